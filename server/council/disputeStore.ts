import { type Dispute, type DisputeAnswer, type DisputeGround, unanswered } from '#domain/council/dispute.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';

/** The complaints about these elections' ballots, in the order in which they were said: one query, however many. */
export async function listDisputes(tx: Tx, electionIds: readonly string[]): Promise<readonly Dispute[]> {
  if (electionIds.length === 0) return [];
  const rows = await tx
    .selectFrom('election_dispute')
    .selectAll()
    .where('election_id', 'in', [...electionIds])
    .orderBy('said_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, electionId: row.election_id, personId: row.person_id, ground: row.ground as DisputeGround },
    ...{ receipt: row.receipt, saidAt: row.said_at, answer: row.answer as DisputeAnswer | null, reason: row.reason },
  }));
}

/** One complaint about a ballot of this election. @throws Refused (unseen) */
export async function loadDispute(tx: Tx, electionId: string, disputeId: string): Promise<Dispute> {
  const found = (await listDisputes(tx, [electionId])).find(({ id }) => id === disputeId);
  if (!found) throw new Refused([{ kind: 'unseen', code: 'council.dispute-not-found' }]);
  return found;
}

/** Complaints about the votes of these cases that nobody has answered. */
export async function waitingDisputes(tx: Tx, caseIds: readonly string[]): Promise<readonly Dispute[]> {
  if (caseIds.length === 0) return [];
  const elections = await tx
    .selectFrom('election')
    .innerJoin('sitting_vote', 'sitting_vote.id', 'election.vote_id')
    .select('election.id')
    .where('sitting_vote.case_id', 'in', [...caseIds])
    .where('sitting_vote.state', 'in', ['open', 'counted'])
    .execute();
  return unanswered(
    await listDisputes(
      tx,
      elections.map(({ id }) => id),
    ),
  );
}

export async function addDispute(tx: Tx, { id, electionId, personId, ground, receipt, saidAt }: Dispute): Promise<void> {
  const row = { id, election_id: electionId, person_id: personId, ground, receipt, said_at: saidAt };
  await tx.insertInto('election_dispute').values(row).execute();
}

/** What was answered, by whom and when. */
export interface Answered {
  readonly answer: DisputeAnswer;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export async function saveAnswer(tx: Tx, disputeId: string, { answer, reason, by, at }: Answered): Promise<void> {
  const set = { answer, reason, answered_by: by, answered_at: at };
  await tx.updateTable('election_dispute').set(set).where('id', '=', disputeId).execute();
}
