import { addDays, type Day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** So many days pass before a unit is reminded again of the same year (khoảng cách giữa hai lần nhắc); a constant of the product, written in no text. */
export const reminderPauseDays = 3;

/** A year of a unit as whoever reminds sees it (đơn vị nợ việc). */
export interface LateYear {
  readonly campaignId: string;
  readonly unitName: string;
  /** The last day of what it owes; null: it owes nothing. */
  readonly dueOn: Day | null;
  /** When it was reminded last, whoever did it. */
  readonly remindedOn: Day | null;
}

/** The first day on which it may be reminded again. */
export const againFrom = (remindedOn: Day): Day => addDays(remindedOn, reminderPauseDays);

/** Only what is overdue is reminded of, and not again within the pause: the refusal says when it was and from when it may be. */
export function whyNotRemind({ unitName, dueOn, remindedOn }: Omit<LateYear, 'campaignId'>, today: Day): Refusal[] {
  if (dueOn === null || dueOn >= today) return [{ kind: 'state', code: 'reports.not-late', facts: { unit: unitName } }];
  if (remindedOn === null || againFrom(remindedOn) <= today) return [];
  const facts = { unit: unitName, last: shortDate(remindedOn), again: shortDate(againFrom(remindedOn)), days: reminderPauseDays };
  return [{ kind: 'state', code: 'reports.reminded-lately', facts }];
}

/** Of all that are late: those that may be reminded. */
export function whyNotRemindAny(late: number, remindable: number): Refusal[] {
  if (late === 0) return [{ kind: 'state', code: 'reports.nobody-late' }];
  return remindable > 0 ? [] : [{ kind: 'state', code: 'reports.all-reminded-lately', facts: { days: reminderPauseDays } }];
}
