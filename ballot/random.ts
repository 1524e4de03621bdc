import { numberOf, order } from './group.ts';

/** So many bytes nobody can foretell. */
export type RandomSource = (length: number) => Uint8Array;

/** The one source in use: Web Crypto, in Node and in the browser. */
export const webRandom: RandomSource = (length) => globalThis.crypto.getRandomValues(new Uint8Array(length));

/** A scalar in [1, ℓ), even within 2^-256. */
export function randomScalar(random: RandomSource): bigint {
  const scalar = numberOf(random(64)) % order;
  return scalar === 0n ? randomScalar(random) : scalar;
}
