import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { baseWageOf, baseWages } from './baseWage.ts';
import { bonusOf, bonusRateOf, bonusRates } from './bonusRates.ts';

test('a bonus is the multiple of the base wage, never less, never ten thousand đồng more, in whole ten thousands', () => {
  const wages = fc.constantFrom(...baseWages.map(({ amount }) => amount));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), wages, (hundredths, wage) => {
      const bonus = bonusOf(hundredths, wage);
      expect(bonus % 10_000).toBe(0);
      expect(bonus * 100).toBeGreaterThanOrEqual(hundredths * wage);
      expect(bonus * 100 - hundredths * wage).toBeLessThan(1_000_000);
    }),
  );
});

test('the figures of two days', () => {
  const paid = (on: string, level: 'commune' | 'other') => {
    const [wage, rate] = [baseWageOf(day(on))!, bonusRateOf(level, day(on))!];
    return [bonusOf(rate.individual, wage.amount), bonusOf(rate.collective, wage.amount)];
  };
  expect(paid('2020-12-20', 'other')).toEqual([450_000, 900_000]);
  expect(paid('2026-12-20', 'other')).toEqual([710_000, 1_410_000]);
  expect(paid('2026-12-20', 'commune')).toEqual([360_000, 710_000]);
  expect(baseWageOf(day('2010-01-01'))).toBeUndefined();
});

test('periods of wages and rates follow one another without a gap or a doubt', () => {
  const follows = (list: readonly { readonly period: { readonly from: string; readonly until: string | null } }[]) =>
    list.slice(1).every(({ period }, at) => period.from === list[at]!.period.until);
  expect(follows(baseWages)).toBe(true);
  for (const level of ['commune', 'other']) expect(follows(bonusRates.filter((rate) => rate.level === level))).toBe(true);
});
