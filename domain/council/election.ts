import { type Refusal, stateRefusal } from '../kernel/refusal.ts';
import type { Turnout } from './tally.ts';
import type { Vote } from './vote.ts';
import type { VotingRule } from './votingRule.ts';

/**
 * How far an election is (cuộc bỏ phiếu): trustees make the joint key, ballots come, closed and waiting for the trustees, tallied,
 * given up (đang lập khóa, đang bỏ phiếu, chờ mở kết quả, đã có kết quả, đã hủy).
 */
export const electionStates = ['setup', 'open', 'closed', 'tallied', 'abandoned'] as const;
export type ElectionState = (typeof electionStates)[number];

/** What may be asked of an election without looking into its board. */
export interface Election {
  readonly id: string;
  readonly voteId: string;
  readonly state: ElectionState;
  readonly closesAt: string;
  readonly voterIds: readonly string[];
  /** Voters with a ballot on the board. */
  readonly voted: number;
}

/** Fewer ballots are never decrypted, whatever the rule would allow: they would tell (docs/ballot.md, R8). */
export const fewestBallots = 3;

/** The fewest ballots for which anything is decrypted: the rule's quorum, less the tied members it counts (số phiếu tối thiểu). */
export function ballotQuorum(rule: Pick<VotingRule, 'tiedInQuorum'>, { quorum, tiedPresent }: Turnout): number {
  const needed = quorum.least - (rule.tiedInQuorum ? tiedPresent : 0);
  return Math.max(fewestBallots, needed);
}

/** Too few voters for a secret that a result would not tell. */
export const whyNotEnoughVoters = ({ voters }: Turnout): Refusal[] =>
  voters.length >= fewestBallots ? [] : [stateRefusal('council.too-few-voters', { has: voters.length, least: fewestBallots })];

/** Every reason against a ballot of somebody at an instant: no voter, voting not begun or over. */
export function whyNotCast(
  vote: Pick<Vote, 'id' | 'state'> | undefined,
  election: Election,
  personId: string,
  now: string,
): Refusal[] {
  if (!election.voterIds.includes(personId)) return [{ kind: 'forbidden', code: 'council.no-ballot' }];
  if (!isRunning(vote, election)) return [stateRefusal('council.ballot-over')];
  if (election.state === 'setup') return [stateRefusal('council.ballot-not-begun')];
  return election.state === 'open' && now < election.closesAt ? [] : [stateRefusal('council.ballot-over')];
}

/** Whether the election is that of a vote which is still open. */
export const isRunning = (vote: Pick<Vote, 'id' | 'state'> | undefined, election: Pick<Election, 'voteId' | 'state'>): boolean =>
  vote?.id === election.voteId && vote.state === 'open' && election.state !== 'abandoned';

/** Closing is for when everybody has voted or the time is over (đóng bỏ phiếu). */
export function whyNotCloseElection(vote: Pick<Vote, 'id' | 'state'> | undefined, election: Election, now: string): Refusal[] {
  if (!isRunning(vote, election) || election.state !== 'open') return [stateRefusal('council.no-ballots-running')];
  const left = election.voterIds.length - election.voted;
  return left === 0 || now >= election.closesAt ? [] : [stateRefusal('council.ballots-to-come', { left })];
}

/** The setup is begun again, or the vote given up, while no result is known. */
export function whyNotAbandon(vote: Pick<Vote, 'id' | 'state'> | undefined, election: Election): Refusal[] {
  return isRunning(vote, election) && election.state !== 'tallied' ? [] : [stateRefusal('council.no-ballots-running')];
}

/** The setup is begun again only while nobody can have voted. */
export function whyNotRestart(vote: Pick<Vote, 'id' | 'state'> | undefined, election: Election): Refusal[] {
  return isRunning(vote, election) && election.state === 'setup' ? [] : [stateRefusal('council.no-setup-running')];
}

/** A trustee's part of the decryption is asked for once voting is closed, and never of a vote that no longer counts. */
export function whyNotDecrypt(vote: Pick<Vote, 'id' | 'state'> | undefined, election: Election): Refusal[] {
  return isRunning(vote, election) && election.state === 'closed' ? [] : [stateRefusal('council.nothing-to-decrypt')];
}

/** A trustee's part of the setup. */
export function whyNotSetUpKeys(vote: Pick<Vote, 'id' | 'state'> | undefined, election: Election): Refusal[] {
  return whyNotRestart(vote, election);
}
