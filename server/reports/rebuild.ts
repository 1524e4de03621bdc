import type { Day } from '#domain/kernel/day.ts';
import { Cells } from '#domain/reports/cells.ts';
import type { Database, Tx } from '../db/connection.ts';
import { todayOf } from '../kernel/clock.ts';
import { loadFullMarks } from './caseStore.ts';
import { insertCells } from './cellStore.ts';
import { countedYears } from './keepYears.ts';
import { addYears, holdPlacingAlone, removeYears, setPlacedOn } from './unitYearStore.ts';

const atOnce = 2000;

/** Counts everything anew from the papers, whatever was stored; returns how many years. */
export async function rebuildReports(tx: Tx, today: Day): Promise<number> {
  await holdPlacingAlone(tx);
  await tx.deleteFrom('unit_year_change').execute();
  await tx.deleteFrom('report_cell').execute();
  await removeYears(tx, today);
  const years = await tx.selectFrom('campaign').select('year').distinct().orderBy('year').execute();
  let count = 0;
  for (const { year } of years) count += await rebuildYear(tx, year, today);
  await setPlacedOn(tx, today);
  return count;
}

async function rebuildYear(tx: Tx, year: number, today: Day): Promise<number> {
  const cells = new Cells();
  let count = 0;
  for await (const ids of campaignsOfYear(tx, year)) {
    const counted = await countedYears(tx, ids, today);
    const fullMarks = await loadFullMarks(
      tx,
      counted.map(({ sheetId }) => sheetId),
    );
    for (const one of counted) cells.count(one, fullMarks);
    count += (await addYears(tx, counted, today)).length;
  }
  await insertCells(tx, cells.all());
  return count;
}

/** Ids of the campaigns of a year, some at once. */
export async function* campaignsOfYear(tx: Tx, year: number): AsyncGenerator<readonly string[]> {
  let after: string | undefined;
  for (;;) {
    const rows = await tx
      .selectFrom('campaign')
      .select('id')
      .where('year', '=', year)
      .$if(after !== undefined, (query) => query.where('id', '>', after!))
      .orderBy('id')
      .limit(atOnce)
      .execute();
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    yield rows.map(({ id }) => id);
  }
}

/** Counts the years of a site that is older than its reports, once. */
export async function countOlderSite(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (await wantsRebuild(tx)) await rebuildReports(tx, await todayOf(tx));
  });
}

async function wantsRebuild(tx: Tx): Promise<boolean> {
  const day = await tx.selectFrom('report_day').select('placed_on').executeTakeFirstOrThrow();
  if (day.placed_on !== null) return false;
  return (await tx.selectFrom('campaign').select('id').limit(1).executeTakeFirst()) !== undefined;
}
