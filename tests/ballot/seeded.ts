import { createHash } from 'node:crypto';
import type { RandomSource } from '#ballot/random.ts';

/** Bytes that look drawn and are the same for the same seed: an election that went wrong can be held again. */
export function seeded(seed: string): RandomSource {
  let drawn = 0;
  return (length) => {
    const blocks = Array.from({ length: Math.ceil(length / 64) }, () =>
      createHash('sha512').update(`${seed} ${drawn++}`).digest(),
    );
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length));
  };
}

/** Whole numbers below a bound. */
export const chance = (random: RandomSource) => (below: number) =>
  Number(random(6).reduce((number, byte) => number * 256n + BigInt(byte), 0n) % BigInt(below));
