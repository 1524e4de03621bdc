import { addDays, type Day, dayOf, monthOf, weekdayOf, yearOf } from '../kernel/day.ts';
import { overlaps, yearPeriod } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** How often a routine comes round (tuần, tháng). */
export const rhythms = ['week', 'month'] as const;
export type RoutineRhythm = (typeof rhythms)[number];

/** Days that do not count for routines, with their reason (thời gian nghỉ: Tết, nghỉ hè); `to` is the last day. */
export interface Pause {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
}

/** Why days cannot be set off: the wrong way round, or none of them near the year. */
export function whyNotPause({ from, to }: Pick<Pause, 'from' | 'to'>, year: number): Refusal[] {
  if (to < from) return [{ kind: 'input', code: 'activities.ends-before-it-begins', at: 'to' }];
  const isNear = overlaps({ from, until: addDays(to, 1) }, yearPeriod(year));
  return isNear ? [] : [{ kind: 'input', code: 'activities.outside-year', at: 'from', facts: { year } }];
}

/** One turn of a routine: a week from its Monday, or a month from its first day (kỳ). */
export interface Round {
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  /** Why it does not count; null where it does. */
  readonly off: string | null;
}

/** The first day of the week (thứ Hai) or of the month that holds a day. */
export function roundStart(rhythm: RoutineRhythm, on: Day): Day {
  if (rhythm === 'month') return dayOf(yearOf(on), monthOf(on), 1);
  return addDays(on, -((weekdayOf(on) + 6) % 7));
}

function nextStart(rhythm: RoutineRhythm, start: Day): Day {
  if (rhythm === 'week') return addDays(start, 7);
  return monthOf(start) === 12 ? dayOf(yearOf(start) + 1, 1, 1) : dayOf(yearOf(start), monthOf(start) + 1, 1);
}

const isWorkday = (on: Day) => weekdayOf(on) !== 0 && weekdayOf(on) !== 6;

/** Every round from the first day to the last, both in; one without a working day in that span is none. */
export function roundsOf(rhythm: RoutineRhythm, from: Day, to: Day, pauses: readonly Pause[]): readonly Round[] {
  const rounds: Round[] = [];
  for (let start = roundStart(rhythm, from); start <= to; start = nextStart(rhythm, start)) {
    const end = addDays(nextStart(rhythm, start), -1);
    const days = workdaysWithin(start > from ? start : from, end < to ? end : to);
    if (days.length > 0) rounds.push({ from: start, to: end, off: offBy(days, pauses) });
  }
  return rounds;
}

function workdaysWithin(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) if (isWorkday(on)) days.push(on);
  return days;
}

/** The last working day of a round that is done by `end` at the latest; the end itself where it has none. */
export function lastWorkday({ from, to }: Pick<Round, 'from' | 'to'>, end: Day): Day {
  const last = end < to ? end : to;
  return workdaysWithin(from, last).at(-1) ?? last;
}

/** A round is off only when each of its working days lies in a pause; the reason is that of the first. */
function offBy(days: readonly Day[], pauses: readonly Pause[]): string | null {
  const pauseOf = (on: Day) => pauses.find(({ from, to }) => from <= on && on <= to);
  return days.every((on) => pauseOf(on) !== undefined) ? pauseOf(days[0]!)!.reason : null;
}
