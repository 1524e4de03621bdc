import type { Points } from '../criteria/scoreSheet.ts';

/** What is known of a submitted file before anybody visits the unit. */
export interface RiskFacts {
  readonly self: Points;
  readonly maxPoints: Points;
  readonly passPoints: Points;
  /** What the superior took away last year; null: no appraisal last year. */
  readonly lastGap: Points | null;
  readonly reusedNotes: number;
  readonly reusedEvidence: number;
  /** Violations concluded in the year. */
  readonly violations: number;
  readonly late: boolean;
  /** Years since an inspection team last came; null: never. */
  readonly yearsUninspected: number | null;
  readonly wasRevoked: boolean;
}

export type RiskReason =
  | 'last-gap'
  | 'near-pass'
  | 'all-full'
  | 'reused-notes'
  | 'reused-evidence'
  | 'violations'
  | 'late'
  | 'uninspected'
  | 'revoked';

export type RiskWeights = Readonly<Record<RiskReason, number>>;

/** What each reason adds to a file's weight (trọng số rủi ro): the product's own proposal, written in no text; kept with every draw. */
export const proposedWeights: RiskWeights = {
  'last-gap': 3,
  'near-pass': 2,
  'all-full': 3,
  'reused-notes': 2,
  'reused-evidence': 3,
  violations: 3,
  late: 1,
  uninspected: 2,
  revoked: 3,
};

/** Everybody may be drawn: a file without any reason still weighs this. */
export const leastWeight = 1;

const nearPass: Points = 200;
const largeGap = 0.05;
const longUninspected = 3;
const severalNotes = 3;

/** The reasons that make a visit worth while (lý do nên kiểm tra thực tế), in a fixed order. */
export function riskReasons(facts: RiskFacts): readonly RiskReason[] {
  const holds: Readonly<Record<RiskReason, boolean>> = {
    'last-gap': facts.lastGap !== null && facts.lastGap >= largeGap * facts.maxPoints,
    'near-pass': facts.self >= facts.passPoints && facts.self < facts.passPoints + nearPass,
    'all-full': facts.self >= facts.maxPoints,
    'reused-notes': facts.reusedNotes >= severalNotes,
    'reused-evidence': facts.reusedEvidence > 0,
    violations: facts.violations > 0,
    late: facts.late,
    uninspected: facts.yearsUninspected === null || facts.yearsUninspected >= longUninspected,
    revoked: facts.wasRevoked,
  };
  return (Object.keys(proposedWeights) as RiskReason[]).filter((reason) => holds[reason]);
}

export const weightOf = (reasons: readonly RiskReason[], weights: RiskWeights): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], leastWeight);

export interface Candidate {
  readonly assessmentId: string;
  readonly weight: number;
  /** A number between 0 and 1, drawn for this file alone. */
  readonly chance: number;
}

/**
 * Draws `size` files without putting any back, a file of weight 3 three times as readily as one of weight 1 (chọn mẫu theo rủi ro). The same
 * chances draw the same files, whatever the order, so that a draw can be done over and compared. (Efraimidis and Spirakis, 2006.)
 */
export function drawn(candidates: readonly Candidate[], size: number): ReadonlySet<string> {
  const keyed = candidates.map(({ assessmentId, weight, chance }) => ({ assessmentId, key: Math.log(chance) / weight }));
  keyed.sort((a, b) => b.key - a.key || (a.assessmentId < b.assessmentId ? -1 : 1));
  return new Set(keyed.slice(0, size).map(({ assessmentId }) => assessmentId));
}
