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

/** One stored figure that is not what the papers say; of a sum without the years that wait to be folded in. */
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
  // A transaction that says it only reads remembers every answer: of a nation that is more than a server has room for.
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const found: Difference[] = [];
      let [years, cells] = [0, 0];
      for (const { year } of await allYears(tx)) {
        const sums = new Cells();
        years += await verifyYears(tx, year, sums, found);
        cells += await verifyCells(tx, year, sums, found);
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

/** Holds the sums that are stored against those that were counted, some at once: a nation's year of them twice over is more than a server has room for. */
async function verifyCells(tx: Tx, year: number, sums: Cells, found: Difference[]): Promise<number> {
  const cells = sums.all().length;
  await leaveOutWaiting(tx, year, sums);
  const wanted = new Map(sums.all().map((cell) => [nameOf(cell), cell]));
  for await (const some of storedCells(tx, year)) {
    for (const stored of some) {
      const name = nameOf(stored);
      found.push(...differencesIn(stored, stored.figures, wanted.get(name)?.figures ?? []));
      wanted.delete(name);
    }
  }
  for (const missing of wanted.values()) found.push(...differencesIn(missing, [], missing.figures));
  return cells;
}

function differencesIn(cell: Cell, stored: readonly number[], counted: readonly number[]): readonly Difference[] {
  const { figures: _, ...key } = cell;
  const differing: Difference[] = [];
  for (let at = 0; at < Math.max(stored.length, counted.length); at++) {
    const [has, should] = [stored[at] ?? 0, counted[at] ?? 0];
    if (has !== should) differing.push({ kind: 'cell', ...key, figure: figureAt(key.part, at), stored: has, counted: should });
  }
  return differing;
}

function figureAt(part: Cell['part'], at: number): string {
  if (part === 'due') return dueFigures[at] ?? `${at}`;
  if (part !== 'lines') return standingFigures[at] ?? `${at}`;
  const line = at - lineHeads.length;
  return lineHeads[at] ?? `${lineFigures[line % lineFigures.length]} ${Math.floor(line / lineFigures.length) + 1}`;
}

/** Takes out of what was counted the years that changed and wait to be folded in: who reads adds them to what is stored. */
async function leaveOutWaiting(tx: Tx, year: number, sums: Cells): Promise<void> {
  const { rows: changes } = await sql<{ is_now: YearRow; before: YearRow | null }>`
    select to_jsonb(u) as is_now, c.before from unit_year_change c join unit_year u using (campaign_id) where u.year = ${year}`.execute(
    tx,
  );
  const fullMarks = await loadFullMarks(
    tx,
    changes.map(({ is_now }) => is_now.sheet_id),
  );
  for (const { is_now, before } of changes) {
    sums.count(yearOf(is_now), fullMarks, -1);
    if (before) sums.count(yearOf(before), fullMarks);
  }
}

const atOnce = 5000;

async function* storedCells(tx: Tx, year: number): AsyncGenerator<readonly Cell[]> {
  await sql`declare stored_cell no scroll cursor for select unit_id as "unitId", year, geography, part, cut, figures
    from report_cell where year = ${sql.lit(year)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Cell>`fetch ${sql.lit(atOnce)} from stored_cell`.execute(tx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close stored_cell`.execute(tx);
}
