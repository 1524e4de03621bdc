import { linesOf, type SheetBody, type Violation } from '../criteria/scoreSheet.ts';
import { addDays, type Day, dayAt, dayOf, daysBetween, monthOf, yearOf } from '../kernel/day.ts';
import type { Window } from '../kernel/period.ts';
import type { WindowKind } from '../plans/campaign.ts';
import type { Meeting } from './meeting.ts';
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
  /** For how many months it has come back to the meeting, this one among them; 0 in the month that raised it (số lần trở lại). */
  readonly timesBack: number;
}

/** A task of the plan that is not done (nhiệm vụ được giao): the body that the plan names, never who holds it. */
export interface GivenTask {
  readonly code: string;
  readonly text: string;
  readonly body: string;
  readonly dueOn: Day;
}

/** A task past its day (nhiệm vụ quá hạn). */
export interface LateTask extends GivenTask {
  readonly daysLate: number;
}

/** A day that the unit's own plan or a superior's sets (mốc của kế hoạch); `issuer` is null for the unit's own. */
export interface PlannedDay {
  readonly what: string;
  readonly on: Day;
  readonly issuer: string | null;
}

/** One of them that is ahead. */
export interface ComingDay extends PlannedDay {
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
  readonly lateTasks: readonly LateTask[];
  readonly deadlines: readonly Deadline[];
  /** Days of the plans up to the end of the next month, and tasks that fall due by then. */
  readonly ahead: readonly ComingDay[];
  readonly dueTasks: readonly GivenTask[];
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
  readonly meetings: readonly Meeting[];
  /** Tasks that are not done. */
  readonly tasks: readonly GivenTask[];
  readonly plannedDays: readonly PlannedDay[];
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
    earlier: standing(shortcomings.filter(isEarlier), year),
    fresh: standing(shortcomings.filter(isFresh), year),
    atRisk: atRiskIn(year),
    lateTasks: lateIn(year),
    deadlines: deadlinesIn(year),
    ahead: aheadIn(year),
    dueTasks: dueIn(year),
  };
}

/** Months whose meeting was kept after the one that raised it, and before this month, plus this one; 0 in that month itself. */
export function timesBack({ raisedIn }: Pick<Shortcoming, 'raisedIn'>, meetings: readonly Meeting[], month: Day): number {
  const raised = meetings.find(({ id }) => id === raisedIn);
  if (!raised || raised.month >= month) return 0;
  const between = meetings.filter((one) => one.kind === 'monthly' && one.month > raised.month && one.month < month);
  return new Set(between.map((one) => one.month)).size + 1;
}

function standing(shortcomings: readonly Shortcoming[], { today, meetings, month }: YearSoFar): readonly ShortcomingStanding[] {
  return shortcomings
    .map((shortcoming) => ({
      shortcoming,
      daysLeft: daysBetween(today, shortcoming.dueOn),
      timesBack: timesBack(shortcoming, meetings, month),
    }))
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

/** The day from which on nothing concerns this meeting any more. */
const until = ({ month, today }: YearSoFar): Day => horizon(month > today ? month : today);

function lateIn({ tasks, today }: YearSoFar): readonly LateTask[] {
  return tasks
    .filter(({ dueOn }) => dueOn < today)
    .map((task) => ({ ...task, daysLate: daysBetween(task.dueOn, today) }))
    .sort((a, b) => b.daysLate - a.daysLate || (a.code < b.code ? -1 : 1));
}

function dueIn(year: YearSoFar): readonly GivenTask[] {
  const end = until(year);
  return year.tasks
    .filter(({ dueOn }) => dueOn >= year.today && dueOn < end)
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.code < b.code ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}

/** A day that two plans set in the same words is told once, as the superior's. */
function aheadIn(year: YearSoFar): readonly ComingDay[] {
  const { plannedDays, today } = year;
  const end = until(year);
  const sorted = [...plannedDays].sort((a, b) =>
    a.on === b.on ? Number(a.issuer === null) - Number(b.issuer === null) : a.on < b.on ? -1 : 1,
  );
  const isFirst = (one: PlannedDay, at: number) => sorted.findIndex(({ on, what }) => on === one.on && what === one.what) === at;
  return sorted
    .filter(isFirst)
    .flatMap((one) => (one.on >= today && one.on < end ? [{ ...one, daysLeft: daysBetween(today, one.on) }] : []));
}

function deadlinesIn(year: YearSoFar): readonly Deadline[] {
  const { windows, now, today } = year;
  const end = until(year);
  return (Object.entries(windows) as [WindowKind, Window][])
    .filter(([, { closesAt, opensAt }]) => closesAt > now && dayAt(opensAt) < end)
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
