import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { daysOf, mayTellInside, reportPeriods, whyNotPeriod } from './period.ts';

test('months and halves cover the year, each day once', () => {
  const days = (kind: string) => reportPeriods.filter((one) => one.startsWith(kind)).map((one) => daysOf(2024, one));
  for (const parts of [days('month'), days('half')]) {
    expect([parts[0]!.first, parts.at(-1)!.last]).toEqual(['2024-01-01', '2024-12-31']);
    for (const [at, part] of parts.entries()) if (at > 0) expect(part.eve).toBe(parts[at - 1]!.last);
  }
  expect(daysOf(2024, 'month-2')).toEqual({ eve: '2024-01-31', first: '2024-02-01', last: '2024-02-29' });
});

test('a period is told once it began, and where its eve is known', () => {
  const codes = (keptFrom: string | null, today: string) =>
    whyNotPeriod(daysOf(2024, 'half-2'), keptFrom as Day | null, today as Day).map(({ code }) => code);
  expect(codes(null, '2024-06-30')).toEqual(['reports.period-to-come']);
  expect(codes(null, '2024-07-01')).toEqual([]);
  expect(codes('2024-07-01', '2024-07-01')).toEqual(['reports.before-kept']);
  expect(codes('2024-06-30', '2024-07-01')).toEqual([]);
});

test('fewer than five units are told together only to who may open them all', () => {
  expect([mayTellInside(4, 3), mayTellInside(4, 4), mayTellInside(5, 0), mayTellInside(0, 0)]).toEqual([false, true, true, true]);
});
