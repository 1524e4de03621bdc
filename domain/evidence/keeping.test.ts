import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deletedFrom, lastYearServed, setKeeping, usualKeeping, whyNotSetKeeping } from './keeping.ts';

test('a picture serves to the end of its cycle, or of its own year', () => {
  expect(lastYearServed(2021, { cycleFirstYear: 2020, cycleYears: 2 })).toBe(2021);
  expect(lastYearServed(2021, { cycleFirstYear: 2021, cycleYears: 5 })).toBe(2025);
  expect(lastYearServed(2021, null)).toBe(2021);
  expect(deletedFrom(2025, 1)).toBe('2027-01-01');
  expect(deletedFrom(2025, 0)).toBe('2026-01-01');
});

test('nothing is deleted before its year, its cycle and the years kept are over', () => {
  const drawn = fc.record({
    first: fc.integer({ min: 2000, max: 2050 }),
    years: fc.constantFrom(1, 2, 5),
    kept: fc.nat(20),
    at: fc.nat(9),
  });
  fc.assert(
    fc.property(drawn, ({ first, years, kept, at }) => {
      const year = first + at;
      const from = deletedFrom(lastYearServed(year, { cycleFirstYear: first, cycleYears: years }), kept);
      expect(from > `${year + kept}-12-31`).toBe(true);
      expect(from > `${first + years - 1 + kept}-12-31`).toBe(true);
    }),
  );
});

test('a site sets its own years with the paper that says so', () => {
  expect(usualKeeping).toMatchObject({ years: 1, isSet: false });
  expect(setKeeping({ years: 3, source: 'Quy chế lưu trữ của tỉnh' })).toEqual({
    years: 3,
    source: 'Quy chế lưu trữ của tỉnh',
    isSet: true,
  });
  expect(whyNotSetKeeping({ years: 21, source: '' }).map(({ code }) => code)).toEqual(['evidence.kept-years', 'kernel.missing']);
  expect(whyNotSetKeeping({ years: 0.5, source: 'x' }).map(({ code }) => code)).toEqual(['evidence.kept-years']);
});
