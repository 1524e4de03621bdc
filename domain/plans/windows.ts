import { addDays, type Day, dayAt, startOf } from '../kernel/day.ts';
import type { Window } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { workingDaysFrom } from '../law/holidays.ts';
import { type WindowKind, windowKinds } from './campaign.ts';
import type { Deadline } from './reading.ts';

/** What the day of a deadline means: "trước ngày" is before, "đến hết ngày" through, "chậm nhất ngày" at-latest. */
export const dayMeanings = ['before', 'through', 'at-latest'] as const;
export type DayMeaning = (typeof dayMeanings)[number];

/** The hour at which "chậm nhất ngày" closes at this office: at midnight, or with the office hours at 17:00. */
export const latestHours = ['24:00', '17:00'] as const;
export type LatestHour = (typeof latestHours)[number];

/** A window in days, as people write it: opens at the first moment of `from`, closes by the meaning of `to`. */
export interface WindowDays {
  readonly from: Day;
  readonly to: Day;
  readonly meaning: DayMeaning;
}

export type WindowPlan = Readonly<Record<WindowKind, WindowDays>>;

const hoursFromMidnight = (day: Day, hours: number) => new Date(Date.parse(startOf(day)) + hours * 3_600_000).toISOString();

/** The instants of a window: "trước ngày" closes at 00:00 of that day, "đến hết ngày" at 24:00, "chậm nhất ngày" at the office's hour. */
export function windowOf(days: WindowDays, latest: LatestHour = '24:00'): Window {
  return { opensAt: startOf(days.from), closesAt: closingOf(days, latest) };
}

/** The first instant that is too late. */
export function closingOf({ to, meaning }: Pick<WindowDays, 'to' | 'meaning'>, latest: LatestHour = '24:00'): string {
  if (meaning === 'before') return startOf(to);
  if (meaning === 'at-latest' && latest === '17:00') return hoursFromMidnight(to, 17);
  return startOf(addDays(to, 1));
}

/** All four windows as instants. */
export function windowsOf(plan: WindowPlan, latest: LatestHour = '24:00'): Readonly<Record<WindowKind, Window>> {
  return Object.fromEntries(windowKinds.map((kind) => [kind, windowOf(plan[kind], latest)])) as Record<WindowKind, Window>;
}

/** Why these windows cannot stand: one that closes before it opens or has already closed, or closes before the one it feeds on. */
export function whyNotWindows(windows: Readonly<Record<WindowKind, Window>>, now: string): Refusal[] {
  return windowKinds.flatMap((kind, index): Refusal[] => {
    const { opensAt, closesAt } = windows[kind];
    const at = `windows.${kind}`;
    if (closesAt <= opensAt) return [{ kind: 'input', code: 'plans.window-backwards', at, facts: { window: kind } }];
    const before = windowKinds[index - 1];
    return [
      ...(closesAt <= now ? [{ kind: 'input', code: 'plans.window-past', at, facts: { window: kind } } as const] : []),
      ...(before && closesAt < windows[before].closesAt
        ? [{ kind: 'input', code: 'plans.window-order', at, facts: { window: kind, before } } as const]
        : []),
    ];
  });
}

/** The superior's own deadline, which everything is counted back from (hạn của cấp trên). */
export interface SuperiorDeadline {
  readonly on: Day;
  readonly meaning: DayMeaning;
}

/** Working days between the steps of a year, as this product proposes them; people change the days. */
export const proposalSteps = { pledge: 10, enrolment: 10, beforeDeadline: 0, submission: 5, selfScoring: 15 } as const;

/** Windows counted back from the superior's deadline over working days, and forward from the launch for pledges and enrolment. */
export function proposedWindows(launchOn: Day, deadline: SuperiorDeadline): WindowPlan {
  const lastDay = workingDaysFrom(deadline.meaning === 'before' ? addDays(deadline.on, -1) : deadline.on, 0);
  const scoringEnds = later(workingDaysFrom(lastDay, -proposalSteps.submission), launchOn);
  const scoringOpens = later(workingDaysFrom(scoringEnds, -proposalSteps.selfScoring), launchOn);
  const pledgeEnds = earlier(workingDaysFrom(launchOn, proposalSteps.pledge), scoringEnds);
  const enrolmentEnds = earlier(workingDaysFrom(pledgeEnds, proposalSteps.enrolment), scoringEnds);
  const through = (from: Day, to: Day): WindowDays => ({ from, to, meaning: 'through' });
  return {
    pledge: through(launchOn, pledgeEnds),
    enrolment: through(launchOn, enrolmentEnds),
    'self-scoring': through(scoringOpens, scoringEnds),
    submission: { from: scoringOpens, to: deadline.on, meaning: deadline.meaning },
  };
}

const later = (a: Day, b: Day) => (a > b ? a : b);
const earlier = (a: Day, b: Day) => (a < b ? a : b);

const submits = /(?:hồ sơ|báo cáo|bảng (?:tự )?chấm điểm|gửi|nộp|đề nghị công nhận)/iu;

/** The plan's own words on when papers go up: the last deadline of the year that speaks of sending them; undefined where it says none. */
export function deadlineIn(deadlines: readonly Deadline[], year: number): SuperiorDeadline | undefined {
  const found = deadlines.filter((each) => submits.test(each.what) && each.date.slice(0, 4) === String(year));
  const last = [...found].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  return last && { on: last.date, meaning: last.meaning };
}

/** The last day a window is open, for showing an instant as a day. */
export function lastDayOf(window: Window): Day {
  return dayAt(new Date(Date.parse(window.closesAt) - 1).toISOString());
}
