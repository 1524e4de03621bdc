import { type Day, daysBetween, shortDate } from '../kernel/day.ts';
import type { Because } from './because.ts';

/** Something with a last day that these persons still owe (việc có hạn). */
export interface DatedThing {
  /** The same for the same thing as long as it is owed. */
  readonly key: string;
  /** What it is of: a campaign, a plan, a unit. */
  readonly subjectId: string;
  /** In words, as an office says it. */
  readonly what: string;
  /** Said instead where others may look over the shoulder (a calendar program); null: the same. */
  readonly neutral: string | null;
  readonly lastDay: Day;
  /** The first instant that is too late; null: the end of the last day. */
  readonly until: string | null;
  readonly link: string;
  readonly told: readonly { readonly personId: string; readonly because: Because }[];
  /** Comes round so often that it is said only at its end. */
  readonly isOften?: boolean;
}

/** The three times somebody is reminded (nhắc hạn): in the week before, on the day before or the last day, once it is overdue. */
export const reminderMarks = ['week', 'tomorrow', 'overdue'] as const;
export type ReminderMark = (typeof reminderMarks)[number];

const weekBefore = 7;
const longestOverdue = 30;

/** Which reminder a day calls for; none when it is far, or so long past that a reminder helps nobody. */
export function markOf(lastDay: Day, today: Day): ReminderMark | null {
  const left = daysBetween(today, lastDay);
  if (left > weekBefore || left < -longestOverdue) return null;
  if (left < 0) return 'overdue';
  return left <= 1 ? 'tomorrow' : 'week';
}

/** The mark a thing calls for on a day: what comes round often has only the last. */
export function markOfThing({ lastDay, isOften }: Pick<DatedThing, 'lastDay' | 'isOften'>, today: Day): ReminderMark | null {
  const mark = markOf(lastDay, today);
  return isOften && mark !== 'tomorrow' ? null : mark;
}

/** How a reminder is said on a day. */
export function reminderOf({ what, lastDay }: Pick<DatedThing, 'what' | 'lastDay'>, today: Day) {
  const days = daysBetween(today, lastDay);
  const facts = { what, due: shortDate(lastDay) };
  if (days < 0) return { code: 'notices.remind-overdue', facts: { ...facts, days: -days } };
  if (days > 1) return { code: 'notices.remind-week', facts: { ...facts, days } };
  return { code: days === 1 ? 'notices.remind-tomorrow' : 'notices.remind-today', facts };
}
