import { type Day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** A report as it was (báo cáo tại thời điểm) is of a day that came, and on which it was kept how years stood. */
export function whyNotOn(on: Day, keptFrom: Day | null, today: Day): Refusal[] {
  const refusal = (code: string, facts: Refusal['facts']): Refusal => ({ kind: 'input', code, at: 'on', facts: facts! });
  if (on > today) return [refusal('reports.day-to-come', { on: shortDate(on) })];
  return keptFrom !== null && on < keptFrom ? [refusal('reports.before-kept', { from: shortDate(keptFrom) })] : [];
}
