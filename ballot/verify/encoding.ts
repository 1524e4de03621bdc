// Written from docs/ballot.md §2 alone, like everything in this folder: nothing here may be shared with the side that votes.
import { sha256, sha512 } from '@noble/hashes/sha2.js';

const version = 'datchuan-ballot/1';
const utf8 = new TextEncoder();

/** The canonical text of a JSON value (J). */
export function encode(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => encode(item)).join()}]`;
  const source = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(source).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${encode(source[name])}`).join()}}`;
}

/** H: 64 hex digits. */
export function hashOf(tag: string, ...items: readonly unknown[]): string {
  const bytes = sha256(utf8.encode(encode([version, tag].concat(items as string[]))));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Z before it is reduced mod ℓ. */
export function wideNumber(tag: string, ...items: readonly unknown[]): bigint {
  const bytes = sha512(utf8.encode(encode([version, tag].concat(items as string[]))));
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

/** A little-endian scalar; not reduced. */
export function littleEndian(hex: string): bigint {
  let number = 0n;
  for (let at = hex.length - 2; at >= 0; at -= 2) number = (number << 8n) | BigInt(Number.parseInt(hex.slice(at, at + 2), 16));
  return number;
}

/** Everything but the signature: what it signs. */
export function unsigned(value: { readonly signature: unknown }): unknown {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'signature'));
}
