import type { Refusal } from '../kernel/refusal.ts';
import { isAtLeast } from '../law/discipline.ts';
import { groupTotal, linesOf, type Points, type Score, type SheetBody, total, type Violation } from './scoreSheet.ts';

/** Whether a year qualifies, and every reason why not (đạt hay chưa đạt, vì sao). */
export interface Judgement {
  readonly qualified: boolean;
  readonly total: Points;
  readonly reasons: readonly Refusal[];
}

/** Qualified ⇔ every line scored ∧ total ≥ pass ∧ every group ≥ its minimum ∧ no knock-out ∧ no blocking violation concluded in the period. */
export function judge(body: SheetBody, scores: readonly Score[], violations: readonly Violation[]): Judgement {
  const sum = total(body, scores);
  const reasons: Refusal[] = [
    ...missing(body, scores),
    ...(sum < body.passPoints
      ? [reason('criteria.below-pass', { total: sum / 100, pass: body.passPoints / 100, short: (body.passPoints - sum) / 100 })]
      : []),
    ...belowMinimum(body, scores),
    ...knockouts(body, violations),
    ...blocking(body, violations),
  ];
  return { qualified: reasons.length === 0, total: sum, reasons };
}

function reason(code: string, facts: Refusal['facts'] & object): Refusal {
  return { kind: 'state', code, facts };
}

function missing(body: SheetBody, scores: readonly Score[]): Refusal[] {
  const given = new Set(scores.map((score) => score.lineCode));
  const count = linesOf(body).filter((line) => !given.has(line.code)).length;
  return count === 0 ? [] : [reason('criteria.lines-not-scored', { count })];
}

function belowMinimum(body: SheetBody, scores: readonly Score[]): Refusal[] {
  return body.groups
    .map((group) => ({ group, points: groupTotal(group, scores) }))
    .filter(({ group, points }) => points < group.minPoints)
    .map(({ group, points }) =>
      reason('criteria.group-below-minimum', {
        group: group.code,
        points: points / 100,
        minimum: group.minPoints / 100,
        short: (group.minPoints - points) / 100,
      }),
    );
}

function knockouts(body: SheetBody, violations: readonly Violation[]): Refusal[] {
  return linesOf(body)
    .filter(
      (line) => line.isKnockout && violations.some((violation) => violation.lineCode === line.code && counts(body, violation)),
    )
    .map((line) => reason('criteria.knocked-out', { line: line.code }));
}

/** On a line with a severity threshold, a lighter discipline is no violation of it. */
function counts(body: SheetBody, violation: Violation): boolean {
  return violation.severity === null || body.blockingSeverity === null || isAtLeast(violation.severity, body.blockingSeverity);
}

function blocking(body: SheetBody, violations: readonly Violation[]): Refusal[] {
  const { blockingSeverity } = body;
  if (blockingSeverity === null) return [];
  const found = violations.find(({ severity }) => severity !== null && isAtLeast(severity, blockingSeverity));
  return found ? [reason('criteria.blocking-violation', { severity: found.severity! })] : [];
}
