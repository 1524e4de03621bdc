import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { isWorkingDay } from '../law/holidays.ts';
import type { Deadline, Recurring } from '../plans/reading.ts';
import { milestonesOf, rhythmsOf } from './calendar.ts';

const span = { line: 7, start: 0, end: 5 };
const deadline = (date: string, meaning: Deadline['meaning']): Deadline => ({
  date: date as Day,
  meaning,
  what: 'nộp hồ sơ',
  span,
});
const recurring = (unit: Recurring['unit'], anchor?: 'start' | 'end'): Recurring => ({
  every: 'định kỳ',
  unit,
  what: 'họp',
  span,
  ...(anchor && { anchor }),
});
const read = (part: { deadlines?: Deadline[]; recurring?: Recurring[]; period?: { from: Day; to: Day } }) => ({
  deadlines: [],
  recurring: [],
  period: null,
  ...part,
});

test('the three meanings of a deadline are different last days, and the work begins five working days before', () => {
  const { deadlines } = read({
    deadlines: [deadline('2024-12-10', 'at-latest'), deadline('2024-12-10', 'before'), deadline('2024-12-10', 'through')],
  });
  const days = milestonesOf(read({ deadlines }), null).map((one) => [one.meaning, one.on, one.beginOn, one.certain]);
  expect(days).toEqual([
    ['before', '2024-12-09', '2024-12-02', true],
    ['at-latest', '2024-12-10', '2024-12-03', true],
    ['through', '2024-12-10', '2024-12-03', true],
  ]);
});

test('a launched window is a milestone too, and an uncertain holiday in between is said', () => {
  const window = (from: string, to: string) => ({ opensAt: `${from}T17:00:00.000Z`, closesAt: `${to}T17:00:00.000Z` });
  const windows = {
    pledge: window('2026-01-04', '2026-01-16'),
    enrolment: window('2026-01-04', '2026-01-30'),
    'self-scoring': window('2026-11-01', '2026-11-25'),
    submission: window('2026-11-01', '2026-12-05'),
  };
  const shown = milestonesOf(read({}), windows);
  expect(shown.map((one) => [one.kind, one.on])).toEqual([
    ['pledge', '2026-01-16'],
    ['enrolment', '2026-01-30'],
    ['self-scoring', '2026-11-25'],
    ['submission', '2026-12-05'],
  ]);
  expect(shown.find((one) => one.kind === 'self-scoring')!.certain).toBe(false);
  expect(shown.find((one) => one.kind === 'enrolment')!.certain).toBe(true);
});

test('what comes again falls on working days of its own period', () => {
  const all = (['month', 'quarter', 'half-year', 'year', 'week'] as const).map((unit) => recurring(unit));
  const [month, quarter, half, year, week] = rhythmsOf(read({ recurring: all }), 2024);
  expect(month!.days).toHaveLength(12);
  expect(month!.days.slice(0, 3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-29']);
  expect(quarter!.days).toEqual(['2024-03-29', '2024-06-28', '2024-09-30', '2024-12-31']);
  expect(half!.days).toEqual(['2024-06-28', '2024-12-31']);
  expect(year!.days).toEqual(['2024-12-31']);
  expect(week!.days).toEqual([]);
  expect(month!.days.every(isWorkingDay)).toBe(true);
});

test('a plan from one autumn to the next has its rhythm there, and starts are the first working days', () => {
  const period = { from: '2019-10-01' as Day, to: '2020-09-30' as Day };
  const [quarter, year] = rhythmsOf(read({ period, recurring: [recurring('quarter'), recurring('year', 'start')] }), 2019);
  expect(quarter!.days).toEqual(['2019-12-31', '2020-03-31', '2020-06-30', '2020-09-30']);
  expect(year!.days).toEqual(['2019-10-01']);
  const [january] = rhythmsOf(read({ recurring: [recurring('month', 'start')] }), 2024);
  expect(january!.days[0]).toBe('2024-01-02');
});
