import { inflateSync } from 'node:zlib';
import { matchesIn } from './matches.ts';

const traps = /\/(JavaScript|Launch|RichMedia|Movie|GoToE)\b/;
const mostInflated = 64 * 1024 * 1024;

/**
 * True when a PDF says that it would run something: a script, a program, a player. Names are read with their `#xx` escapes
 * undone, also inside compressed object streams; an encrypted file shows only what it leaves in the open.
 */
export function hasTraps(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (traps.test(unescaped(raw))) return true;
  let room = mostInflated;
  for (const match of matchesIn(raw, /\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = raw.indexOf('endstream', start);
    const objects = inflated(bytes.subarray(start, end < 0 ? bytes.length : end), room);
    room -= objects.length;
    if (traps.test(unescaped(objects))) return true;
  }
  return false;
}

const unescaped = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function inflated(bytes: Uint8Array, room: number): string {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, room), finishFlush: 2 }).toString('latin1');
  } catch {
    return '';
  }
}
