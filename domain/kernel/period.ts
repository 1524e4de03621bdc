import { type Day, dayOf } from './day.ts';

/** Half-open: `from` is in, `until` is the first day out; `null` means without end (thời kỳ). */
export interface Period {
  readonly from: Day;
  readonly until: Day | null;
}

export function covers(period: Period, day: Day): boolean {
  return period.from <= day && (period.until === null || day < period.until);
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}

/** The calendar year, 1 January up to the next 1 January. */
export function yearPeriod(year: number): Period {
  return { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1) };
}

/** A half-open pair of instants (ISO 8601, UTC) in which an act is on time (khung thời gian). */
export interface Window {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** `early`, `open` or `late` (chưa mở, đang mở, trễ) by the instant of arrival. */
export function standingIn(window: Window, at: string): 'early' | 'open' | 'late' {
  if (at < window.opensAt) return 'early';
  return at < window.closesAt ? 'open' : 'late';
}
