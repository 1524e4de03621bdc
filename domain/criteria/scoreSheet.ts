import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Severity } from '../law/discipline.ts';
import type { SubjectType } from '../org/unit.ts';

/** Hundredths of a point (điểm × 100): 750 is 7,5 điểm. All arithmetic on points is on whole numbers. */
export type Points = number;

/** How a line is measured (loại chỉ tiêu). */
export type Measure =
  | { readonly kind: 'share'; readonly atLeast: number; readonly of: string }
  | { readonly kind: 'none'; readonly of: string }
  | { readonly kind: 'count'; readonly atLeast: number; readonly unit: string }
  | { readonly kind: 'at-most'; readonly value: number; readonly unit: string }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly unit: string }
  | { readonly kind: 'frequency'; readonly every: string }
  | { readonly kind: 'checklist'; readonly points: readonly string[] }
  | { readonly kind: 'qualitative' };

/** One scored line (tiêu chí) of a group. */
export interface SheetLine {
  /** `II.3`: the group's code, a dot, its place. */
  readonly code: string;
  readonly text: string;
  readonly maxPoints: Points;
  readonly measure: Measure;
  /** A concluded violation here means not qualified, whatever the total (điểm liệt). */
  readonly isKnockout: boolean;
  /** The papers or pictures expected (minh chứng), in words. */
  readonly evidence: string | null;
}

/** A group of lines (nhóm tiêu chuẩn) with the least it must reach. */
export interface SheetGroup {
  readonly code: string;
  readonly text: string;
  /** What the official text gives the whole group; its lines must add up to it. */
  readonly maxPoints: Points;
  readonly minPoints: Points;
  readonly lines: readonly SheetLine[];
}

/** What is scored, out of how much, and what passes (bảng chấm điểm). */
export interface SheetBody {
  readonly groups: readonly SheetGroup[];
  /** What the official text gives the whole sheet; its groups must add up to it. */
  readonly totalPoints: Points;
  readonly passPoints: Points;
  /** Points are given in whole multiples of this: 25 or 50 hundredths. */
  readonly step: Points;
  readonly bonusCap: Points;
  readonly penaltyCap: Points;
  /** From this severity on, a discipline concluded in the period means not qualified; null: the sheet says nothing. */
  readonly blockingSeverity: Severity | null;
}

/** One edition of a sheet: a draft may be edited, an issued one never changes again (bảng chấm điểm, từng lần ban hành). */
export interface ScoreSheet {
  readonly id: string;
  /** The body whose sheet it is (nơi ban hành). */
  readonly unitId: string;
  /** The unit whose clerk entered it, with the issuer's paper; null where the issuing body wrote it itself. */
  readonly enteredFor: string | null;
  readonly familyId: string;
  readonly edition: number;
  readonly state: 'draft' | 'issued' | 'retired';
  readonly title: string;
  /** Sample data, not an official text. */
  readonly isSample: boolean;
  /** The paper it comes from, in words. */
  readonly source: string;
  /** The scan of that paper, by its hash. */
  readonly paperHash: string | null;
  readonly subjectType: SubjectType;
  readonly body: SheetBody;
  readonly issuedOn: Day | null;
  readonly version: number;
}

/** The points given to one line in one layer (điểm chấm). */
export interface Score {
  readonly lineCode: string;
  readonly points: Points;
}

/** A concluded violation that bears on a line (vi phạm đã kết luận). Open complaints are never among them. */
export interface Violation {
  readonly lineCode: string;
  readonly severity: Severity | null;
  readonly count: number;
}

/** Every scored line, group by group. */
export function linesOf(body: SheetBody): readonly SheetLine[] {
  const known = linesKnown.get(body);
  if (known) return known;
  const lines = body.groups.flatMap((group) => group.lines);
  linesKnown.set(body, lines);
  return lines;
}

/** A sheet never changes, and is asked for its lines once for each score. */
const linesKnown = new WeakMap<SheetBody, readonly SheetLine[]>();

/** Σ of the lines' maxima, in hundredths. */
export function maxOf(body: SheetBody): Points {
  return linesOf(body).reduce((sum, line) => sum + line.maxPoints, 0);
}

/** Σ of the points given; lines not scored count nothing. */
export function total(body: SheetBody, scores: readonly Score[]): Points {
  const codes = new Set(linesOf(body).map((line) => line.code));
  return scores.reduce((sum, score) => (codes.has(score.lineCode) ? sum + score.points : sum), 0);
}

/** Σ of the points given to one group's lines. */
export function groupTotal(group: SheetGroup, scores: readonly Score[]): Points {
  const codes = new Set(group.lines.map((line) => line.code));
  return scores.reduce((sum, score) => (codes.has(score.lineCode) ? sum + score.points : sum), 0);
}

/** Why a point cannot be given: unknown line, above the maximum, not on the step, or full where a violation was concluded. */
export function whyNotScore(body: SheetBody, score: Score, violations: readonly Violation[]): Refusal[] {
  const at = `scores.${score.lineCode}`;
  const line = linesOf(body).find((each) => each.code === score.lineCode);
  if (!line) return [{ kind: 'input', code: 'criteria.no-such-line', at, facts: { line: score.lineCode } }];
  const refusals: Refusal[] = [];
  if (score.points < 0 || score.points > line.maxPoints) {
    refusals.push({
      kind: 'input',
      code: 'criteria.above-maximum',
      at,
      facts: { line: line.code, maximum: line.maxPoints / 100 },
    });
  }
  if (score.points % body.step !== 0 && score.points !== line.maxPoints) {
    refusals.push({ kind: 'input', code: 'criteria.not-on-step', at, facts: { line: line.code, step: body.step / 100 } });
  }
  const isBroken = line.measure.kind === 'none' && violations.some((violation) => violation.lineCode === line.code);
  if (isBroken && score.points >= line.maxPoints && line.maxPoints > 0) {
    refusals.push({ kind: 'input', code: 'criteria.full-despite-violation', at, facts: { line: line.code } });
  }
  return refusals;
}

/** Every line that has no points yet. */
export function whyNotComplete(body: SheetBody, scores: readonly Score[]): Refusal[] {
  const given = new Set(scores.map((score) => score.lineCode));
  return linesOf(body)
    .filter((line) => !given.has(line.code))
    .map((line) => ({ kind: 'state', code: 'criteria.line-not-scored', at: `scores.${line.code}`, facts: { line: line.code } }));
}
