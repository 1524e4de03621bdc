import { createHash } from 'node:crypto';

const digits = 40;

/**
 * What two people read to each other over the telephone to know that they hold the same key (dấu vân tay của khóa): eight groups of five
 * digits, SHA-256 of the key's 32 bytes as a number, its last forty digits.
 */
export function fingerprintOf({ x }: { readonly x: string }): string {
  const hash = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex');
  const text = (BigInt(`0x${hash}`) % 10n ** BigInt(digits)).toString().padStart(digits, '0');
  return text.match(/.{5}/g)!.join(' ');
}

/** Whether what somebody heard and typed is that fingerprint, however it is spaced. */
export const isFingerprint = (typed: string, key: { readonly x: string }): boolean =>
  typed.replace(/\D/g, '') === fingerprintOf(key).replaceAll(' ', '');
