import { addDays, type Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

const mostDays = 366;

/** A demo's own day moves forward, at most a year at a time; a real site has no other day than today. */
export function whyNotMoveDay(isDemo: boolean, today: Day, to: Day): Refusal[] {
  if (!isDemo) return [{ kind: 'state', code: 'today.not-a-demo' }];
  return to > today && to <= addDays(today, mostDays) ? [] : [{ kind: 'input', code: 'today.not-forward', at: 'to' }];
}
