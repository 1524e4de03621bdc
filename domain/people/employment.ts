import { type Day, shortDate } from '../kernel/day.ts';
import { covers, overlaps, type Period } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { StaffClass } from './person.ts';

/** Where a person works, as what, for a period (vị trí công tác). */
export interface Employment {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly teamId: string | null;
  /** The real title: `Hiệu trưởng`, `Giáo viên` (chức vụ, chức danh). */
  readonly position: string;
  readonly staffClass: StaffClass;
  /** Holds a managing position (viên chức quản lý). */
  readonly manages: boolean;
  readonly period: Period;
}

/** What may change while somebody stays in a unit. */
export type WorkValues = Pick<Employment, 'teamId' | 'position' | 'staffClass' | 'manages'>;

/** A change from a day: nothing, the same record set right, or a new record that ends the one before. */
export type WorkChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'corrected'; readonly employmentId: string; readonly values: WorkValues }
  | { readonly kind: 'opened'; readonly values: WorkValues; readonly period: Period; readonly closes: string | null };

export function employedOn(employments: readonly Employment[], unitId: string, on: Day): Employment | undefined {
  return employments.find((employment) => employment.unitId === unitId && covers(employment.period, on));
}

export function whyNotWork(employments: readonly Employment[], unitId: string, from: Day): Refusal[] {
  const there = employedOn(employments, unitId, from);
  const period = { from, until: there?.period.until ?? null };
  const hit = employments.find((other) => other !== there && other.unitId === unitId && overlaps(other.period, period));
  return hit ? [{ kind: 'state', code: 'people.works-there-later', at: 'from', facts: { day: shortDate(hit.period.from) } }] : [];
}

/** Taken on, or given another position, from a day on; on a record's own first day it is a correction. */
export function work(employments: readonly Employment[], unitId: string, from: Day, values: WorkValues): WorkChange {
  refuseIf(whyNotWork(employments, unitId, from));
  const there = employedOn(employments, unitId, from);
  if (there && sameWork(there, values)) return { kind: 'same' };
  if (there?.period.from === from) return { kind: 'corrected', employmentId: there.id, values };
  return { kind: 'opened', values, period: { from, until: there?.period.until ?? null }, closes: there?.id ?? null };
}

function sameWork(a: WorkValues, b: WorkValues): boolean {
  return a.teamId === b.teamId && a.position === b.position && a.staffClass === b.staffClass && a.manages === b.manages;
}

export function whyNotLeave(employments: readonly Employment[], unitId: string, on: Day): Refusal[] {
  const last = employments.filter((employment) => employment.unitId === unitId).at(-1);
  if (!last) return [{ kind: 'state', code: 'people.not-employed-there' }];
  if (last.period.until !== null)
    return [{ kind: 'state', code: 'people.left-already', facts: { day: shortDate(last.period.until) } }];
  if (on <= last.period.from) {
    return [{ kind: 'input', code: 'people.leaves-before-start', at: 'on', facts: { day: shortDate(last.period.from) } }];
  }
  return [];
}

/** Periods that follow each other without a gap, as one: somebody who changes position stays in the unit. */
export function joined(periods: readonly Period[]): readonly Period[] {
  const whole: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last && last.until === period.from) whole[whole.length - 1] = { from: last.from, until: period.until };
    else whole.push(period);
  }
  return whole;
}
