import type { Day } from '../kernel/day.ts';
import type { SittingMode, SittingState } from './sitting.ts';

/** A sitting that waits for one person (phiên họp đang chờ người này): how far it is and what part they have in it. */
export interface WaitingSitting {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly mode: SittingMode;
  readonly state: SittingState;
  readonly meetsOn: Day;
  /** The last day for answers in writing; null where people meet. */
  readonly answersThrough: Day | null;
  /** Chair, vice chair or secretary, with no tie to any of its cases. */
  readonly runs: boolean;
  /** A member called, or who stands in for one. */
  readonly hasSeat: boolean;
  /** Open votes in writing that ask this person and have no answer of theirs. */
  readonly unanswered: number;
}
