import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../kernel/day.ts';
import { closesAt, isBefore, isLate } from './arrival.ts';
import { dueMeanings } from './round.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((ahead) => addDays(day('1995-01-01'), ahead));
/** An instant so many microseconds before or after another. */
const shifted = (instant: string, micros: number) => {
  const whole = BigInt(Date.parse(instant)) * 1000n + BigInt(micros);
  const base = new Date(Number(whole / 1000n)).toISOString().slice(0, -1);
  return `${base}${String(whole % 1000n).padStart(3, '0')}Z`;
};

test('around the very end a microsecond decides, by both meanings, in +07', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...dueMeanings), fc.integer({ min: 1, max: 10_000_000 }), (dueOn, dueMeaning, micros) => {
      const due = { dueOn, dueMeaning };
      const end = closesAt(due);
      expect(end).toBe(`${dueMeaning === 'before' ? addDays(dueOn, -1) : dueOn}T17:00:00.000Z`);
      expect([isLate(shifted(end, -1), due), isLate(end, due), isLate(shifted(end, 1), due)]).toEqual([false, true, true]);
      expect([isLate(shifted(end, -micros), due), isLate(shifted(end, micros), due)]).toEqual([false, true]);
      expect(isLate(end.replace('.000Z', 'Z'), due)).toBe(true);
    }),
  );
});

test('instants compare by their time, however many digits each has', () => {
  expect(isBefore('2021-12-09T17:00:00.000Z', '2021-12-09T17:00:00.000001Z')).toBe(true);
  expect(isBefore('2021-12-09T17:00:00.000001Z', '2021-12-09T17:00:00.000Z')).toBe(false);
  expect(isBefore('2021-12-09T17:00:00Z', '2021-12-09T17:00:00.000Z')).toBe(false);
});
