import { cycleRuleDay, type EnrolmentKind } from '../law/cycles.ts';
import { cycleRuleAt, type LocalRule } from '../law/localRules.ts';
import { isTakenBack } from './nextStep.ts';
import { type Cycle, type QualifiedYear, type RecognisedYears, streak } from './title.ts';

/**
 * How far a movement of a unit is from its next title (còn thiếu gì để được công nhận): enough years in a row; one year short; on the way; the row
 * broke; its title was taken back, so that deciding again is weighed; not begun.
 */
export const titleStates = ['eligible', 'one-short', 'on-the-way', 'broken', 'taken-back', 'not-begun'] as const;
export type TitleState = (typeof titleStates)[number];

/** What is known of a movement, from announced results alone. */
export interface TitleFacts {
  /** The cycle that the next title is of: the enrolment's, or after a title the next one; null where nothing was enrolled. */
  readonly kind: EnrolmentKind | null;
  readonly firstYear: number;
  readonly needed: number;
  /** The last year that was announced; null: none yet. */
  readonly through: number | null;
  readonly streak: number;
  readonly isTakenBack: boolean;
}

export interface ToTitle extends TitleFacts {
  readonly state: TitleState;
  readonly missing: number;
  /** After which year a decision is possible at the earliest; null where nothing was enrolled. */
  readonly earliest: number | null;
  /** The year that broke the row. */
  readonly brokenIn: number | null;
}

/** The last year that a standing title recognises; 0 where there is none. */
export const lastRecognised = (titles: readonly RecognisedYears[]): number =>
  titles.reduce((found, { revocation, lastYear }) => (revocation === null ? Math.max(found, lastYear) : found), 0);

/** The cycle after a title that stands: it is kept, then recognised again; the years begin after those recognised (`local`: the place's own rule by then). */
export function nextCycle(cycle: Cycle, titles: readonly RecognisedYears[], local?: LocalRule): Cycle {
  const last = lastRecognised(titles);
  if (last < cycle.firstYear) return cycle;
  const rule = cycleRuleAt(local, 'again', cycleRuleDay(last + 1));
  return { kind: 'again', firstYear: last + 1, years: rule.years, law: rule.law };
}

/** The facts of a movement from what was announced and decided. */
export function titleFactsOf(
  enrolled: Cycle | undefined,
  results: readonly QualifiedYear[],
  titles: readonly RecognisedYears[],
  local?: LocalRule,
): TitleFacts {
  const through = results.length === 0 ? null : Math.max(...results.map(({ year }) => year));
  if (!enrolled) return { kind: null, firstYear: 0, needed: 0, through, streak: 0, isTakenBack: false };
  const cycle = nextCycle(enrolled, titles, local);
  return {
    kind: cycle.kind,
    firstYear: cycle.firstYear,
    needed: cycle.years,
    through,
    streak: through === null ? 0 : streak(results, cycle, through),
    isTakenBack: through !== null && isTakenBack(cycle, titles, through),
  };
}

/** Results of a year may come in the year after; two years without one break the row. */
const lastToCome = (thisYear: number) => thisYear - 2;

/** What is missing, on the year it is asked in. */
export function toTitle(facts: TitleFacts, thisYear: number): ToTitle {
  const { kind, firstYear, needed, through, streak: years } = facts;
  if (kind === null) return { ...facts, state: 'not-begun', missing: 0, earliest: null, brokenIn: null };
  if (years >= needed) {
    return { ...facts, state: facts.isTakenBack ? 'taken-back' : 'eligible', missing: 0, earliest: through, brokenIn: null };
  }
  const brokenIn = breakIn(facts, thisYear);
  const missing = brokenIn === null ? needed - years : needed;
  const begun = through !== null && through >= firstYear ? through : firstYear - 1;
  const last = brokenIn === null ? begun : Math.max(begun, lastToCome(thisYear));
  const state = brokenIn !== null ? 'broken' : missing === 1 ? 'one-short' : 'on-the-way';
  return { ...facts, state, missing, earliest: last + missing, brokenIn };
}

function breakIn({ firstYear, through, streak: years }: TitleFacts, thisYear: number): number | null {
  if (through === null || through < firstYear) return firstYear < lastToCome(thisYear) ? firstYear : null;
  if (through < lastToCome(thisYear)) return through + 1;
  return years === 0 ? through : null;
}
