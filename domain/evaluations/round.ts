import { type Day, dayOf, shortDate } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';
import { inputRefusal, type Refusal } from '../kernel/refusal.ts';
import type { EvaluationSettings } from './settings.ts';

/** The year a round is about: the calendar's, or a school's, which ends in the round's year (năm công tác, năm học). */
export const terms = ['calendar-year', 'school-year'] as const;
export type Term = (typeof terms)[number];

/** A unit's evaluation of its people for one year (đợt đánh giá, xếp loại). */
export interface Round {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly term: Term;
  readonly period: Period;
  /** The day on which people were counted (ngày chốt số người). */
  readonly headcountOn: Day;
  readonly settings: EvaluationSettings;
  readonly openedBy: string;
  readonly openedAt: string;
}

/** The period that a term proposes for a year: from 1 January, or from 1 August of the year before up to 1 August. */
export function periodOf(term: Term, year: number): Period {
  return term === 'school-year'
    ? { from: dayOf(year - 1, 8, 1), until: dayOf(year, 8, 1) }
    : { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1) };
}

/** Every reason against opening a round: there is one, its period is none, or the headcount lies outside it or in the future. */
export function whyNotOpenRound(
  wish: { readonly from: Day; readonly until: Day; readonly headcountOn: Day; readonly year: number },
  isOpen: boolean,
  today: Day,
): Refusal[] {
  const { from, until, headcountOn, year } = wish;
  const refusals: Refusal[] = [];
  if (isOpen) refusals.push({ kind: 'state', code: 'evaluations.round-exists', facts: { year } });
  if (from >= until) refusals.push(inputRefusal('evaluations.period-backwards', 'until', { day: shortDate(from) }));
  else if (until <= dayOf(year, 1, 1) || from > dayOf(year, 12, 31)) {
    refusals.push(inputRefusal('evaluations.period-of-other-year', 'from', { year }));
  }
  if (headcountOn > today)
    refusals.push(inputRefusal('evaluations.headcount-in-future', 'headcountOn', { day: shortDate(today) }));
  else if (headcountOn < from)
    refusals.push(inputRefusal('evaluations.headcount-before', 'headcountOn', { day: shortDate(from) }));
  return refusals;
}
