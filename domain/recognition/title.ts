import type { Day } from '../kernel/day.ts';
import { type LawRef, type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { EnrolmentKind } from '../law/cycles.ts';

/** One year's result as the rule on cycles sees it. */
export interface QualifiedYear {
  readonly year: number;
  readonly qualified: boolean;
  /** Whether it counts towards a title; left out: as it qualified. After a merger a year may have to qualify at every predecessor. */
  readonly counts?: boolean;
}

/** Whether a year counts in a row of years. */
export const isCounted = ({ qualified, counts }: QualifiedYear): boolean => counts ?? qualified;

/** A title given by decision for a past period (danh hiệu đã công nhận); it stands unless a revocation is recorded. */
export interface Title {
  readonly id: string;
  readonly unitId: string;
  readonly byUnitId: string;
  readonly kind: 'first' | 'again';
  readonly firstYear: number;
  readonly lastYear: number;
  readonly number: string;
  readonly decidedOn: Day;
  readonly code: string;
  readonly revocation: Revocation | null;
}

export interface Revocation {
  readonly number: string;
  readonly revokedOn: Day;
  readonly reason: string;
}

/** The cycle a unit is enrolled in (chu kỳ): its first year, how many years in a row it needs, first recognition or again. */
export interface Cycle {
  readonly kind: EnrolmentKind;
  readonly firstYear: number;
  readonly years: number;
  /** Where the number of years is written. */
  readonly law: LawRef;
}

/** How many years in a row, ending with `lastYear` and not before the cycle began, qualified; a failed or missing year resets. */
export function streak(results: readonly QualifiedYear[], cycle: Cycle, lastYear: number): number {
  let count = 0;
  for (let year = lastYear; year >= cycle.firstYear; year--) {
    if (!results.some((result) => result.year === year && isCounted(result))) break;
    count++;
  }
  return count;
}

/** What a standing or revoked title says of years, given here or before the system. */
export type RecognisedYears = Pick<Title, 'number' | 'firstYear' | 'lastYear' | 'revocation'>;

/** Why the title cannot be decided after `lastYear`: not enough years in a row, or these years are recognised already. */
export function whyNotRecognise(
  cycle: Cycle,
  results: readonly QualifiedYear[],
  titles: readonly RecognisedYears[],
  lastYear: number,
): Refusal[] {
  const years = streak(results, cycle, lastYear);
  const standing = titles.find(
    (title) => title.revocation === null && title.lastYear > lastYear - cycle.years && title.firstYear <= lastYear,
  );
  const refusals: Refusal[] = [];
  if (years < cycle.years) {
    const code = years === 0 ? 'recognition.streak-begins-again' : 'recognition.streak-too-short';
    refusals.push({ kind: 'state', code, facts: { years, needed: cycle.years }, law: cycle.law });
  }
  if (standing) refusals.push({ kind: 'state', code: 'recognition.recognised-already', facts: { number: standing.number } });
  return refusals;
}

/** The years that a decision after `lastYear` recognises. */
export function recognisedYears(
  cycle: Cycle,
  results: readonly QualifiedYear[],
  titles: readonly RecognisedYears[],
  lastYear: number,
) {
  refuseIf(whyNotRecognise(cycle, results, titles, lastYear));
  return { kind: cycle.kind === 'first' ? 'first' : 'again', firstYear: lastYear - cycle.years + 1, lastYear } as const;
}

/** A decision is not older than the result it stands on, and not of a day to come. */
export function whyNotDecideOn(decidedOn: Day, announcedOn: Day | null, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (announcedOn !== null && decidedOn < announcedOn)
    refusals.push({ kind: 'input', code: 'recognition.before-result', at: 'decidedOn' });
  if (decidedOn > today) refusals.push({ kind: 'input', code: 'recognition.day-in-future', at: 'decidedOn' });
  return refusals;
}

/** A body gives a unit two titles under two numbers: one decision names it once; and no other document of the body bears the number (`isFree`). */
export function whyNotNumber(titles: readonly Title[], byUnitId: string, number: string, isFree: boolean): Refusal[] {
  const isTaken = !isFree || titles.some((title) => title.byUnitId === byUnitId && title.number === number);
  return isTaken ? [{ kind: 'input', code: 'recognition.number-taken', at: 'number', facts: { number } }] : [];
}

/** Why a standing title cannot be revoked on that day: revoked already, before it was given, or a day to come. */
export function whyNotRevoke(title: Title, revokedOn: Day, today: Day): Refusal[] {
  if (title.revocation)
    return [{ kind: 'state', code: 'recognition.revoked-already', facts: { number: title.revocation.number } }];
  const refusals: Refusal[] = [];
  if (revokedOn < title.decidedOn) refusals.push({ kind: 'input', code: 'recognition.revoked-before-decision', at: 'revokedOn' });
  if (revokedOn > today) refusals.push({ kind: 'input', code: 'recognition.day-in-future', at: 'revokedOn' });
  return refusals;
}

export function revoke(title: Title, revocation: Revocation, today: Day): Title {
  refuseIf(whyNotRevoke(title, revocation.revokedOn, today));
  return { ...title, revocation };
}
