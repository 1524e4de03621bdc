import { Unreadable } from '../unreadable.ts';
import { joined, says } from './joined.ts';
import { type Orientation, orientationOf, orientationOnly } from './orientation.ts';

/** A segment of a JPEG, marker included; a scan holds its compressed data too. */
interface Segment {
  readonly marker: number;
  readonly bytes: Uint8Array;
}

/** The picture's segments from SOI to EOI, and where it ends: what follows is no part of it. */
export interface Jpeg {
  readonly segments: readonly Segment[];
  readonly end: number;
}

const broken = () => new Unreadable('damaged', 'Ảnh JPEG bị hỏng hoặc gửi chưa trọn.');

/** Walks a JPEG's segments. @throws Unreadable when it is cut short or no picture. */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const segments: Segment[] = [];
  let at = 2;
  let scans = 0;
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw broken();
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined || marker < 0xc0) throw broken();
    if (marker === 0xd9) break;
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw broken();
    if (marker === 0xda) {
      end = endOfScan(bytes, end);
      scans += 1;
    }
    segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
  }
  if (scans === 0) throw broken();
  return { segments, end: at + 2 };
}

/** The next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw broken();
}

/** The same picture without Exif, XMP, IPTC, comments and whatever a camera hung behind it; only its turning is kept. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const { segments } = readJpeg(bytes);
  const kept = segments.filter(isPicture).map((segment) => segment.bytes);
  const exif = segments.find((segment) => segment.marker === 0xe1 && says(segment.bytes, 4, 'Exif\0\0'));
  const orientation = exif ? orientationOf(exif.bytes.subarray(10)) : 1;
  const jfif = kept.findIndex((segment) => segment[1] === 0xe0) + 1;
  return joined([
    Uint8Array.of(0xff, 0xd8),
    ...kept.slice(0, jfif),
    ...(orientation === 1 ? [] : [exifSegment(orientation)]),
    ...kept.slice(jfif),
    Uint8Array.of(0xff, 0xd9),
  ]);
}

/** Tables, frames and scans; of the applications' segments JFIF, the colour profile and Adobe's colour transform. */
function isPicture({ marker, bytes }: Segment): boolean {
  if (marker === 0xe0) return says(bytes, 4, 'JFIF\0');
  if (marker === 0xe2) return says(bytes, 4, 'ICC_PROFILE\0');
  if (marker === 0xee) return says(bytes, 4, 'Adobe');
  return marker !== 0xfe && (marker < 0xe0 || marker > 0xef);
}

function exifSegment(orientation: Orientation): Uint8Array {
  const tiff = orientationOnly(orientation);
  const length = 2 + 6 + tiff.length;
  return Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff);
}
