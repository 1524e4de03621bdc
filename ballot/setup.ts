import { type Element, elementOf, publicTimes, sumOf } from './group.ts';
import type { Dealing } from './record.ts';

/** Σ m^i·C_m: what a dealer's commitments say of the share of the trustee with this number (from 1). */
export function committedShare(commitments: readonly string[], number: number): Element {
  return sumOf(commitments.map((commitment, power) => publicTimes(elementOf(commitment), BigInt(number) ** BigInt(power))));
}

/** K of docs/ballot.md §5. */
export const jointKey = (dealings: readonly Dealing[]): string =>
  sumOf(dealings.map(({ commitments }) => elementOf(commitments[0]!))).toHex();

/** V_i of §5. */
export const verificationKey = (dealings: readonly Dealing[], number: number): Element =>
  sumOf(dealings.map(({ commitments }) => committedShare(commitments, number)));
