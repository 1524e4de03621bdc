import type { Tx } from '../db/connection.ts';

/** Somebody's place in a round's quotas, and why where it was not by rank. */
export interface Place {
  readonly nominationId: string;
  readonly rank: number;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
}

/** Who has a place in a round. */
export async function listPlaces(tx: Tx, roundId: string): Promise<readonly Place[]> {
  const rows = await tx
    .selectFrom('nomination_place')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('rank')
    .orderBy('nomination_id')
    .execute();
  return rows.map((row) => ({
    ...{ nominationId: row.nomination_id, rank: row.rank, reason: row.reason, by: row.taken_by, at: row.taken_at },
  }));
}

export async function addPlaces(tx: Tx, roundId: string, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  const rows = places.map(({ nominationId: nomination_id, rank, reason, by: taken_by, at: taken_at }) => ({
    ...{ nomination_id, round_id: roundId, rank, reason, taken_by, taken_at },
  }));
  await tx.insertInto('nomination_place').values(rows).execute();
}

export async function removePlace(tx: Tx, nominationId: string): Promise<void> {
  await tx.deleteFrom('nomination_place').where('nomination_id', '=', nominationId).execute();
}

/** Notes the case by which somebody comes before the council. */
export async function saveCaseOf(tx: Tx, nominationId: string, caseId: string): Promise<void> {
  await tx
    .updateTable('nomination')
    .set(({ eb }) => ({ case_id: caseId, version: eb('version', '+', 1) }))
    .where('id', '=', nominationId)
    .execute();
}
