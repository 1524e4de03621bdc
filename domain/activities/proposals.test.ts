import { expect, test } from 'vitest';
import { smallSheet } from '#tests/support/campaign.ts';
import type { Recurring } from '../plans/reading.ts';
import { longHolidaysOf, proposalsOf } from './proposals.ts';

const recurring = (line: number, unit: Recurring['unit'], what: string): Recurring => ({
  ...{ every: 'hàng tuần', unit, what },
  span: { line, start: 0, end: 1 },
});

test('weekly and monthly things of the plan are proposed once, each with the nearest line, until they are confirmed', () => {
  const plan = [
    recurring(44, 'week', 'giữ cơ quan xanh, sạch, đẹp'),
    recurring(44, 'week', 'dọn vệ sinh'),
    recurring(50, 'quarter', 'sơ kết'),
    recurring(51, 'month', 'họp cơ quan'),
  ];
  expect(proposalsOf(plan, [], smallSheet)).toEqual([
    { line: 44, every: 'hàng tuần', what: 'giữ cơ quan xanh, sạch, đẹp', rhythm: 'week', lineCode: 'II.3' },
    { line: 51, every: 'hàng tuần', what: 'họp cơ quan', rhythm: 'month', lineCode: null },
  ]);
  expect(proposalsOf(plan, [{ planLine: 44 }], smallSheet).map(({ line }) => line)).toEqual([51]);
});

test('only holidays without a working day between them, four or more, are worth a pause', () => {
  expect(longHolidaysOf(2026)).toEqual([{ from: '2026-02-16', to: '2026-02-20', name: 'Tết Nguyên đán', certain: true }]);
  expect(longHolidaysOf(2021)).toEqual([{ from: '2021-02-10', to: '2021-02-16', name: 'Tết Nguyên đán', certain: true }]);
});
