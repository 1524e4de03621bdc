import { pippenger } from '@noble/curves/abstract/curve.js';
import { ristretto255 } from '@noble/curves/ed25519.js';
import { littleEndian, wideNumber } from './encoding.ts';
import type { Report } from './fault.ts';
import type { RuleName } from './rules.ts';

const Group = ristretto255.Point;
type GroupElement = InstanceType<typeof Group>;

export const order = Group.Fn.ORDER;
export const base = Group.BASE.toHex();

/** A multiple of an element, by its hex. */
export type Term = readonly [hex: string, times: bigint];

interface Equation {
  readonly rule: RuleName;
  readonly at: string;
  readonly terms: readonly Term[];
}

const mod = (value: bigint) => ((value % order) + order) % order;

/** Collects everything of the form Σ scalar·element = 0 and settles it at once (docs/ballot.md, end of §8). */
export class Equations {
  readonly #elements = new Map<string, GroupElement | null>();
  readonly #equations: Equation[] = [];

  /** The element of an encoding; null when it is not canonical or the identity. */
  element(hex: string): GroupElement | null {
    const known = this.#elements.get(hex);
    if (known !== undefined) return known;
    const decoded = decode(hex);
    this.#elements.set(hex, decoded);
    return decoded;
  }

  /** The encoding of Σ times·element, which from now on is known; null when something in it cannot be read or the sum is the identity. */
  derived(terms: readonly Term[]): string | null {
    const total = new Map<string, bigint>();
    for (const [hex, times] of terms) total.set(hex, (total.get(hex) ?? 0n) + times);
    const sum = this.#sumOf(total);
    if (sum?.equals(Group.ZERO) !== false) return null;
    const hex = sum.toHex();
    this.#elements.set(hex, sum);
    return hex;
  }

  /** The rule asks that the terms add up to nothing; left out when one of them breaks R2. */
  want(rule: RuleName, at: string, terms: readonly Term[]): void {
    if (terms.every(([hex]) => this.element(hex) !== null)) this.#equations.push({ rule, at, terms });
  }

  /** Reports the equations that do not hold; `seed` fixes the weights once everything is known. */
  settle(seed: string, report: Report): void {
    const weights = this.#equations.map((_, index) => wideNumber('weight', seed, index) & ((1n << 128n) - 1n));
    // What the left half comes to is computed, the right half is what is left of the whole.
    const halve = (from: number, to: number, whole: GroupElement): void => {
      if (whole.equals(Group.ZERO)) return;
      if (to - from === 1) {
        report(this.#equations[from]!.rule, this.#equations[from]!.at);
        return;
      }
      const middle = (from + to) >> 1;
      const left = this.#weighed(weights, from, middle);
      halve(from, middle, left);
      halve(middle, to, whole.subtract(left));
    };
    const all = this.#equations.length;
    if (all > 0) halve(0, all, this.#weighed(weights, 0, all));
  }

  #weighed(weights: readonly bigint[], from: number, to: number): GroupElement {
    const total = new Map<string, bigint>();
    for (let index = from; index < to; index++) {
      for (const [hex, times] of this.#equations[index]!.terms) {
        total.set(hex, ((total.get(hex) ?? 0n) + times * weights[index]!) % order);
      }
    }
    return this.#sumOf(total)!;
  }

  #sumOf(terms: ReadonlyMap<string, bigint>): GroupElement | null {
    const elements = [...terms.keys()].map((hex) => this.element(hex));
    if (elements.includes(null)) return null;
    return pippenger(Group, elements as GroupElement[], [...terms.values()].map(mod));
  }
}

function decode(hex: string): GroupElement | null {
  try {
    const element = Group.fromHex(hex);
    return element.equals(Group.ZERO) ? null : element;
  } catch {
    return null;
  }
}

/** Z of docs/ballot.md §2. */
export const challengeOf = (tag: string, ...items: readonly unknown[]): bigint => wideNumber(tag, ...items) % order;

/** A scalar's number; one that breaks R3 is reduced, so that what else is wrong is still seen. */
export const numberOf = (hex: string): bigint => littleEndian(hex) % order;

export const isScalar = (hex: string): boolean => littleEndian(hex) < order;
