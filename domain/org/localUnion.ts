import { type Day, shortDate } from '../kernel/day.ts';
import { covers, overlaps, type Period } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';

/** A unit's grassroots union for a period (công đoàn cơ sở); many budget-funded bodies have none since 2025. */
export interface LocalUnion {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly period: Period;
  /** Why it ended, and the decision that ended it. */
  readonly endReason: string | null;
  readonly endDecision: string | null;
}

export function unionOn(unions: readonly LocalUnion[], on: Day): LocalUnion | undefined {
  return unions.find((union) => covers(union.period, on));
}

export function whyNotFound(unions: readonly LocalUnion[], from: Day): Refusal[] {
  const other = unions.find((union) => overlaps(union.period, { from, until: null }));
  return other ? [{ kind: 'state', code: 'org.union-stands', at: 'from', facts: { name: other.name } }] : [];
}

/** A union's first day in a unit (thành lập công đoàn cơ sở). */
export function found(unions: readonly LocalUnion[], union: Omit<LocalUnion, 'endReason' | 'endDecision'>): LocalUnion {
  refuseIf(whyNotFound(unions, union.period.from));
  return { ...union, endReason: null, endDecision: null };
}

export function whyNotEndUnion(union: LocalUnion, on: Day): Refusal[] {
  if (union.period.until !== null)
    return [{ kind: 'state', code: 'org.union-ended', facts: { day: shortDate(union.period.until) } }];
  return on > union.period.from
    ? []
    : [{ kind: 'input', code: 'org.ends-before-start', at: 'on', facts: { day: shortDate(union.period.from) } }];
}

/** From `on` the unit has no union (kết thúc hoạt động công đoàn cơ sở). */
export function endUnion(union: LocalUnion, on: Day, endReason: string, endDecision: string): LocalUnion {
  refuseIf(whyNotEndUnion(union, on));
  return { ...union, period: { from: union.period.from, until: on }, endReason, endDecision };
}
