import { Unreadable } from '../unreadable.ts';
import { joined, says } from './joined.ts';
import { orientationOf, orientationOnly } from './orientation.ts';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** A WebP's chunks, and where it ends. */
export interface Webp {
  readonly chunks: readonly Chunk[];
  readonly end: number;
}

const looks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const exifFlag = 0x08;
const xmpFlag = 0x04;
const broken = () => new Unreadable('damaged', 'Ảnh WebP bị hỏng hoặc gửi chưa trọn.');

/** Walks a WebP's chunks. @throws Unreadable. */
export function readWebp(bytes: Uint8Array): Webp {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || !says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) throw broken();
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw broken();
  const chunks: Chunk[] = [];
  for (let at = 12; at < end; ) {
    if (at + 8 > end) throw broken();
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > end) throw broken();
    chunks.push({ type: String.fromCharCode(...bytes.subarray(at, at + 4)), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  if (!chunks.some(({ type }) => type === 'VP8 ' || type === 'VP8L' || type === 'ANMF')) throw broken();
  return { chunks, end };
}

/** The same picture without Exif, XMP and unknown chunks; only its turning is kept. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const { chunks } = readWebp(bytes);
  const exif = chunks.find(({ type }) => type === 'EXIF')?.data;
  const orientation = exif ? orientationOf(says(exif, 0, 'Exif\0\0') ? exif.subarray(6) : exif) : 1;
  const turned = orientation !== 1 && chunks[0]!.type === 'VP8X';
  const kept = chunks
    .filter(({ type }) => looks.has(type))
    .map((chunk) => (chunk.type === 'VP8X' ? withFlags(chunk, turned) : chunk));
  const body = [...kept, ...(turned ? [{ type: 'EXIF', data: orientationOnly(orientation) }] : [])].map(packed);
  const header = new Uint8Array(12);
  header.set([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]);
  new DataView(header.buffer).setUint32(4, 4 + body.reduce((length, chunk) => length + chunk.length, 0), true);
  return joined([header, ...body]);
}

function withFlags({ type, data }: Chunk, exif: boolean): Chunk {
  const flagged = Uint8Array.from(data);
  flagged[0] = ((flagged[0] ?? 0) & ~(exifFlag | xmpFlag)) | (exif ? exifFlag : 0);
  return { type, data: flagged };
}

function packed({ type, data }: Chunk): Uint8Array {
  const bytes = new Uint8Array(8 + data.length + (data.length % 2));
  bytes.set([...type].map((letter) => letter.charCodeAt(0)));
  new DataView(bytes.buffer).setUint32(4, data.length, true);
  bytes.set(data, 8);
  return bytes;
}
