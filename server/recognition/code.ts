import { randomBytes } from 'node:crypto';

/** Letters and digits that are never read as one another on paper. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A certificate's code, `DC-7K2M-94QD-XW3P`: sixty random bits, so that nobody finds one by counting. */
export function newCode(): string {
  const letters = [...randomBytes(12)].map((byte) => alphabet[byte & 31]).join('');
  return `DC-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
