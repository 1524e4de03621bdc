import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cycle, recognisedYears, streak, whyNotRecognise } from './title.ts';

const years = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2015, max: 2030 }), qualified: fc.boolean() }), {
  selector: (each) => each.year,
});
const cycles: fc.Arbitrary<Cycle> = fc.record({
  kind: fc.constantFrom('first', 'keeping', 'again'),
  firstYear: fc.integer({ min: 2015, max: 2028 }),
  years: fc.constantFrom(1, 2, 5),
  law: fc.constant({ text: 'Thông tư' }),
});

test('a title is free exactly when every year of its period qualified within the cycle', () => {
  fc.assert(
    fc.property(years, cycles, fc.integer({ min: 2015, max: 2030 }), (results, cycle, lastYear) => {
      const needed = Array.from({ length: cycle.years }, (_, back) => lastYear - back);
      const all = needed.every(
        (year) => year >= cycle.firstYear && results.some((result) => result.year === year && result.qualified),
      );
      expect(whyNotRecognise(cycle, results, [], lastYear).length === 0).toBe(all);
    }),
  );
});

test('a failed year resets: no streak crosses it', () => {
  fc.assert(
    fc.property(years, cycles, fc.integer({ min: 2015, max: 2030 }), (results, cycle, lastYear) => {
      const failed = results
        .filter((result) => !result.qualified && result.year <= lastYear && result.year >= cycle.firstYear)
        .map((result) => result.year);
      const count = streak(results, cycle, lastYear);
      for (const year of failed) expect(lastYear - count + 1).toBeGreaterThan(year);
    }),
  );
});

test('years recognised once are not recognised again while that title stands', () => {
  const cycle: Cycle = { kind: 'first', firstYear: 2021, years: 2, law: { text: 'Thông tư' } };
  const results = [2021, 2022, 2023].map((year) => ({ year, qualified: true }));
  const period = recognisedYears(cycle, results, [], 2022);
  const title = {
    id: '1',
    unitId: 'u',
    byUnitId: 'b',
    number: '01/QĐ',
    decidedOn: '2023-01-10' as never,
    code: 'x',
    revocation: null,
    ...period,
  } as const;
  expect(whyNotRecognise(cycle, results, [title], 2023).map((refusal) => refusal.code)).toEqual([
    'recognition.recognised-already',
  ]);
  const revoked = { ...title, revocation: { number: '02/QĐ', revokedOn: '2023-02-01' as never, reason: 'x' } };
  expect(whyNotRecognise(cycle, results, [revoked], 2023)).toEqual([]);
});
