import type { Refusal } from '#domain/kernel/refusal.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import type { Tx } from '../db/connection.ts';

export async function findResult(tx: Tx, campaignId: string): Promise<YearResult | undefined> {
  const row = await tx.selectFrom('year_result').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst();
  return row && resultOf(row);
}

/** Results of a series of years, oldest year first. */
export async function listResults(tx: Tx, seriesId: string): Promise<readonly YearResult[]> {
  const rows = await tx
    .selectFrom('year_result')
    .innerJoin('counted_year', 'counted_year.id', 'year_result.id')
    .selectAll('year_result')
    .select('counted_year.counts')
    .where('counted_year.series_id', '=', seriesId)
    .orderBy('year_result.year')
    .execute();
  return rows.map(resultOf);
}

type ResultRow = Awaited<ReturnType<typeof resultRow>>;
const resultRow = (tx: Tx) => tx.selectFrom('year_result').selectAll().executeTakeFirstOrThrow();

/** A row as the domain knows it. */
export function resultOf(row: ResultRow & { readonly counts?: boolean | null }): YearResult {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    year: row.year,
    byUnitId: row.by_unit_id,
    qualified: row.qualified,
    ...(row.qualified && row.counts === false ? { counts: false } : {}),
    total: row.total,
    reasons: row.reasons as readonly Refusal[],
    number: row.number,
    announcedOn: row.announced_on,
  };
}

export async function addResult(tx: Tx, result: YearResult, announcedBy: string): Promise<void> {
  const { id, year, qualified, total, number } = result;
  await tx
    .insertInto('year_result')
    .values({
      id,
      year,
      qualified,
      total,
      number,
      campaign_id: result.campaignId,
      unit_id: result.unitId,
      by_unit_id: result.byUnitId,
      reasons: JSON.stringify(result.reasons),
      announced_on: result.announcedOn,
      announced_by: announcedBy,
    })
    .execute();
}

/** Who signed a notice of result: the position held that day, and the name. */
export async function announcerOf(tx: Tx, resultId: string): Promise<{ readonly title: string; readonly name: string }> {
  const row = await tx
    .selectFrom('year_result as r')
    .innerJoin('person', 'person.id', 'r.announced_by')
    .leftJoin('employment as e', (join) =>
      join
        .onRef('e.person_id', '=', 'r.announced_by')
        .onRef('e.unit_id', '=', 'r.by_unit_id')
        .onRef('e.valid_from', '<=', 'r.announced_on')
        .on((on) => on.or([on('e.valid_until', 'is', null), on('e.valid_until', '>', on.ref('r.announced_on'))])),
    )
    .select(['person.full_name', 'e.position'])
    .where('r.id', '=', resultId)
    .executeTakeFirstOrThrow();
  return { title: row.position ?? 'Người có thẩm quyền', name: row.full_name };
}
