import { type Day, dayAt, shortDate } from '../kernel/day.ts';
import { standingIn, type Window } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** That those without a pledge were reminded on a day (nhắc đăng ký): how many, never who. */
export interface Reminder {
  readonly onDay: Day;
  readonly count: number;
}

/** Nobody is reminded before the window opens, twice a day, or when nothing is missing. */
export function whyNotRemind(last: Reminder | undefined, missing: number, window: Window, now: string): Refusal[] {
  if (standingIn(window, now) === 'early')
    return [{ kind: 'state', code: 'enrolments.window-not-open', facts: { opens: shortDate(dayAt(window.opensAt)) } }];
  if (missing === 0) return [{ kind: 'state', code: 'enrolments.nobody-missing' }];
  const isToday = last !== undefined && last.onDay >= dayAt(now);
  return isToday ? [{ kind: 'state', code: 'enrolments.reminded-today', facts: { count: last.count } }] : [];
}
