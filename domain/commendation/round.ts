import type { Day } from '../kernel/day.ts';

/**
 * How far a round is (đợt xét khen thưởng): dossiers come in, the standing agency and the council weigh them, the list is posted,
 * the decision is signed, the awards are announced (nhận hồ sơ, xét chọn, niêm yết, đã quyết định, đã công bố).
 */
export const roundStates = ['open', 'weighing', 'posted', 'decided', 'announced'] as const;
export type RoundState = (typeof roundStates)[number];

/** `before` the day (trước ngày), or `through` its last minute (đến hết ngày), Asia/Ho_Chi_Minh. */
export const dueMeanings = ['before', 'through'] as const;
export type DueMeaning = (typeof dueMeanings)[number];

/** One round of commendation that a unit holds, by a plan or for a year (đợt xét khen thưởng). */
export interface AwardRound {
  readonly id: string;
  /** Whose authority decides. */
  readonly unitId: string;
  /** Receives and appraises dossiers (cơ quan thường trực); null where the unit does so itself. */
  readonly standingUnitId: string | null;
  readonly councilId: string | null;
  readonly planId: string | null;
  readonly year: number;
  readonly title: string;
  /** For what, as the decision says it: `Đã có thành tích xuất sắc trong phong trào …`. */
  readonly merit: string;
  readonly state: RoundState;
  readonly openedOn: Day;
  readonly dueOn: Day;
  readonly dueMeaning: DueMeaning;
  readonly version: number;
}
