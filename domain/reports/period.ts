import { addDays, type Day, day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** The parts of a year that are reported on (kỳ báo cáo): its months and halves. */
export const reportPeriods = [
  ...(['month-1', 'month-2', 'month-3', 'month-4', 'month-5', 'month-6', 'month-7', 'month-8', 'month-9'] as const),
  ...(['month-10', 'month-11', 'month-12', 'half-1', 'half-2'] as const),
] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

export interface PeriodDays {
  /** The day before: what stood then is the beginning (đầu kỳ). */
  readonly eve: Day;
  readonly first: Day;
  readonly last: Day;
}

/** The days of a part of a year; a half year is January to June, or July to December. */
export function daysOf(year: number, period: ReportPeriod): PeriodDays {
  const [kind, number] = period.split('-') as ['month' | 'half', string];
  const months = kind === 'month' ? 1 : 6;
  const from = (Number(number) - 1) * months + 1;
  const first = firstOf(year, from);
  return {
    eve: addDays(first, -1),
    first,
    last: addDays(from + months > 12 ? firstOf(year + 1, 1) : firstOf(year, from + months), -1),
  };
}

const firstOf = (year: number, month: number) => day(`${year}-${String(month).padStart(2, '0')}-01`);

/** A part of a year is reported on once it began, and where it is known how years stood before it. */
export function whyNotPeriod({ eve, first }: PeriodDays, keptFrom: Day | null, today: Day): Refusal[] {
  if (first > today) return [{ kind: 'input', code: 'reports.period-to-come', at: 'period', facts: { first: shortDate(first) } }];
  if (keptFrom === null || keptFrom <= eve) return [];
  return [{ kind: 'input', code: 'reports.before-kept', at: 'period', facts: { from: shortDate(keptFrom) } }];
}

/** What units noted of their year, counted within a period (số liệu trong kỳ). */
export const insideFigures = [
  'meetings',
  'shortcomings',
  'shortcomings-closed',
  'activities',
  'tasks-done',
  'initiatives',
  'violations',
] as const;
export type InsideFigure = (typeof insideFigures)[number];

/** Fewer units than this are not told together, unless the asker may open each of their files. */
export const leastTogether = 5;

/** What was noted inside units is told of those that handed their file in; of fewer than five only to who may open them all. */
export const mayTellInside = (counted: number, opened: number): boolean => counted === opened || counted >= leastTogether;
