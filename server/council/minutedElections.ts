import { entryDigest } from '#ballot/board.ts';
import type { Entry } from '#ballot/record.ts';
import type { Dispute } from '#domain/council/dispute.ts';
import type { Tx } from '../db/connection.ts';
import { wordsOf } from '../words.ts';
import { listDisputes } from './disputeStore.ts';
import { type HeldElection, listElections } from './electionStore.ts';

/** An election as papers tell it. */
export interface MinutedElection {
  readonly election: HeldElection;
  /** The digest of the closing (mã đóng bảng), and when it was; null while voting was not closed. */
  readonly closing: { readonly digest: string; readonly at: string } | null;
  /** Ballots that a later one of the same voter replaced. */
  readonly replaced: number;
  /** Complaints that were answered. */
  readonly answered: readonly Dispute[];
}

/** The election of each of these votes, by vote: a handful of queries, however many. */
export async function minutedElections(tx: Tx, voteIds: readonly string[]): Promise<ReadonlyMap<string, MinutedElection>> {
  const elections = [...(await listElections(tx, voteIds)).values()];
  const ids = elections.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const kinds = ['ballot', 'closing'] as const;
  const rows = await tx
    .selectFrom('election_entry')
    .select(['election_id', 'kind', 'entry'])
    .where('election_id', 'in', ids)
    .where('kind', 'in', kinds)
    .execute();
  const disputes = await listDisputes(tx, ids);
  return new Map(
    elections.map((election) => {
      const own = rows.filter(({ election_id }) => election_id === election.id);
      const closing = own.find(({ kind }) => kind === 'closing')?.entry as unknown as Entry | undefined;
      const replaced = own.filter(({ kind }) => kind === 'ballot').length - election.voted;
      const about = disputes.filter(({ electionId }) => electionId === election.id);
      const answered = about.filter(({ answer }) => answer !== null);
      const said = closing ? { digest: entryDigest(election.digest, closing), at: closing.at } : null;
      return [election.voteId, { election, closing: said, replaced, answered }];
    }),
  );
}

const inVietnamese = (code: string) => wordsOf(code, {}, 'vi');

/** How complaints about a vote's ballots were answered, in whole sentences that name nobody. */
export const disputesSaid = ({ answered }: Pick<MinutedElection, 'answered'>): readonly string[] =>
  answered.map(
    ({ ground, answer, reason }) =>
      `Có thành viên khiếu nại: ${inVietnamese(`dispute-ground.${ground}`)}. Trả lời: ${inVietnamese(`dispute-answer.${answer}`)}, lý do: ${reason.replace(/\.+$/, '')}.`,
  );
