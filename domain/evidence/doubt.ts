import type { Day } from '../kernel/day.ts';
import { covers, type Period, yearPeriod } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Evidence, Use } from './evidence.ts';

/** What a person is asked about a piece (còn chứng minh cho năm nay không?): its file served an earlier year, its day is outside the year. */
export interface Doubts {
  /** Earlier years' uses of the same file in the same unit, newest first. */
  readonly usedBefore: readonly Use[];
  /** The year, where the piece's own day is not in it (ngoài kỳ xét). */
  readonly outside: Period | null;
}

/** Who answered that a piece still proves this year's claim, and when (ISO 8601, UTC). */
export interface StillProves {
  readonly by: string;
  readonly at: string;
}

/** The doubts about a piece of a year, given every use of its file in the unit. */
export function doubtsOf(piece: Pick<Evidence, 'onDay'>, year: number, uses: readonly Use[]): Doubts {
  const usedBefore = uses.filter((use) => use.year < year).sort((a, b) => b.year - a.year || (a.onDay < b.onDay ? 1 : -1));
  return { usedBefore, outside: isOutside(piece.onDay, year) ? yearPeriod(year) : null };
}

/** A day that is not of the year that is assessed. */
function isOutside(onDay: Day, year: number): boolean {
  return !covers(yearPeriod(year), onDay);
}

/** There is something to ask, and nobody has answered. */
export function isAsked(evidence: Evidence, doubts: Doubts): boolean {
  return evidence.stillProves === null && evidence.removedAt === null && whyNotDoubt(doubts).length === 0;
}

function whyNotDoubt({ usedBefore, outside }: Doubts): Refusal[] {
  return usedBefore.length > 0 || outside ? [] : [{ kind: 'state', code: 'evidence.nothing-to-answer' }];
}

export function whyNotAnswer(evidence: Evidence, doubts: Doubts): Refusal[] {
  if (evidence.removedAt !== null) return [{ kind: 'state', code: 'evidence.already-removed' }];
  if (evidence.stillProves !== null) return [{ kind: 'state', code: 'evidence.already-answered' }];
  return whyNotDoubt(doubts);
}

/** A person answers: it still proves this year's claim. Whoever thinks otherwise removes the piece. @throws Refused. */
export function answerStillProves(evidence: Evidence, doubts: Doubts, stillProves: StillProves): Evidence {
  refuseIf(whyNotAnswer(evidence, doubts));
  return { ...evidence, stillProves };
}
