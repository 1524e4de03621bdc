import { type Refusal, stateRefusal } from '../kernel/refusal.ts';
import type { Election } from './election.ts';
import type { Sitting } from './sitting.ts';
import type { Vote } from './vote.ts';

/** What a voter says of the board: a ballot stands in their name that they did not cast, or the one they hold a receipt of does not (khiếu nại về phiếu). */
export const disputeGrounds = ['not-mine', 'not-there'] as const;
export type DisputeGround = (typeof disputeGrounds)[number];

/** How it is answered: the vote does not count and is taken again, or it stands, with the reason in the minutes (chấp nhận, không chấp nhận). */
export const disputeAnswers = ['upheld', 'dismissed'] as const;
export type DisputeAnswer = (typeof disputeAnswers)[number];

/** A voter's complaint about the ballot in their name. */
export interface Dispute {
  readonly id: string;
  readonly electionId: string;
  readonly personId: string;
  readonly ground: DisputeGround;
  /** The receipt that the voter holds, 64 digits; null where they have none. */
  readonly receipt: string | null;
  readonly saidAt: string;
  /** Null while nobody has answered. */
  readonly answer: DisputeAnswer | null;
  readonly reason: string;
}

/** Complaints that wait for an answer: until then nothing is decrypted and the sitting is not closed. */
export const unanswered = (disputes: readonly Dispute[]): readonly Dispute[] => disputes.filter(({ answer }) => answer === null);

/** Every reason against a voter's complaint: no voter, a vote that does not count anyway, nothing to complain about yet, one waiting already. */
export function whyNotDispute(
  vote: Pick<Vote, 'state'>,
  sitting: Pick<Sitting, 'state'>,
  election: Pick<Election, 'state' | 'voterIds'>,
  disputes: readonly Dispute[],
  personId: string,
): Refusal[] {
  if (!election.voterIds.includes(personId)) return [{ kind: 'forbidden', code: 'council.no-ballot' }];
  if (sitting.state === 'signed') return [stateRefusal('council.signed')];
  if (vote.state !== 'open' && vote.state !== 'counted') return [stateRefusal('council.vote-counts-no-more')];
  if (election.state === 'setup') return [stateRefusal('council.ballot-not-begun')];
  const waits = unanswered(disputes).some((one) => one.personId === personId);
  return waits ? [stateRefusal('council.dispute-waits')] : [];
}

/** Every reason against answering: one's own complaint, or one that was answered already. */
export function whyNotAnswerDispute(dispute: Dispute, personId: string): Refusal[] {
  return [
    ...(dispute.personId === personId ? [{ kind: 'forbidden', code: 'council.dispute-own' } as const] : []),
    ...(dispute.answer === null ? [] : [stateRefusal('council.dispute-answered')]),
  ];
}

/** Nothing is opened and no sitting closed over a complaint that nobody has answered. */
export function whyNotOverDisputes(disputes: readonly Dispute[]): Refusal[] {
  const waiting = unanswered(disputes).length;
  return waiting > 0 ? [stateRefusal('council.disputes-wait', { waiting })] : [];
}
