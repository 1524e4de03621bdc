import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../kernel/day.ts';
import { Refused } from '../kernel/refusal.ts';
import { doublesIn, gapsIn, nextOrdinal, outOfOrder, reserveNext, type UsedNumber } from './series.ts';

const first = day('2026-01-01');
const numbered = (ordinal: number, after: number): UsedNumber => ({
  ordinal,
  number: `${ordinal}/KH-THCS`,
  day: addDays(first, after),
});
const anyNumber = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(300)).map(([ordinal, after]) => numbered(ordinal, after));
const anySeries = fc.array(anyNumber, { maxLength: 30 });

test('gaps are exactly what is missing below the highest number', () => {
  fc.assert(
    fc.property(anySeries, (used) => {
      const ordinals = new Set(used.map(({ ordinal }) => ordinal));
      const missing = new Set(
        gapsIn(used).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
      );
      for (let ordinal = 1; ordinal < nextOrdinal(used); ordinal += 1) expect(missing.has(ordinal)).toBe(!ordinals.has(ordinal));
      expect(missing.size + ordinals.size).toBe(nextOrdinal(used) - 1);
    }),
  );
});

test('doubles are exactly the ordinals on more than one document', () => {
  fc.assert(
    fc.property(anySeries, (used) => {
      const count = (ordinal: number) => used.filter((one) => one.ordinal === ordinal).length;
      expect(doublesIn(used)).toEqual(
        [...new Set(used.map(({ ordinal }) => ordinal))].filter((one) => count(one) > 1).sort((a, b) => a - b),
      );
    }),
  );
});

test('reserving one after another never doubles, leaves no gap of its own and is never out of order', () => {
  fc.assert(
    fc.property(anySeries, fc.array(fc.nat(300), { maxLength: 20 }), (before, days) => {
      let used = [...before];
      const given: number[] = [];
      for (const after of days) {
        const on = addDays(first, after);
        try {
          const ordinal = reserveNext(used, on);
          given.push(ordinal);
          used = [...used, numbered(ordinal, after)];
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          expect(used.some((one) => one.day > on)).toBe(true);
        }
      }
      expect(new Set(given).size).toBe(given.length);
      expect(doublesIn(used)).toEqual(doublesIn(before));
      expect(gapsIn(used)).toEqual(gapsIn(before));
      expect(outOfOrder(used)).toHaveLength(outOfOrder(before).length);
    }),
  );
});

const follow = (used: readonly UsedNumber[]) =>
  used.every((one) => used.every((other) => other.ordinal <= one.ordinal || other.day >= one.day));

test('without the numbers out of order days follow figures, and fewer would not do', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyNumber, { selector: ({ ordinal }) => ordinal, maxLength: 9 }), (used) => {
      const found = outOfOrder(used);
      expect(follow(used.filter((one) => !found.includes(one)))).toBe(true);
      for (let kept = 0; kept < 2 ** used.length; kept += 1) {
        const rest = used.filter((_, at) => (kept >> at) & 1);
        if (follow(rest)) expect(used.length - rest.length).toBeGreaterThanOrEqual(found.length);
      }
    }),
  );
});

test('one late number is out of order, not those after it', () => {
  const used = [numbered(1, 13), numbered(2, 4), numbered(3, 7), numbered(4, 9)];
  expect(outOfOrder(used)).toEqual([used[0]]);
});

test('an empty year begins with 1', () => {
  expect(nextOrdinal([])).toBe(1);
  expect(reserveNext([], '2026-01-01' as Day)).toBe(1);
});
