import { crc32 } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';
import { joined } from './joined.ts';
import { orientationOf, orientationOnly } from './orientation.ts';

/** A chunk of a PNG, whole: length, type, data, sum. */
interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly bytes: Uint8Array;
}

/** A PNG's chunks from IHDR to IEND, and where it ends. */
export interface Png {
  readonly chunks: readonly Chunk[];
  readonly end: number;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What changes how the picture looks; everything else is about it. */
const looks = new Set(
  ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'mDCV', 'cLLI'].concat([
    'sBIT',
    'pHYs',
    'bKGD',
    'hIST',
    'sPLT',
    'acTL',
    'fcTL',
    'fdAT',
  ]),
);
const broken = () => new Unreadable('damaged', 'Ảnh PNG bị hỏng hoặc gửi chưa trọn.');

/** Walks a PNG's chunks and checks their sums. @throws Unreadable. */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (signature.some((byte, at) => bytes[at] !== byte)) throw broken();
  const chunks: Chunk[] = [];
  for (let at = signature.length; ; ) {
    if (at + 12 > bytes.length) throw broken();
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw broken();
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), bytes: bytes.subarray(at, end) });
    if (chunks[0]!.type !== 'IHDR') throw broken();
    if (type === 'IEND') return { chunks, end };
    at = end;
  }
}

/** The same picture without text, Exif, XMP, times and private chunks; only its turning is kept. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const { chunks } = readPng(bytes);
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const orientation = exif ? orientationOf(exif.data) : 1;
  const kept = chunks.filter(({ type }) => looks.has(type)).map((chunk) => chunk.bytes);
  return joined([
    signature,
    kept[0]!,
    ...(orientation === 1 ? [] : [chunkOf('eXIf', orientationOnly(orientation))]),
    ...kept.slice(1),
  ]);
}

/** A chunk with its length and sum. */
export function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
