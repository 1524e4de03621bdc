import { type Day, dayOf, daysBetween, monthOf, yearOf } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { StaffClass } from '../people/person.ts';
import type { EvaluationSettings } from './settings.ts';

/**
 * Why somebody is not in the base (không thuộc diện xét): too short a time, a long leave of whatever sort, evaluated elsewhere.
 * Illness, maternity and other leave are one kind on purpose: which of them it was is nobody's business here.
 */
export const outKinds = ['short-service', 'long-leave', 'elsewhere'] as const;
export type OutKind = (typeof outKinds)[number];

/** Somebody on the list of a round, as they worked on the day of the headcount (người trong danh sách của đợt). */
export interface Subject {
  readonly roundId: string;
  readonly personId: string;
  readonly teamId: string | null;
  readonly position: string;
  readonly staffClass: StaffClass;
  readonly manages: boolean;
  /** The head of the unit: graded by the superior. */
  readonly isHead: boolean;
  /** At the unit without a gap since. */
  readonly since: Day;
  /** Null: in the base. */
  readonly out: OutKind | null;
  /** Put on the list after it was made; null: on it from the start. */
  readonly addedOn: Day | null;
  readonly version: number;
}

/** Those who count (diện xét): whose grades, titles and shares are computed. */
export function baseOf<One extends Pick<Subject, 'out'>>(subjects: readonly One[]): readonly One[] {
  return subjects.filter(({ out }) => out === null);
}

/** Whole months between two days. */
export function monthsBetween(from: Day, until: Day): number {
  if (daysBetween(from, until) <= 0) return 0;
  const months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from);
  const isShort = Number(until.slice(8)) < Number(from.slice(8));
  return months - (isShort ? 1 : 0);
}

/** Months of the period that somebody was at the unit, up to its end (tháng công tác trong kỳ). */
export function monthsOf(since: Day, period: Period): number {
  const from = since > period.from ? since : period.from;
  return monthsBetween(from, period.until ?? dayOf(9999, 1, 1));
}

/** What the rule proposes for somebody when the list is made: too short a time, or in the base. */
export function proposedOut(since: Day, period: Period, settings: EvaluationSettings): OutKind | null {
  return monthsOf(since, period) < settings.base.leastMonths ? 'short-service' : null;
}

/** Nobody is put out or in once the grades are decided. */
export function whyNotPlace(isGraded: boolean, subject: Subject, read: number): Refusal[] {
  if (isGraded) return [{ kind: 'state', code: 'evaluations.grades-decided' }];
  return subject.version === read ? [] : [{ kind: 'state', code: 'kernel.stale', facts: { current: subject.version, read } }];
}
