import { linesOf, type SheetBody, type Violation } from '../criteria/scoreSheet.ts';
import { addDays, type Day, dayAt, dayOf, daysBetween, monthOf, yearOf } from '../kernel/day.ts';
import type { Window } from '../kernel/period.ts';
import type { WindowKind } from '../plans/campaign.ts';
import type { Shortcoming } from './shortcoming.ts';

/** A criterion the meeting should look at, and why (tiêu chí có nguy cơ). */
export interface LineAtRisk {
  readonly code: string;
  readonly text: string;
  readonly isKnockout: boolean;
  readonly hasNoEvidence: boolean;
  /** Concluded violations; how many, never who. */
  readonly violations: number;
}

/** A window of the year that is open or about to open (mốc thời gian sắp tới). */
export interface Deadline {
  readonly kind: WindowKind;
  readonly opensOn: Day;
  /** The last day on which the act is on time. */
  readonly lastDay: Day;
  readonly daysLeft: number;
}

/** A shortcoming with the days to its own day; negative when it has passed. */
export interface ShortcomingStanding {
  readonly shortcoming: Shortcoming;
  readonly daysLeft: number;
}

/** What a month's meeting goes through, computed from the year as it stands (nội dung kiểm điểm tháng). */
export interface MonthlyItem {
  readonly month: Day;
  /** Raised before and still open, and those that this month's meeting closed. */
  readonly earlier: readonly ShortcomingStanding[];
  /** Raised in this month's meeting. */
  readonly fresh: readonly ShortcomingStanding[];
  readonly atRisk: readonly LineAtRisk[];
  readonly deadlines: readonly Deadline[];
}

/** The year as it stands on the day the item is made. */
export interface YearSoFar {
  readonly month: Day;
  readonly today: Day;
  readonly now: string;
  readonly sheet: SheetBody;
  readonly shortcomings: readonly Shortcoming[];
  /** This month's meeting, once it is kept. */
  readonly meetingId: string | null;
  readonly evidenceCounts: ReadonlyMap<string, number>;
  readonly violations: readonly Violation[];
  readonly windows: Readonly<Partial<Record<WindowKind, Window>>>;
}

/** Shortcomings by their day, criteria at risk in the sheet's order, deadlines up to the end of the next month. */
export function monthlyItem(year: YearSoFar): MonthlyItem {
  const { month, shortcomings, meetingId } = year;
  const isFresh = ({ raisedIn }: Shortcoming) => raisedIn === meetingId;
  const isEarlier = (one: Shortcoming) =>
    !isFresh(one) && (one.state === 'open' || (meetingId !== null && one.closedIn === meetingId));
  return {
    month,
    earlier: standing(shortcomings.filter(isEarlier), year.today),
    fresh: standing(shortcomings.filter(isFresh), year.today),
    atRisk: atRiskIn(year),
    deadlines: deadlinesIn(year),
  };
}

function standing(shortcomings: readonly Shortcoming[], today: Day): readonly ShortcomingStanding[] {
  return shortcomings
    .map((shortcoming) => ({ shortcoming, daysLeft: daysBetween(today, shortcoming.dueOn) }))
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.shortcoming.id < b.shortcoming.id ? -1 : 1));
}

/** A line that forbids something needs no evidence to be well: only violations put it at risk. */
function atRiskIn({ sheet, evidenceCounts, violations }: YearSoFar): readonly LineAtRisk[] {
  return linesOf(sheet)
    .map((line) => ({
      code: line.code,
      text: line.text,
      isKnockout: line.isKnockout,
      hasNoEvidence: line.measure.kind !== 'none' && !evidenceCounts.has(line.code),
      violations: violations.filter(({ lineCode }) => lineCode === line.code).reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ hasNoEvidence, violations: found }) => hasNoEvidence || found > 0);
}

/** The first day of the month after the next one. */
function horizon(month: Day): Day {
  const months = yearOf(month) * 12 + monthOf(month) - 1 + 2;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

function deadlinesIn({ windows, now, today, month }: YearSoFar): readonly Deadline[] {
  const until = horizon(month > today ? month : today);
  return (Object.entries(windows) as [WindowKind, Window][])
    .filter(([, { closesAt, opensAt }]) => closesAt > now && dayAt(opensAt) < until)
    .map(([kind, { opensAt, closesAt }]) => {
      const lastDay = lastDayBefore(closesAt);
      return { kind, opensOn: dayAt(opensAt), lastDay, daysLeft: daysBetween(today, lastDay) };
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.kind < b.kind ? -1 : 1));
}

/** A window that closes at midnight is open through the day before. */
function lastDayBefore(closesAt: string): Day {
  const closing = dayAt(closesAt);
  return closesAt === `${addDays(closing, -1)}T17:00:00.000Z` ? addDays(closing, -1) : closing;
}
