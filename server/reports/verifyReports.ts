import { sql } from 'kysely';
import {
  type Cell,
  type CellKey,
  Cells,
  dueFigures,
  lineFigures,
  lineHeads,
  nameOf,
  standingFigures,
} from '#domain/reports/cells.ts';
import type { PlacedYear } from '#domain/reports/unitYear.ts';
import type { Database, Tx } from '../db/connection.ts';
import { loadFullMarks } from './caseStore.ts';
import { countedYears } from './keepYears.ts';
import { campaignsOfYear } from './rebuild.ts';
import { placedOn, rowOf, type YearRow, yearOf } from './unitYearStore.ts';

/** One stored figure that is not what the papers say. */
export type Difference =
  | {
      readonly kind: 'year';
      readonly campaignId: string;
      readonly column: string;
      readonly stored: unknown;
      readonly counted: unknown;
    }
  | ({ readonly kind: 'cell'; readonly figure: string; readonly stored: number; readonly counted: number } & CellKey);

export interface ReportsCheck {
  readonly years: number;
  readonly cells: number;
  readonly differences: readonly Difference[];
}

/** Counts every year anew from its papers and every sum from the years, and holds both against what is stored; all at one moment. */
export async function verifyReports(db: Database): Promise<ReportsCheck> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const found: Difference[] = [];
      let [years, cells] = [0, 0];
      for (const { year } of await allYears(tx)) {
        const sums = new Cells();
        years += await verifyYears(tx, year, sums, found);
        cells += await verifyCells(tx, year, sums.all(), found);
      }
      return { years, cells, differences: found };
    });
}

async function allYears(tx: Tx): Promise<readonly { readonly year: number }[]> {
  const { rows } = await sql<{
    year: number;
  }>`select year from campaign union select year from report_cell order by year`.execute(tx);
  return rows;
}

async function verifyYears(tx: Tx, year: number, sums: Cells, found: Difference[]): Promise<number> {
  const today = await placedOn(tx);
  let count = 0;
  for await (const ids of campaignsOfYear(tx, year)) {
    const stored = await storedYears(tx, ids);
    if (today === null) {
      for (const id of ids) found.push({ kind: 'year', campaignId: id, column: 'campaign_id', stored: null, counted: id });
      continue;
    }
    const counted = await countedYears(tx, ids, today);
    const fullMarks = await loadFullMarks(
      tx,
      counted.map(({ sheetId }) => sheetId),
    );
    for (const one of counted) {
      sums.count(one, fullMarks);
      found.push(...differencesOf(one, stored.get(one.campaignId)));
    }
    count += counted.length;
  }
  return count;
}

async function storedYears(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, YearRow>> {
  const rows = await tx
    .selectFrom('unit_year')
    .selectAll()
    .where('campaign_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.campaign_id, row]));
}

function differencesOf(counted: PlacedYear, stored: YearRow | undefined): readonly Difference[] {
  const { campaignId } = counted;
  if (!stored) return [{ kind: 'year', campaignId, column: 'campaign_id', stored: null, counted: campaignId }];
  const wanted = rowOf(counted);
  return (Object.keys(wanted) as (keyof YearRow)[]).flatMap((column) =>
    JSON.stringify(wanted[column]) === JSON.stringify(stored[column])
      ? []
      : [{ kind: 'year', campaignId, column, stored: stored[column], counted: wanted[column] }],
  );
}

async function verifyCells(tx: Tx, year: number, counted: readonly Cell[], found: Difference[]): Promise<number> {
  const stored = new Map((await cellsOf(tx, year)).map((cell) => [nameOf(cell), cell]));
  const wanted = new Map(counted.map((cell) => [nameOf(cell), cell]));
  for (const name of new Set([...stored.keys(), ...wanted.keys()])) {
    const [has, should] = [stored.get(name), wanted.get(name)];
    const { figures: _, ...key } = (has ?? should)!;
    const length = Math.max(has?.figures.length ?? 0, should?.figures.length ?? 0);
    for (let at = 0; at < length; at++) {
      const [a, b] = [has?.figures[at] ?? 0, should?.figures[at] ?? 0];
      if (a !== b) found.push({ kind: 'cell', ...key, figure: figureAt(key.part, at), stored: a, counted: b });
    }
  }
  return wanted.size;
}

function figureAt(part: Cell['part'], at: number): string {
  if (part === 'due') return dueFigures[at] ?? `${at}`;
  if (part !== 'lines') return standingFigures[at] ?? `${at}`;
  const line = at - lineHeads.length;
  return lineHeads[at] ?? `${lineFigures[line % lineFigures.length]} ${Math.floor(line / lineFigures.length) + 1}`;
}

/** The sums of a year as who reads now finds them: stored, and what waits to be folded in. */
async function cellsOf(tx: Tx, year: number): Promise<readonly Cell[]> {
  const rows = await tx.selectFrom('report_cell').selectAll().where('year', '=', year).execute();
  const { rows: changes } = await sql<{ is_now: YearRow; before: YearRow | null }>`
    select to_jsonb(u) as is_now, c.before from unit_year_change c join unit_year u using (campaign_id) where u.year = ${year}`.execute(
    tx,
  );
  const fullMarks = await loadFullMarks(
    tx,
    changes.map(({ is_now }) => is_now.sheet_id),
  );
  const cells = new Cells();
  for (const { unit_id: unitId, geography, part, cut, figures } of rows)
    cells.add({ unitId, year, geography: geography as Cell['geography'], part: part as Cell['part'], cut }, figures);
  for (const { is_now, before } of changes) {
    cells.count(yearOf(is_now), fullMarks);
    if (before) cells.count(yearOf(before), fullMarks, -1);
  }
  return cells.all();
}
