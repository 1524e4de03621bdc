import { sql } from 'kysely';
import { reusedNotes } from '#domain/scrutiny/reuse.ts';
import { listSubmissionsOf } from '../assessments/submissionStore.ts';
import type { Tx } from '../db/connection.ts';

/** Keeps what the submission of a campaign repeats: notes of the same series a year before, files of another year or unit. */
export async function keepReuse(tx: Tx, campaignId: string): Promise<void> {
  const row = await tx
    .selectFrom('campaign as c')
    .innerJoin('assessment as a', 'a.campaign_id', 'c.id')
    .leftJoin('campaign as b', (join) => join.onRef('b.series_id', '=', 'c.series_id').on(sql<boolean>`b.year = c.year - 1`))
    .leftJoin('assessment as last', 'last.campaign_id', 'b.id')
    .select(['a.id', 'last.id as last_id'])
    .where('c.id', '=', campaignId)
    .executeTakeFirst();
  if (!row) return;
  const submissions = await listSubmissionsOf(tx, row.last_id ? [row.id, row.last_id] : [row.id]);
  const notesOf = (assessmentId: string | null) =>
    (assessmentId ? (submissions.get(assessmentId)?.at(-1)?.content.lines ?? []) : []).map(({ code, board }) => {
      return { code, note: board?.note ?? '' };
    });
  const notes = [...reusedNotes(notesOf(row.id), notesOf(row.last_id))];
  const evidence = await countReused(tx, campaignId);
  await tx
    .insertInto('scrutiny_reuse')
    .values({ assessment_id: row.id, notes, evidence })
    .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet({ notes, evidence }))
    .execute();
}

/** Pieces whose very file proved something in another year of the unit, or in another unit; one confirmed to prove still is none. */
async function countReused(tx: Tx, campaignId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from evidence e join campaign c on c.id = e.campaign_id
    where e.campaign_id = ${campaignId} and e.file_hash is not null and e.removed_at is null and e.still_proves_at is null
      and exists (
        select 1 from evidence o join campaign oc on oc.id = o.campaign_id
        where o.file_hash = e.file_hash and o.removed_at is null and (o.unit_id <> e.unit_id or oc.year < c.year)
      )`.execute(tx);
  return rows[0]!.count;
}
