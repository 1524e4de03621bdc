import { addDays, type Day, dayOf, monthOf, yearOf } from '../kernel/day.ts';
import type { Window } from '../kernel/period.ts';
import { holidaysOf, isCovered, workingDaysFrom } from '../law/holidays.ts';
import type { WindowKind } from '../plans/campaign.ts';
import type { Deadline, PlanReading, Recurring } from '../plans/reading.ts';
import { type DayMeaning, lastDayOf } from '../plans/windows.ts';

/** One day of the year's calendar (mốc): a deadline of the plan, or the end of a launched window. */
export interface Milestone {
  readonly kind: 'deadline' | WindowKind;
  /** The last day on which it is on time. */
  readonly on: Day;
  readonly meaning: DayMeaning;
  /** The words of the plan; a window has its name instead. */
  readonly what: string | null;
  readonly line: number | null;
  /** When to begin, counted back over working days. */
  readonly beginOn: Day;
  /** False where a holiday in between is uncertain or the year's are unknown. */
  readonly certain: boolean;
}

/** Something that comes again (việc định kỳ), with the working days it falls on; weekly things have no days of their own. */
export interface Rhythm {
  readonly every: string;
  readonly what: string;
  readonly line: number;
  readonly days: readonly Day[];
  readonly certain: boolean;
}

/** Working days to get a thing ready, as this product proposes them. */
export const preparationDays = 5;

type Read = Pick<PlanReading, 'deadlines' | 'recurring' | 'period'>;
type Windows = Readonly<Record<WindowKind, Window>>;

/** The plan's deadlines and the launched windows, in order of days. */
export function milestonesOf({ deadlines }: Read, windows: Windows | null): readonly Milestone[] {
  const closing = windows
    ? (Object.entries(windows) as [WindowKind, Window][]).map(([kind, window]) =>
        milestone(kind, lastDayOf(window), 'through', null, null),
      )
    : [];
  return [...deadlines.map(ofDeadline), ...closing].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The last day that is on time: "trước ngày 10" leaves the 9th. */
export function lastDayOfDeadline({ date, meaning }: Pick<Deadline, 'date' | 'meaning'>): Day {
  return meaning === 'before' ? addDays(date, -1) : date;
}

function ofDeadline(deadline: Deadline): Milestone {
  return milestone('deadline', lastDayOfDeadline(deadline), deadline.meaning, deadline.what, deadline.span.line);
}

function milestone(kind: Milestone['kind'], on: Day, meaning: DayMeaning, what: string | null, line: number | null): Milestone {
  const beginOn = workingDaysFrom(on, -preparationDays);
  return { kind, on, meaning, what, line, beginOn, certain: isCertain(beginOn, on) };
}

function isCertain(from: Day, to: Day): boolean {
  const years = [...new Set([yearOf(from), yearOf(to)])];
  return years.every(
    (year) => isCovered(year) && holidaysOf(year).every((holiday) => holiday.certain || holiday.on < from || holiday.on > to),
  );
}

/** What comes again in the plan's own period (a year and a half at most, else the year), each with its working days. */
export function rhythmsOf({ recurring, period }: Read, year: number): readonly Rhythm[] {
  const longest = period && addDays(period.from, 550);
  const within = period && longest && period.to <= longest ? period : { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  return recurring.map((one) => {
    const days = daysOf(one, within);
    const certain = days.every((on) => isCertain(addDays(on, -7), addDays(on, 7)));
    return { every: one.every, what: one.what, line: one.span.line, days, certain };
  });
}

const monthsIn = { week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

function daysOf({ unit, anchor }: Recurring, { from, to }: { readonly from: Day; readonly to: Day }): readonly Day[] {
  const months = monthsIn[unit];
  if (months === 0) return [];
  if (months === 12) return [anchor === 'start' ? workingDaysFrom(addDays(from, -1), 1) : workingDaysFrom(to, 0)];
  const days: Day[] = [];
  for (let start = firstOfSpan(from, months); start <= to; start = monthsLater(start, months)) {
    const on =
      anchor === 'start' ? workingDaysFrom(addDays(start, -1), 1) : workingDaysFrom(addDays(monthsLater(start, months), -1), 0);
    if (on >= from && on <= to) days.push(on);
  }
  return days;
}

/** The first day of the month, quarter or half-year that holds a day. */
function firstOfSpan(on: Day, months: number): Day {
  return dayOf(yearOf(on), Math.floor((monthOf(on) - 1) / months) * months + 1, 1);
}

function monthsLater(on: Day, months: number): Day {
  const month = monthOf(on) - 1 + months;
  return dayOf(yearOf(on) + Math.floor(month / 12), (month % 12) + 1, 1);
}
