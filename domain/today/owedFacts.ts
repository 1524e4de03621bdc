import type { Keeper } from '../activities/routine.ts';
import type { ConferenceTask } from '../conferences/due.ts';
import type { PledgeState } from '../enrolments/pledge.ts';
import type { Layer } from '../evaluations/entry.ts';
import type { Day } from '../kernel/day.ts';

/** A team's registration and who signs it (bản đăng ký của tập thể). */
export interface TeamOwing {
  readonly teamId: string;
  readonly name: string;
  readonly leadId: string | null;
  readonly state: PledgeState | 'none';
}

/** The year's initiatives that wait, counted, and for whom (sáng kiến đang chờ). */
export interface InitiativesOwing {
  readonly returned: readonly { readonly initiativeId: string; readonly writerId: string }[];
  readonly proposed: number;
  /** The day of the oldest that waits. */
  readonly proposedSince: Day | null;
  /** Who runs the council that stands; empty where none does. */
  readonly judgeIds: readonly string[];
}

/** Pieces of evidence that wait for a person (minh chứng chờ trả lời). */
export interface EvidenceOwing {
  /** Does it still prove this year's claim? */
  readonly asked: number;
  /** Pictures nobody has marked. */
  readonly heldBack: number;
}

/** A routine with what was missed of it and the round that runs (việc định kỳ). */
export interface RoutineOwing {
  readonly routineId: string;
  readonly what: string;
  readonly keeper: Keeper;
  readonly missed: number;
  /** The first day of the first round missed. */
  readonly missedSince: Day | null;
  /** The last working day of the round that runs and is not done; null: none. */
  readonly openTo: Day | null;
}

/** A drive that nobody has closed (đợt thi đua chưa tổng kết). */
export interface DriveOwing {
  readonly driveId: string;
  readonly name: string;
  readonly to: Day;
}

/** One person of a round's base whose next layer is owed. */
export interface LayerOwing {
  readonly personId: string;
  readonly layer: Layer;
  /** Of the team's layer: the team. */
  readonly teamId: string | null;
}

/** How far the round of evaluating people is (đợt đánh giá, xếp loại). */
export interface RoundOwing {
  readonly openedOn: Day;
  readonly base: number;
  readonly owed: readonly LayerOwing[];
  readonly teams: readonly { readonly teamId: string; readonly name: string; readonly leadId: string | null }[];
  readonly isGraded: boolean;
  readonly isTitled: boolean;
}

/** A conference that waits, with its name in words. */
export type ConferenceOwing = Pick<ConferenceTask, 'kind' | 'act' | 'by'> & { readonly name: string };

/** What is owed in one unit's year, beside what its counts tell (những gì còn nợ trong năm). */
export interface OwedFacts {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  /** The first instant too late for the pledges. */
  readonly pledgesUntil: string;
  /** The instant from which the unit scores itself: what feeds its score is wanted before. */
  readonly scoringFrom: string;
  readonly isEnrolled: boolean;
  /** The self-assessment was handed in: nothing that feeds it is owed any more. */
  readonly isSubmitted: boolean;
  readonly teams: readonly TeamOwing[];
  readonly initiatives: InitiativesOwing;
  readonly evidence: EvidenceOwing;
  readonly routines: readonly RoutineOwing[];
  readonly drives: readonly DriveOwing[];
  /** Null: no round was opened. */
  readonly round: RoundOwing | null;
  readonly conferences: readonly ConferenceOwing[];
  /** By when the half-year report is wanted; null: it is approved, or its time has not come. */
  readonly halfYearBy: Day | null;
}
