import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Square } from '../certificates/square.ts';

const cell = 8;
const quiet = 2;

/** A square pattern as a PNG of one bit a point, with a white edge. */
export function squarePng({ size, runs }: Square): Uint8Array {
  const side = (size + 2 * quiet) * cell;
  const stride = 1 + Math.ceil(side / 8);
  const rows = new Uint8Array(stride * side).fill(0xff);
  for (let y = 0; y < side; y++) rows[y * stride] = 0;
  for (const [x, y, length] of runs) {
    for (let row = (y + quiet) * cell; row < (y + quiet + 1) * cell; row++)
      for (let column = (x + quiet) * cell; column < (x + quiet + length) * cell; column++)
        rows[row * stride + 1 + (column >> 3)]! &= ~(0x80 >> (column & 7));
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1;
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
