import { sql } from 'kysely';
import { type Cell, Cells, lineHeads, type Part } from '#domain/reports/cells.ts';
import type { Geography } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import { loadFullMarks } from './caseStore.ts';
import { type YearRow, yearOf } from './unitYearStore.ts';

/** Some sums of some units. */
export interface CellsAsked {
  readonly geography: Geography;
  readonly unitIds: readonly string[];
  /** Absent: of every year. */
  readonly years?: readonly number[];
  readonly parts: readonly Part[];
  /** So many sheets line by line, those that most were scored on; of the others how many were scored. Absent: all. */
  readonly sheets?: number;
}

interface ReadRow {
  readonly unit_id: string;
  readonly year: number;
  readonly geography: Geography;
  readonly part: Part;
  readonly cut: string;
  readonly figures: readonly number[];
  readonly is_now: YearRow | null;
  readonly was_counted: YearRow | null;
}

const storedOf = (asked: CellsAsked) => sql`
  select unit_id, year, geography, part, cut, ${asked.sheets ? headsOfOthers(asked, asked.sheets) : sql`figures`} as figures,
    null::jsonb as is_now, null::jsonb as was_counted
  from report_cell where ${isAsked(asked)}`;

const isAsked = ({ geography, unitIds, years, parts }: CellsAsked) => sql`unit_id = any(${[...unitIds]}::uuid[])
  and geography = ${geography} and part = any(${[...parts]}) and ${years ? sql`year = any(${[...years]}::integer[])` : sql`true`}`;

/** Every year that changed since adds one to a sheet, or takes one away: what may be among the first with them counts as first. */
const headsOfOthers = (asked: CellsAsked, sheets: number) => sql`case when part <> 'lines' or cut = any(array(
    with scored as (select cut, sum(figures[1]) as times from report_cell where ${isAsked({ ...asked, parts: ['lines'] })} group by cut)
    select cut from scored where times >= coalesce((select times from scored order by times desc offset ${sheets - 1} limit 1), 0)
      - 2 * (select count(*) from unit_year_change)))
  then figures else figures[1:${sql.lit(lineHeads.length)}] end`;

/**
 * Sums as they are at this moment: those stored, and the years that changed since. One statement, so that no fold falls between the two and whatever a
 * page shows is of one moment. No sum is asked for twice.
 */
export async function readCells(tx: Tx, ...asked: readonly CellsAsked[]): Promise<readonly Cell[]> {
  const years = asked.every((one) => one.years) ? asked.flatMap((one) => one.years!) : null;
  const { rows } = await sql<ReadRow>`
    ${sql.join(asked.map(storedOf), sql` union all `)}
    union all
    select null, null, null, null, null, null, to_jsonb(u), c.before from unit_year_change c join unit_year u using (campaign_id)
    where ${years ? sql`u.year = any(${[...new Set(years)]}::integer[])` : sql`true`}`.execute(tx);
  const changed = rows.filter((row) => row.is_now !== null);
  const stored = rows.filter((row) => row.is_now === null).map(cellOf);
  if (changed.length === 0) return stored;
  const fullMarks = await loadFullMarks(
    tx,
    changed.map((row) => row.is_now!.sheet_id),
  );
  const cells = new Cells();
  for (const cell of stored) cells.add(cell, cell.figures);
  for (const { is_now, was_counted } of changed) {
    cells.count(yearOf(is_now!), fullMarks);
    if (was_counted) cells.count(yearOf(was_counted), fullMarks, -1);
  }
  return cells.all().filter(wantedBy(asked));
}

const cellOf = ({ unit_id: unitId, year, geography, part, cut, figures }: ReadRow): Cell => ({
  ...{ unitId, year, geography, part, cut },
  figures,
});

const rowsOf = (cells: readonly Cell[]) =>
  cells
    .map(({ unitId: unit_id, year, geography, part, cut, figures }) => ({ unit_id, year, geography, part, cut, figures }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** Stores sums where none are. */
export async function insertCells(tx: Tx, cells: readonly Cell[]): Promise<void> {
  await inChunks(rowsOf(cells), async (some) => {
    const column = <Name extends keyof (typeof some)[number]>(name: Name) => some.map((row) => row[name]);
    await sql`insert into report_cell (unit_id, year, geography, part, cut, figures)
      select unit_id, year, geography, part, cut, figures::bigint[] from unnest(${column('unit_id')}::uuid[], ${column('year')}::integer[],
        ${column('geography')}::text[], ${column('part')}::text[], ${column('cut')}::text[], ${some.map(({ figures }) => `{${figures.join()}}`)}::text[])
        as cell (unit_id, year, geography, part, cut, figures)`.execute(tx);
  });
}

/** A year that changed is counted at every unit above it; most of them were not asked for. */
function wantedBy(asked: readonly CellsAsked[]): (cell: Cell) => boolean {
  const sets = asked.map(({ geography, unitIds, years, parts }) => {
    return { geography, units: new Set(unitIds), years: years && new Set(years), parts: new Set(parts) };
  });
  return (cell) =>
    sets.some(
      ({ geography, units, years, parts }) =>
        cell.geography === geography && units.has(cell.unitId) && (years?.has(cell.year) ?? true) && parts.has(cell.part),
    );
}

/** Adds to the stored sums, in one order, so that two writers never wait for each other; a sum that comes to nothing goes. */
export async function addToCells(tx: Tx, cells: readonly Cell[]): Promise<void> {
  await inChunks(rowsOf(cells), async (some) => {
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
  `${row.unit_id} ${row.geography} ${row.part} ${row.year} ${row.cut}`;
