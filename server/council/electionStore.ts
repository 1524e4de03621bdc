import { sql } from 'kysely';
import type { OpenElection } from '#ballot/board.ts';
import { format } from '#ballot/canonical.ts';
import type { Acknowledgement, Ballot, Dealing, Decryption, ElectionRecord, Entry, Manifest, Tally } from '#ballot/record.ts';
import type { Complaint } from '#ballot/trustee.ts';
import type { Election, ElectionState } from '#domain/council/election.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';

/** What one trustee has given in an election. */
export interface Part {
  readonly trusteeId: string;
  readonly personId: string;
  readonly dealing: Dealing | null;
  readonly acknowledgement: Acknowledgement | null;
  readonly complaint: Complaint | null;
  readonly decryption: Decryption | null;
}

/** An election as it is kept: all but its board. */
export interface HeldElection extends Election {
  readonly attempt: number;
  readonly digest: string;
  readonly manifest: Manifest;
  readonly setupKey: string | null;
  readonly tally: Tally | null;
  readonly opensAt: string;
  readonly voters: readonly { readonly voter: string; readonly personId: string }[];
  readonly parts: readonly Part[];
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
const rowsOf = async (tx: Tx, voteIds: readonly string[]) =>
  await tx
    .selectFrom('election')
    .selectAll()
    .where('vote_id', 'in', [...voteIds])
    .orderBy('attempt')
    .execute();

/** The latest election of each of these votes: four queries, however many. */
export async function listElections(tx: Tx, voteIds: readonly string[]): Promise<ReadonlyMap<string, HeldElection>> {
  if (voteIds.length === 0) return new Map();
  const all = await electionsOf(tx, await rowsOf(tx, voteIds));
  return new Map(all.map((one) => [one.voteId, one]));
}

/** @throws Refused (unseen) when there is none. */
export async function loadElection(tx: Tx, electionId: string): Promise<HeldElection> {
  const row = await tx.selectFrom('election').selectAll().where('id', '=', electionId).executeTakeFirst();
  const [one] = row ? await electionsOf(tx, [row]) : [];
  if (!one) throw new Refused([{ kind: 'unseen', code: 'council.election-not-found' }]);
  return one;
}

/** Holds these elections until the transaction ends, always in one order: whoever appends to a board holds it. */
export async function lockElections(tx: Tx, ids: readonly string[]): Promise<readonly HeldElection[]> {
  const locked = tx
    .selectFrom('election')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate();
  const found = (await locked.execute()).map(({ id }) => id);
  if (found.length === 0) return [];
  const rows = await tx.selectFrom('election').selectAll().where('id', 'in', found).execute();
  return await electionsOf(tx, rows);
}

async function electionsOf(tx: Tx, rows: readonly Row[]): Promise<readonly HeldElection[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const voters = await tx.selectFrom('election_voter').selectAll().where('election_id', 'in', ids).orderBy('place').execute();
  const parts = await partsOf(tx, ids);
  const voted = await votedOf(tx, ids);
  return rows.map((row) => {
    const own = voters.filter(({ election_id }) => election_id === row.id);
    return {
      ...{ id: row.id, voteId: row.vote_id, attempt: row.attempt, state: row.state as ElectionState, digest: row.digest },
      ...{ manifest: row.manifest as unknown as Manifest, setupKey: row.setup_key, tally: row.tally as unknown as Tally | null },
      ...{ opensAt: row.opens_at, closesAt: row.closes_at, voted: voted.get(row.id) ?? 0 },
      voters: own.map(({ voter, person_id }) => ({ voter, personId: person_id })),
      voterIds: own.map(({ person_id }) => person_id),
      parts: parts.filter(({ electionId }) => electionId === row.id).map(({ electionId: _, ...part }) => part),
    };
  });
}

async function partsOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('election_trustee')
    .innerJoin('council_trustee', 'council_trustee.id', 'election_trustee.trustee_id')
    .selectAll('election_trustee')
    .select('council_trustee.person_id')
    .where('election_id', 'in', [...ids])
    .orderBy('election_trustee.place')
    .execute();
  return rows.map((row) => ({
    ...{ electionId: row.election_id, trusteeId: row.trustee_id, personId: row.person_id },
    dealing: row.dealing as unknown as Dealing | null,
    acknowledgement: row.acknowledgement as unknown as Acknowledgement | null,
    complaint: row.complaint as unknown as Complaint | null,
    decryption: row.decryption as unknown as Decryption | null,
  }));
}

async function votedOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('election_entry')
    .select(['election_id', sql<number>`count(distinct voter)::int`.as('voted')])
    .where('election_id', 'in', [...ids])
    .where('kind', '=', 'ballot')
    .groupBy('election_id')
    .execute();
  return new Map(rows.map(({ election_id, voted }) => [election_id, voted]));
}

/** The board of an election, in its order. */
export async function loadBoard(tx: Tx, electionId: string): Promise<readonly Entry[]> {
  const board = tx.selectFrom('election_entry').select('entry').where('election_id', '=', electionId).orderBy('seq');
  return (await board.execute()).map(({ entry }) => entry as unknown as Entry);
}

/** The ballots of one person in several elections that count, with the instants they were taken. */
export async function lastBallots(
  tx: Tx,
  ids: readonly string[],
  personId: string,
): Promise<ReadonlyMap<string, { readonly ballot: Ballot; readonly at: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('election_entry')
    .innerJoin('election_voter', (join) =>
      join
        .onRef('election_voter.election_id', '=', 'election_entry.election_id')
        .onRef('election_voter.voter', '=', 'election_entry.voter'),
    )
    .select(['election_entry.election_id', 'entry'])
    .where('election_voter.person_id', '=', personId)
    .where('election_entry.election_id', 'in', [...ids])
    .where('kind', '=', 'ballot')
    .orderBy('seq')
    .execute();
  return new Map(
    rows.map((row) => {
      const { body, at } = row.entry as unknown as { body: Ballot; at: string };
      return [row.election_id, { ballot: body, at }];
    }),
  );
}

/** Begins an election of a vote: manifest, voters and trustees are fixed from here on. */
export async function addElection(tx: Tx, election: HeldElection): Promise<void> {
  const { id, voteId: vote_id, attempt, state, digest, manifest, opensAt: opens_at, closesAt: closes_at } = election;
  await tx
    .insertInto('election')
    .values({ id, vote_id, attempt, state, digest, manifest: JSON.stringify(manifest), opens_at, closes_at })
    .execute();
  const voters = election.voters.map(({ voter, personId: person_id }, place) => ({ election_id: id, voter, person_id, place }));
  await tx.insertInto('election_voter').values(voters).execute();
  const trustees = election.parts.map(({ trusteeId: trustee_id }, place) => ({ election_id: id, trustee_id, place }));
  await tx.insertInto('election_trustee').values(trustees).execute();
}

/** What of an election changes: its state, its key once made, its tally. */
export async function saveElection(tx: Tx, { id, state, setupKey, tally }: HeldElection): Promise<void> {
  const set = { state, setup_key: setupKey, tally: tally && JSON.stringify(tally) };
  await tx.updateTable('election').set(set).where('id', '=', id).execute();
}

/** Keeps one thing that a trustee published. */
export async function savePart(
  tx: Tx,
  electionId: string,
  trusteeId: string,
  part: Partial<Pick<Part, 'dealing' | 'acknowledgement' | 'complaint' | 'decryption'>>,
): Promise<void> {
  const set = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, JSON.stringify(value)]));
  const own = tx.updateTable('election_trustee').set(set).where('election_id', '=', electionId);
  await own.where('trustee_id', '=', trusteeId).execute();
}

/** Appends to the board; whoever calls holds the election. */
export async function addEntry(tx: Tx, electionId: string, entry: Entry): Promise<void> {
  const voter = entry.kind === 'closing' ? null : entry.body.voter;
  const revision = entry.kind === 'ballot' ? entry.body.revision : null;
  const row = { election_id: electionId, seq: entry.seq, kind: entry.kind, voter, revision, entry: JSON.stringify(entry) };
  await tx.insertInto('election_entry').values(row).execute();
}

/** An election with its board as `ballot/` knows it. */
export const openOf = (election: HeldElection, board: readonly Entry[]): OpenElection => ({
  election: election.digest,
  manifest: election.manifest,
  setup: {
    dealings: election.parts.flatMap(({ dealing }) => dealing ?? []),
    acknowledgements: election.parts.flatMap(({ acknowledgement }) => acknowledgement ?? []),
    key: election.setupKey!,
  },
  board,
});

/** The whole record, as far as it is. */
export const recordOf = (election: HeldElection, board: readonly Entry[]): ElectionRecord => ({
  format,
  ...openOf(election, board),
  tally: election.tally,
});
