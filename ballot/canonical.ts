import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What canonical JSON may hold; numbers are counts. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export const format = 'datchuan-ballot/1';

/** J of docs/ballot.md §2: keys sorted, no white space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** H of §2: a digest under a tag. */
export const digest = (tag: string, ...items: readonly unknown[]): string =>
  bytesToHex(sha256(utf8ToBytes(canonical([format, tag, ...items]))));

/** The 64 bytes that Z of §2 reads as a number. */
export const wideDigest = (tag: string, ...items: readonly unknown[]): Uint8Array =>
  sha512(utf8ToBytes(canonical([format, tag, ...items])));

/** A value without one of its fields: what its signature covers. */
export function without<T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> {
  const { [field]: _, ...rest } = value;
  return rest;
}
