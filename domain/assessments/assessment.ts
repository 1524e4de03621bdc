import type { Points, ScoreSheet, Violation } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';

/** The two columns of a unit's own scoring: the campaign board's (tự chấm) and the co-scorer's (Công đoàn chấm). Neither writes the other's. */
export const layers = ['board', 'co-scorer'] as const;
export type Layer = (typeof layers)[number];

/** In what capacity a person signs: head of the unit (thủ trưởng) or co-signer (người đồng ký). */
export const capacities = ['unit-head', 'co-signer'] as const;
export type Capacity = (typeof capacities)[number];

export const assessmentStates = ['scoring', 'signing', 'submitted', 'returned'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** What one layer gave to one line (điểm của một dòng). */
export interface LineScore {
  readonly layer: Layer;
  readonly lineCode: string;
  /** Hundredths of a point; null: taken back, nobody's point stands here. */
  readonly points: Points | null;
  readonly note: string;
  readonly scoredBy: string;
  /** ISO 8601, UTC. */
  readonly scoredAt: string;
  /** The scanned sheet it was entered from; null: typed by the scorer. */
  readonly paperHash: string | null;
  /** Grows by one with every change of this line. */
  readonly version: number;
}

/** The reading before all staff (đọc trước toàn thể): its day, who was there, its minutes. */
export interface Reading {
  readonly heldOn: Day;
  /** `07:30`, as the minutes state it; null where they were kept on paper alone. */
  readonly from: string | null;
  readonly until: string | null;
  readonly venue: string | null;
  readonly present: number;
  readonly total: number;
  readonly minutes: string;
}

/** Why a signature no longer counts: the content was edited, put up anew with other figures, or returned by the superior. */
export type VoidReason = 'edited' | 'figures-changed' | 'returned';

/** A signature on one content (chữ ký trên một nội dung). */
export interface Signature {
  readonly id: string;
  readonly capacity: Capacity;
  readonly personId: string;
  readonly contentHash: string;
  readonly signedAt: string;
  /** The scan of the paper that was signed; null: signed here. */
  readonly paperHash: string | null;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly voided: { readonly at: string; readonly reason: VoidReason } | null;
}

/** A unit's own scoring of itself for one launched year (bản tự chấm điểm). */
export interface Assessment {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly sheetId: string;
  readonly state: AssessmentState;
  readonly scores: readonly LineScore[];
  readonly reading: Reading | null;
  /** Hash of the content put up for signing; null while it is being scored. */
  readonly contentHash: string | null;
  /** All ever given, the voided ones too. */
  readonly signatures: readonly Signature[];
  /** How often it was submitted; the last one is what superiors see. */
  readonly submissions: number;
  readonly submittedAt: string | null;
  readonly late: boolean;
  readonly receipt: string | null;
  /** Counts changes of state and reading; every line has a version of its own. */
  readonly version: number;
}

/** What the scoring stands on (số liệu trong năm): the sheet, the concluded violations, the evidence per line. */
export interface YearData {
  readonly sheet: ScoreSheet;
  readonly violations: readonly Violation[];
  /** Pieces of evidence by line code; a line without any may be absent. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** The points that stand in a layer, for totals and judgement. */
export function scoresOf(assessment: Pick<Assessment, 'scores'>, layer: Layer): readonly { lineCode: string; points: Points }[] {
  return assessment.scores.flatMap(({ layer: of, lineCode, points }) =>
    of === layer && points !== null ? [{ lineCode, points }] : [],
  );
}

export function scoreAt(assessment: Pick<Assessment, 'scores'>, layer: Layer, lineCode: string): LineScore | undefined {
  return assessment.scores.find((score) => score.layer === layer && score.lineCode === lineCode);
}

/** The signatures that count, at most one a capacity. */
export function signaturesInForce(assessment: Pick<Assessment, 'signatures'>): readonly Signature[] {
  return assessment.signatures.filter((signature) => signature.voided === null);
}

/** Opens a year's scoring with nothing in it: no line is pre-filled. */
export function openAssessment(id: string, campaign: { id: string; unitId: string; sheetId: string }): Assessment {
  return {
    id,
    campaignId: campaign.id,
    unitId: campaign.unitId,
    sheetId: campaign.sheetId,
    state: 'scoring',
    scores: [],
    reading: null,
    contentHash: null,
    signatures: [],
    submissions: 0,
    submittedAt: null,
    late: false,
    receipt: null,
    version: 0,
  };
}

/** Every signature in force stops counting, the sheet is open again; without one nothing but the state changes. */
export function reopen(assessment: Assessment, at: string, reason: VoidReason, state: 'scoring' | 'returned'): Assessment {
  return {
    ...assessment,
    state,
    contentHash: null,
    signatures: assessment.signatures.map((signature) =>
      signature.voided ? signature : { ...signature, voided: { at, reason } },
    ),
    version: assessment.version + 1,
  };
}
