import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { EnrolmentState } from './enrolment.ts';

/** What one superior says of the submission before it (ý kiến của một cấp trên). */
export const reviewStates = ['waiting', 'accepted', 'returned'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** The fields of a submission that a reason can stand at. */
export const submissionFields = ['kind', 'held', 'cycleFirstYear', 'commitment', 'persons', 'paper', 'general'] as const;
export type SubmissionField = (typeof submissionFields)[number];

/** Why it was returned, at the field concerned; `text` 1–500 characters. */
export interface ReturnReason {
  readonly at: SubmissionField;
  readonly text: string;
}

/** One superior's review of one numbered submission; a new submission sets it waiting again. */
export interface Review {
  readonly unitId: string;
  readonly state: ReviewState;
  readonly reasons: readonly ReturnReason[];
  readonly submission: number;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
}

/** Each superior answers each submission once. */
export function whyNotAnswer(review: Review, enrolmentState: EnrolmentState): Refusal[] {
  if (enrolmentState === 'withdrawn') return [{ kind: 'state', code: 'enrolments.withdrawn' }];
  if (review.state === 'waiting') return [];
  return [{ kind: 'state', code: review.state === 'accepted' ? 'enrolments.already-accepted' : 'enrolments.already-returned' }];
}

/** Accepts (no reasons) or returns (at least one) the submission. */
export function answer(
  review: Review,
  enrolmentState: EnrolmentState,
  by: string,
  at: string,
  reasons: readonly ReturnReason[],
): Review {
  refuseIf(whyNotAnswer(review, enrolmentState));
  return { ...review, state: reasons.length === 0 ? 'accepted' : 'returned', reasons, reviewedBy: by, reviewedAt: at };
}

/** Where the whole stands: accepted once the recognising superior accepted, else returned once anybody returned it. */
export function standingOfReviews(reviews: readonly Review[], recogniserId: string): 'submitted' | 'returned' | 'accepted' {
  if (reviews.some((review) => review.unitId === recogniserId && review.state === 'accepted')) return 'accepted';
  return reviews.some((review) => review.state === 'returned') ? 'returned' : 'submitted';
}
