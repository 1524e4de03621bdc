import { strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 up to 1 that a seed determines (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (random: () => number, limit: number) => Math.floor(random() * limit);

/** Pieces that readers stumble over. */
const awkward = [
  '\0',
  '\ufeff',
  '<',
  '&a;',
  '<!DOCTYPE a>',
  '</w:p>',
  '<w:tbl>',
  '%PDF-',
  'endobj',
  '>>',
  'PK\x03\x04',
  '\u0301',
  '9999999999',
  '-1',
  ' '.repeat(500),
];

function once(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = below(random, bytes.length + 1);
  const length = below(random, Math.min(bytes.length, random() < 0.5 ? 8 : 4_000) + 1);
  const kind = below(random, 6);
  if (kind === 0) return bytes.map((byte, index) => (index >= at && index < at + length ? byte ^ (1 << below(random, 8)) : byte));
  if (kind === 1) return joined(bytes.subarray(0, at), bytes.subarray(at + length));
  if (kind === 2) return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
  if (kind === 3) return joined(bytes.subarray(0, at), strToU8(awkward[below(random, awkward.length)]!), bytes.subarray(at));
  if (kind === 4) return bytes.slice(0, at);
  return joined(
    bytes.subarray(0, at),
    Uint8Array.from({ length: Math.min(length, 64) }, () => below(random, 256)),
    bytes.subarray(at + length),
  );
}

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Bytes changed in one to four places. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let found = bytes;
  for (let left = 1 + below(random, 4); left > 0; left--) found = once(found, random);
  return found;
}

/** An archive one of whose parts is changed, and which is whole all the same. */
export function mutatedInside(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[below(random, names.length)]!;
  return zipSync({ ...parts, [name]: mutated(parts[name]!, random) });
}
