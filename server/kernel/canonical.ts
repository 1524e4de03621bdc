import { createHash } from 'node:crypto';

/** JSON with sorted keys: equal values give equal text, whatever their history. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

export function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}

/** The hash that people compare by eye: SHA-256 of the canonical text, in hex. */
export function contentHash(value: unknown): string {
  return sha256(canonical(value)).toString('hex');
}
