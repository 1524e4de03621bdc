import { type Day, dayOf } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** Why a unit enrols this year: for the first recognition, to keep the title it holds, or to be recognised again (lần đầu, giữ vững, công nhận lại). */
export const enrolmentKinds = ['first', 'keeping', 'again'] as const;
export type EnrolmentKind = (typeof enrolmentKinds)[number];

/** Of how many years in a row a rule may be. */
export const cycleLengths = [1, 2, 5] as const;
export type CycleLength = (typeof cycleLengths)[number];

/** How many years in a row a kind of enrolment runs, from a day on, and where that is written (chu kỳ công nhận). */
export interface CycleRule {
  readonly kind: EnrolmentKind;
  readonly years: CycleLength;
  readonly period: Period;
  readonly law: LawRef;
  /** `false`: how the text is commonly applied, not what it says; the standing agency's own guidance goes first. */
  readonly isCertain: boolean;
}

const circular = { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 3 khoản 2' } as const;
const since = { from: '2014-11-15' as Day, until: null };

/** First after two years, again after five. That keeping a title is a year of the five-year cycle towards "again" is practice, not text. */
export const cycleRules: readonly CycleRule[] = [
  { kind: 'first', years: 2, period: since, law: circular, isCertain: true },
  { kind: 'again', years: 5, period: since, law: circular, isCertain: true },
  { kind: 'keeping', years: 5, period: since, law: circular, isCertain: false },
];

/** The rule of a kind on a day; before the circular came into force its numbers are used too. */
export function cycleRuleOf(kind: EnrolmentKind, on: Day): CycleRule {
  const rules = cycleRules.filter((rule) => rule.kind === kind);
  return rules.find((rule) => covers(rule.period, on)) ?? rules[0]!;
}

/** By the rule of which day a cycle runs: that of the end of its first year. */
export const cycleRuleDay = (firstYear: number): Day => dayOf(firstYear, 12, 31);

/** Which year of its cycle a year is, from 1 (năm thứ … của chu kỳ); null outside the cycle. */
export function cycleYear(cycle: { readonly cycleFirstYear: number; readonly cycleYears: number }, year: number): number | null {
  const nth = year - cycle.cycleFirstYear + 1;
  return nth >= 1 && nth <= cycle.cycleYears ? nth : null;
}
