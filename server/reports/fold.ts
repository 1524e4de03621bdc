import { sql } from 'kysely';
import { Cells } from '#domain/reports/cells.ts';
import type { Database, Tx } from '../db/connection.ts';
import { todayOf } from '../kernel/clock.ts';
import { soonAfter } from '../kernel/soonAfter.ts';
import { loadFullMarks } from './caseStore.ts';
import { addToCells } from './cellStore.ts';
import { turnDay } from './keepYears.ts';
import { placedOn, type YearRow, yearOf } from './unitYearStore.ts';

const batch = 1000;
const delayMillis = 1000;

/** Brings years that changed into the stored sums; returns how many. What another writer holds at the moment waits for the next time. */
export async function foldOnce(tx: Tx): Promise<number> {
  const { rows } = await sql<{ campaign_id: string; before: YearRow | null }>`
    delete from unit_year_change where campaign_id in (
      select campaign_id from unit_year_change order by campaign_id limit ${batch} for update skip locked)
    returning campaign_id, before`.execute(tx);
  if (rows.length === 0) return 0;
  const years = await tx
    .selectFrom('unit_year')
    .selectAll()
    .where('campaign_id', '=', sql<string>`any(${rows.map((row) => row.campaign_id)}::uuid[])`)
    .execute();
  const fullMarks = await loadFullMarks(
    tx,
    years.map((row) => row.sheet_id),
  );
  const cells = new Cells();
  for (const { before } of rows) if (before) cells.count(yearOf(before), fullMarks, -1);
  for (const row of years) cells.count(yearOf(row), fullMarks);
  await addToCells(tx, cells.all());
  return rows.length;
}

/** Everything that waits, a transaction each batch. */
export async function foldAll(db: Database): Promise<void> {
  while ((await db.transaction().execute(foldOnce)) === batch);
}

/** Takes the geography of today, where the day has turned since it was last taken. Run by the site's clock. */
export async function turnReports(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const [today, last] = [await todayOf(tx), await placedOn(tx)];
    if (last !== null && last < today) await turnDay(tx, today);
  });
}

/** A folder that runs shortly after each commit, again when it failed, and once more when stopped. */
export function foldSoon(db: Database) {
  return soonAfter({ work: () => foldAll(db), failing: 'folding reports failed', delayMillis, atStop: 'finish' });
}
