import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../kernel/day.ts';
import { Refused } from '../kernel/refusal.ts';
import { datedBack, doublesIn, gapsIn, nextOrdinal, reserveNext, type UsedNumber } from './series.ts';

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

test('reserving one after another never doubles, leaves no gap of its own and is never dated back', () => {
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
      expect(datedBack(used)).toEqual(datedBack(before));
    }),
  );
});

test('a number is dated back when a lower one is of a later day, and then alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyNumber, { selector: ({ ordinal }) => ordinal, maxLength: 20 }), (used) => {
      const late = used.filter((one) => used.some((other) => other.ordinal < one.ordinal && other.day > one.day));
      const found = datedBack(used);
      expect(found.map(({ one }) => one.ordinal)).toEqual(late.map(({ ordinal }) => ordinal).sort((a, b) => a - b));
      for (const { one, before } of found) expect(before.day > one.day && before.ordinal < one.ordinal).toBe(true);
    }),
  );
});

test('an empty year begins with 1', () => {
  expect(nextOrdinal([])).toBe(1);
  expect(reserveNext([], '2026-01-01' as Day)).toBe(1);
});
