import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Unreadable } from './unreadable.ts';
import { officeLimits, openZip } from './zip.ts';

const made = () => zipSync({ 'a.xml': strToU8('a'.repeat(3000)), 'b/c.xml': strToU8('xin chào') }, { level: 6 });
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof Unreadable ? error.code : error;
  }
  return 'read';
};

/** The same archive with two bytes changed where the pattern first stands, counted from its start. */
function patched(bytes: Uint8Array, signature: readonly number[], offset: number, ...values: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = changed.findIndex((_, place) => signature.every((byte, index) => changed[place + index] === byte));
  changed.set(values, at + offset);
  return changed;
}
const central = [0x50, 0x4b, 1, 2];
const local = [0x50, 0x4b, 3, 4];

describe('an archive', () => {
  test('gives the bytes of its entries', () => {
    const zip = openZip(made());
    expect(zip.names).toEqual(['a.xml', 'b/c.xml']);
    expect(new TextDecoder().decode(zip.read('b/c.xml'))).toBe('xin chào');
    expect(zip.read('khác')).toBeUndefined();
  });

  test('is bounded by entries, bytes out and ratio, whatever it claims', () => {
    expect(codeOf(() => openZip(made(), { ...officeLimits, entries: 1 }))).toBe('file-too-large');
    expect(codeOf(() => openZip(made(), { ...officeLimits, unpacked: 2999 }))).toBe('file-too-large');
    const lies = patched(made(), central, 24, 1, 0, 0, 0);
    expect(codeOf(() => openZip(lies, { ...officeLimits, unpacked: 2999 }).read('a.xml'))).toBe('file-too-large');
    const dense = zipSync({ 'a.xml': new Uint8Array(3 * 1024 * 1024) });
    expect(codeOf(() => openZip(dense, { ...officeLimits, ratio: 100 }).read('a.xml'))).toBe('file-too-large');
    expect(codeOf(() => openZip(patched(made(), central, 24, 9, 0)).read('a.xml'))).toBe('file-too-large');
  });

  test('has one reading: no bytes after it, no two entries alike, names and places that agree', () => {
    const trailing = Uint8Array.of(...made(), 0);
    expect(codeOf(() => openZip(trailing))).toBe('damaged');
    expect(codeOf(() => openZip(made().subarray(0, -4)))).toBe('damaged');
    expect(codeOf(() => openZip(patched(made(), local, 30, 0x62)).read('a.xml'))).toBe('damaged');
    expect(codeOf(() => openZip(zipSync({ '../a': strToU8('x') })))).toBe('damaged');
    expect(codeOf(() => openZip(patched(made(), central, 8, 1)).read('a.xml'))).toBe('unsupported-format');
    expect(codeOf(() => openZip(new Uint8Array(10)))).toBe('damaged');
  });
});
