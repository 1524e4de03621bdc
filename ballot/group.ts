import { ristretto255 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { wideDigest } from './canonical.ts';

export const Element = ristretto255.Point;
export type Element = InstanceType<typeof ristretto255.Point>;

/** ℓ, the prime order of the group. */
export const order = Element.Fn.ORDER;
export const generator = Element.BASE;

/** The number in [0, ℓ) of the same class. */
export const reduced = (value: bigint): bigint => ((value % order) + order) % order;

/** A product that may be by zero, which the library's own refuses. */
export const times = (element: Element, scalar: bigint): Element => (scalar === 0n ? Element.ZERO : element.multiply(scalar));

/** As `times`, faster; for what everybody knows, since its time tells the scalar. */
export const publicTimes = (element: Element, scalar: bigint): Element => element.multiplyUnsafe(scalar);

export const sumOf = (elements: readonly Element[]): Element => elements.reduce((sum, one) => sum.add(one), Element.ZERO);

/** @throws when it is no canonical encoding. */
export const elementOf = (hex: string): Element => Element.fromHex(hex);

export function numberOf(littleEndian: Uint8Array): bigint {
  return BigInt(`0x${bytesToHex(littleEndian.toReversed())}`);
}

export function scalarHex(scalar: bigint): string {
  const bigEndian = scalar.toString(16).padStart(64, '0');
  return bigEndian.match(/../g)!.reverse().join('');
}

export const scalarOf = (hex: string): bigint => BigInt(`0x${hex.match(/../g)!.reverse().join('')}`);

/** Z of docs/ballot.md §2. */
export const challenge = (tag: string, ...items: readonly unknown[]): bigint => numberOf(wideDigest(tag, ...items)) % order;
