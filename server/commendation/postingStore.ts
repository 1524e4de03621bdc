import type { Posted, Posting } from '#domain/commendation/posting.ts';
import type { Tx } from '../db/connection.ts';

/** Whoever was posted in a round, by nomination, with the days of their posting. */
export async function postedIn(tx: Tx, roundId: string): Promise<ReadonlyMap<string, Posted>> {
  const rows = await tx
    .selectFrom('award_posted')
    .innerJoin('award_posting', 'award_posting.id', 'award_posted.posting_id')
    .select(['award_posted.nomination_id', 'award_posting.posted_on', 'award_posting.until'])
    .where('award_posting.round_id', '=', roundId)
    .execute();
  return new Map(
    rows.map((row) => [row.nomination_id, { nominationId: row.nomination_id, postedOn: row.posted_on, until: row.until }]),
  );
}

/** The postings of a round, the first one first. */
export async function listPostings(tx: Tx, roundId: string): Promise<readonly Posting[]> {
  const rows = await tx
    .selectFrom('award_posting')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('posted_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    postedOn: row.posted_on,
    until: row.until,
    workingDays: row.working_days,
    source: row.source,
  }));
}

export async function addPosting(tx: Tx, posting: Posting, nominationIds: readonly string[], postedBy: string): Promise<void> {
  await tx
    .insertInto('award_posting')
    .values({
      id: posting.id,
      round_id: posting.roundId,
      posted_on: posting.postedOn,
      until: posting.until,
      working_days: posting.workingDays,
      source: posting.source,
      posted_by: postedBy,
    })
    .execute();
  await tx
    .insertInto('award_posted')
    .values(nominationIds.map((nomination_id) => ({ nomination_id, posting_id: posting.id })))
    .execute();
}

/** The units that take part in a round: those whose dossier came, and those that somebody on the list works at. */
export async function takingUnits(tx: Tx, roundId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('award_dossier')
    .select('unit_id')
    .where('round_id', '=', roundId)
    .where('arrived_at', 'is not', null)
    .union(
      tx
        .selectFrom('award_posted')
        .innerJoin('nomination', 'nomination.id', 'award_posted.nomination_id')
        .select('nomination.unit_id')
        .where('nomination.round_id', '=', roundId),
    )
    .execute();
  return rows.map(({ unit_id }) => unit_id);
}

/** Places of posted nominees that an answer to a petition freed and nobody fills yet. */
export async function freedPlaces(tx: Tx, roundId: string): Promise<number> {
  const freed = await tx
    .selectFrom('award_posted')
    .innerJoin('award_posting', 'award_posting.id', 'award_posted.posting_id')
    .leftJoin('nomination_place', 'nomination_place.nomination_id', 'award_posted.nomination_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('award_posting.round_id', '=', roundId)
    .where('nomination_place.nomination_id', 'is', null)
    .executeTakeFirstOrThrow();
  const filled = await tx
    .selectFrom('nomination_place')
    .leftJoin('award_posted', 'award_posted.nomination_id', 'nomination_place.nomination_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('nomination_place.round_id', '=', roundId)
    .where('award_posted.nomination_id', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(freed.count) - Number(filled.count);
}
