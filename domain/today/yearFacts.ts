import type { Day } from '../kernel/day.ts';
import type { Window } from '../kernel/period.ts';
import type { WindowKind } from '../plans/campaign.ts';

/** How one unit's year stands, counted from its cases (tình hình một năm của đơn vị). */
export interface YearFacts {
  readonly campaignId: string;
  readonly unitId: string;
  /** The series of years it belongs to: the title that is held is looked for in it. */
  readonly seriesId: string;
  /** Whether persons sign for this campaign itself; where they sign for another, nothing is asked of them here. */
  readonly hasOwnPledges: boolean;
  /** The unit's first launched campaign of the year: what the unit does once a year (its people's evaluation, the opening conference) is asked for there. */
  readonly leads: boolean;
  readonly year: number;
  readonly windows: Readonly<Record<WindowKind, Window>>;
  readonly staff: number;
  readonly pledges: { readonly signed: number; readonly own: 'none' | 'draft' | 'signed' | 'returned' | 'accepted' };
  readonly enrolment: 'none' | 'draft' | 'submitted' | 'returned' | 'accepted' | 'withdrawn';
  readonly reviewsWaiting: number;
  readonly meetings: number;
  readonly metThisMonth: boolean;
  readonly halfYearHeld: boolean;
  /** How far the year-end conference is (hội nghị tổng kết). */
  readonly yearEnd: 'none' | 'prepared' | 'held' | 'signed';
  readonly shortcomings: { readonly open: number; readonly overdue: number };
  readonly lines: number;
  readonly linesWithEvidence: number;
  readonly assessment: 'none' | 'scoring' | 'signing' | 'submitted' | 'returned';
  readonly scored: { readonly board: number; readonly coScorer: number };
  readonly isRead: boolean;
  readonly signed: { readonly head: boolean; readonly coSigner: boolean };
  readonly appraisal: 'none' | 'draft' | 'finished';
  readonly result: 'none' | 'qualified' | 'not-qualified';
  readonly titled: boolean;
  /** The unit's round of evaluating its people; null where none was opened, or to who is not inside. */
  readonly evaluation: EvaluationFacts | null;
}

/** How far the year's evaluation is, in counts, and the person's own sheet (tình hình đánh giá, xếp loại). */
export interface EvaluationFacts {
  readonly base: number;
  readonly sent: number;
  readonly isGraded: boolean;
  readonly isTitled: boolean;
  readonly own: 'none' | 'waiting' | 'returned' | 'sent';
}

/** A plan that is on its way to being launched (kế hoạch chưa phát động). */
export interface PlanFacts {
  readonly planId: string;
  readonly unitId: string;
  readonly year: number;
  readonly state: 'draft' | 'confirmed' | 'issued';
  readonly hasBoard: boolean;
}

/** A unit that has neither a plan nor a launched movement for a year (đơn vị chưa có kế hoạch năm). */
export interface UnplannedFacts {
  readonly unitId: string;
  readonly year: number;
  readonly hasBoard: boolean;
}

/** What waits at a superior body, counted (việc chờ ở cấp trên). */
export interface ReceiverFacts {
  readonly unitId: string;
  readonly enrolmentsWaiting: number;
  readonly toAppraise: number;
  readonly toAnnounce: number;
  /** Units whose cycle is complete and not recognised yet. */
  readonly toDecide: number;
  /** Titles that a later conclusion puts in question. */
  readonly toWeigh: number;
  readonly nextDue: string | null;
  /** Units that launched their year towards the body and have not sent their enrolment. */
  readonly notEnrolled: number;
  readonly enrolmentDue: string | null;
  /** Units whose time to score themselves has come and that have not submitted. */
  readonly notSubmitted: number;
  readonly submissionDue: string | null;
}

/** What stands and what is still missing where somebody administers, counted (việc còn thiếu ở nơi mình quản trị). */
export interface AdministrationFacts {
  /** Units below those administered directly. */
  readonly unitsBelow: number;
  /** Agencies, units and enterprises: those that need a clerk and a head. */
  readonly units: number;
  readonly people: number;
  /** Of `units`, those in which nobody holds the clerk's or the head's seat. */
  readonly unitsWithoutSeats: number;
  /** People with a seat that acts; members may sign on paper and need no sign-in. */
  readonly holders: number;
  /** Of `holders`, those who cannot sign in yet. */
  readonly seatsWithoutAccount: number;
  /** Seats that end within thirty days. */
  readonly seatsEnding: number;
}

/** Tasks of a plan that a person carries and has not finished, counted (việc được giao). */
export interface CarriedFacts {
  readonly planId: string;
  readonly unitId: string;
  readonly year: number;
  readonly open: number;
  readonly late: number;
  readonly dueOn: Day | null;
}

export interface Moment {
  readonly now: string;
  readonly today: Day;
}
