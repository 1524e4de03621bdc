import { sha256 } from './canonical.ts';

/** Without 0, 1, I, L, O and U: a code is read aloud and copied by hand. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `BN-7K2M-94QD`, from what was submitted and something random. */
export function receiptCode(hash: string, random: string): string {
  const code = [...sha256(`${hash} ${random}`).subarray(0, 8)].map((byte) => signs[byte % signs.length]).join('');
  return `BN-${code.slice(0, 4)}-${code.slice(4)}`;
}
