import { sql } from 'kysely';
import { type Cell, Cells, type Part } from '#domain/reports/cells.ts';
import type { Geography } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import { loadFullMarks } from './caseStore.ts';
import { type YearRow, yearOf } from './unitYearStore.ts';

export interface CellsAsked {
  readonly geography: Geography;
  readonly unitIds: readonly string[];
  readonly years: readonly number[];
  readonly parts: readonly Part[];
}

interface ReadRow {
  readonly unit_id: string;
  readonly year: number;
  readonly part: Part;
  readonly cut: string;
  readonly figures: readonly number[];
  readonly is_now: YearRow | null;
  readonly was_counted: YearRow | null;
}

/** Sums as they are at this moment: those stored, and the years that changed since. One statement, so that no fold falls between the two. */
export async function readCells(tx: Tx, { geography, unitIds, years, parts }: CellsAsked): Promise<readonly Cell[]> {
  const { rows } = await sql<ReadRow>`
    select unit_id, year, part, cut, figures, null::jsonb as is_now, null::jsonb as was_counted from report_cell
    where unit_id = any(${[...unitIds]}::uuid[]) and year = any(${[...years]}::integer[]) and geography = ${geography} and part = any(${[...parts]})
    union all
    select null, null, null, null, null, to_jsonb(u), c.before from unit_year_change c join unit_year u using (campaign_id)
    where u.year = any(${[...years]}::integer[])`.execute(tx);
  const changed = rows.filter((row) => row.is_now !== null);
  const fullMarks = await loadFullMarks(
    tx,
    changed.map((row) => row.is_now!.sheet_id),
  );
  const cells = new Cells();
  for (const { unit_id: unitId, year, part, cut, figures, is_now } of rows) {
    if (is_now === null) cells.add({ unitId, year, geography, part, cut }, figures);
  }
  for (const { is_now, was_counted } of changed) {
    cells.count(yearOf(is_now!), fullMarks);
    if (was_counted) cells.count(yearOf(was_counted), fullMarks, -1);
  }
  const [units, wanted] = [new Set(unitIds), new Set(parts)];
  return cells.all().filter((cell) => cell.geography === geography && units.has(cell.unitId) && wanted.has(cell.part));
}

/** Adds to the stored sums, in one order, so that two writers never wait for each other; a sum that comes to nothing goes. */
export async function addToCells(tx: Tx, cells: readonly Cell[]): Promise<void> {
  const rows = cells.map(({ unitId: unit_id, year, geography, part, cut, figures }) => {
    return { unit_id, year, geography, part, cut, figures };
  });
  rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  await inChunks(rows, async (some) => {
    await sql`insert into report_cell select * from jsonb_populate_recordset(null::report_cell, ${JSON.stringify(some)})
      on conflict (unit_id, year, geography, part, cut) do update set figures = (
        select array_agg(coalesce(had, 0) + coalesce(more, 0) order by at)
        from unnest(report_cell.figures, excluded.figures) with ordinality as both_of (had, more, at))`.execute(tx);
    await sql`delete from report_cell c using jsonb_populate_recordset(null::report_cell, ${JSON.stringify(some)}) n
      where c.unit_id = n.unit_id and c.year = n.year and c.geography = n.geography and c.part = n.part and c.cut = n.cut
      and not exists (select from unnest(c.figures) as figure where figure <> 0)`.execute(tx);
  });
}

const keyOf = (row: { unit_id: string; year: number; geography: string; part: string; cut: string }) =>
  `${row.unit_id} ${row.year} ${row.geography} ${row.part} ${row.cut}`;
