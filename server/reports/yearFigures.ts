import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import {
  type Cell,
  linesIn,
  partsOfCut,
  standingCutsOf,
  standingFigures,
  standingOf,
  type Tally,
  tallied,
} from '#domain/reports/cells.ts';
import type { Geography } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { type PlacementRow, placementsOn, unitNamesEver } from '../org/store.ts';
import { cellsStood, linesStood } from './asItStood.ts';
import { readCells } from './cellStore.ts';
import { type Seen, seeReport } from './seen.ts';
import { type OwnYear, ownYears, yearsCounted } from './unitYearStore.ts';

export interface Asked {
  readonly unitId: string;
  /** The first year of a period (giai đoạn) that ends with `year`; absent: the year alone. */
  readonly from?: number | undefined;
  readonly year: number;
  readonly geography: Geography;
  /** As the years stood on that day (tại thời điểm); absent: as they stand. */
  readonly on?: Day | undefined;
}

/** A unit right below, with all that is counted at it and below it. */
export interface UnitFigures {
  /** Null: years whose units ended without an heir. */
  readonly unitId: string | null;
  readonly name: string;
  readonly hasBelow: boolean;
  readonly tally: Tally;
}

/** Everything a year's report of a unit says: from stored sums, or from the years as they stood on a day. */
export async function yearFigures(context: Context, asked: Asked) {
  const { tx } = context;
  const seen = await seeReport(context, asked);
  const today = asked.on ?? context.today;
  const read =
    asked.on === undefined ? await figuresNow(tx, asked, seen) : await figuresStood(tx, { ...asked, on: asked.on }, seen);
  const { whole, now, total, units } = read;
  return {
    seen,
    today,
    total,
    units,
    types: byKey(now, ({ cut }) => partsOfCut(cut).unitType).map(([unitType, tally]) => ({ unitType, tally })),
    kinds: byKey(now, ({ cut }) => cut.slice(cut.indexOf('/') + 1))
      .map(([cut, tally]) => ({ kind: cut.split('/')[0]!, cycleYear: Number(cut.split('/')[1]), tally }))
      .filter(({ kind }) => kind !== 'none'),
    ...(await sheetsOf(tx, now)),
    due: dueOf(now, today),
    years: [...grouped(whole, (cell) => cell.year)]
      .sort(([a], [b]) => a - b)
      .map(([one, cells]) => ({ year: one, tally: tallied(cells) })),
  };
}

/** So many sheets are shown line by line: those that most were scored on. */
const sheetsAtOnce = 5;

async function figuresNow(tx: Tx, asked: Asked, seen: Seen) {
  const { unitId, geography } = asked;
  const [span, isBody] = [spanOf(asked), geography === 'received'];
  const below = isBody ? [] : await listBelow(tx, unitId, seen.placedOn);
  const ids = below.map((row) => row.unit_id);
  const cells = await readCells(
    tx,
    { geography, unitIds: [unitId], parts: ['total'] },
    {
      ...{ geography, unitIds: [unitId], years: span, sheets: sheetsAtOnce },
      parts: ['standing', 'lines', 'due', ...(isBody ? (['below'] as const) : [])],
    },
    ...(below.length === 0 ? [] : [{ geography, unitIds: ids, years: span, parts: ['total'] as const }]),
  );
  const own = isBody ? [] : await ownYears(tx, unitId, { unitIds: ids, years: span, geography });
  const whole: readonly (Counted & Pick<Cell, 'year'>)[] = [
    ...cells.filter((cell) => cell.unitId === unitId && cell.part === 'total'),
    ...own.filter((year) => year.unitId === unitId).flatMap(cellsOf),
  ];
  const cut = cells.filter(({ part }) => part !== 'total' && part !== 'below');
  const now = [...whole.filter((cell) => span.includes(cell.year)), ...cut];
  const total = tallied(now);
  const units = isBody
    ? await receivedRows(tx, cells, seen.placedOn)
    : rowsBelow(asked, seen, total, {
        ...{ below, cells: cells.filter((cell) => cell.unitId !== unitId) },
        own: own.filter(({ year }) => span.includes(year)),
      });
  return { whole, now, total, units };
}

const listBelow = (tx: Tx, unitId: string, on: Day) =>
  placementsOn(tx, on).where('parent_id', '=', unitId).orderBy('sort_key').execute();

/** A report as it was never changes: units right below are those that stood there in the kept years themselves. */
async function figuresStood(tx: Tx, asked: Asked & { readonly on: Day }, seen: Seen) {
  const span = spanOf(asked);
  const counted = (await yearsCounted(tx, [asked.unitId])).get(asked.unitId) ?? [];
  const whole = await cellsStood(tx, asked, [...new Set([...counted, ...span])]);
  const inSpan = whole.filter((cell) => span.includes(cell.year));
  const under = grouped(inSpan, (cell) => cell.childId);
  const names = await unitNamesEver(tx, [...under.keys()], seen.placedOn);
  const rows: UnitFigures[] = [...under].map(([unitId, cells]) => ({
    ...{ unitId, name: names.get(unitId) ?? '' },
    ...{ hasBelow: unitId !== asked.unitId && cells.some(({ isOwn }) => !isOwn), tally: tallied(cells) },
  }));
  return {
    whole,
    now: [...inSpan, ...(await linesStood(tx, asked, span))],
    total: tallied(inSpan),
    units: rows.sort((a, b) => a.name.localeCompare(b.name, 'vi')) as readonly UnitFigures[],
  };
}

/** The years of the period asked for, at most ten. */
export const spanOf = ({ from, year }: Pick<Asked, 'from' | 'year'>): readonly number[] => {
  const first = Math.max(Math.min(from ?? year, year), year - 9);
  return Array.from({ length: year - first + 1 }, (_, at) => first + at);
};

/** `năm 2024`, `giai đoạn 2020–2024`. */
export function periodOf(asked: Pick<Asked, 'from' | 'year'>): string {
  const [first] = spanOf(asked);
  return first === asked.year ? `năm ${asked.year}` : `giai đoạn ${first}–${asked.year}`;
}

/** A unit's own year as sums of one. */
export const cellsOf = (own: OwnYear): readonly (Counted & Pick<Cell, 'year'>)[] =>
  standingCutsOf(own).map((cut) => ({ ...cut, year: own.year }));

type Counted = Pick<Cell, 'part' | 'cut' | 'figures'>;

function byKey(cells: readonly Counted[], keyOf: (cell: Counted) => string): readonly (readonly [string, Tally])[] {
  const standing = cells.filter(({ part }) => part === 'standing');
  return [...grouped(standing, keyOf)]
    .map(([key, some]) => [key, tallied(some, 'standing')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

interface FoundBelow {
  readonly below: readonly PlacementRow[];
  /** What is counted below these units. */
  readonly cells: readonly Cell[];
  /** The own years of these units and of the one asked. */
  readonly own: readonly OwnYear[];
}

function rowsBelow({ unitId }: Asked, seen: Seen, total: Tally, found: FoundBelow): readonly UnitFigures[] {
  const cells = grouped(found.cells, (cell) => cell.unitId);
  const own = grouped(found.own, (year) => year.unitId);
  const rowOf = (id: string, name: string, below: readonly Cell[]): UnitFigures => {
    const itself = (own.get(id) ?? []).map((year) => ({ part: 'total', figures: standingOf(year) }) as const);
    return { unitId: id, name, hasBelow: below.length > 0, tally: tallied([...below, ...itself]) };
  };
  const rows = [
    rowOf(unitId, seen.placement.name, []),
    ...found.below.map((row) => rowOf(row.unit_id, row.name, cells.get(row.unit_id) ?? [])),
  ].filter(({ tally }) => tally.launched > 0);
  const rest = without(total, rows);
  return rest.launched > 0 ? [...rows, { unitId: null, name: '', hasBelow: false, tally: rest }] : rows;
}

const without = (whole: Tally, rows: readonly UnitFigures[]): Tally =>
  tallied([
    {
      part: 'total',
      figures: standingFigures.map((name) => rows.reduce((rest, { tally }) => rest - tally.by[name], whole.by[name])),
    },
  ]);

/** A body has no tree below it: what it receives, by the unit right above each. */
async function receivedRows(tx: Tx, cells: readonly Cell[], on: Day): Promise<readonly UnitFigures[]> {
  const under = grouped(
    cells.filter(({ part }) => part === 'below'),
    ({ cut }) => cut,
  );
  const names = await unitNamesEver(tx, [...under.keys()], on);
  return [...under]
    .map(([id, some]) => ({ unitId: id, name: names.get(id) ?? '', hasBelow: false, tally: tallied(some, 'below') }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

async function sheetsOf(tx: Tx, cells: readonly Counted[]) {
  const sums = new Map(
    [
      ...grouped(
        cells.filter(({ part }) => part === 'lines'),
        ({ cut }) => cut,
      ),
    ].map(([id, some]) => [id, added(some)]),
  );
  const shown = [...sums]
    .sort(([, a], [, b]) => b[0]! - a[0]!)
    .slice(0, sheetsAtOnce)
    .map(([id]) => id);
  return { sheets: await sheetLines(tx, shown, sums), moreSheets: sums.size - shown.length };
}

const added = (cells: readonly Counted[]): readonly number[] =>
  cells.reduce<number[]>((sum, { figures }) => figures.map((figure, at) => figure + (sum[at] ?? 0)), []);

async function sheetLines(tx: Tx, ids: readonly string[], figures: ReadonlyMap<string, readonly number[]>) {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; title: string; lines: readonly { code: string; text: string; maxPoints: number }[] }>`
    select id, title, jsonb_path_query_array(body, '$.groups[*].lines[*]') as lines from score_sheet
    where id = any(${[...ids]}::uuid[]) order by title, id`.execute(tx);
  return rows.map(({ id, title, lines: inSheet }) => {
    const { lines: sums, ...counts } = linesIn(figures.get(id)!);
    return {
      ...{ sheetId: id, title, ...counts },
      lines: inSheet.map(({ code, text, maxPoints }, at) => ({ code, text, maxPoints, ...sums[at]! })),
    };
  });
}

/** What units still owe, by its last day, the earliest first. */
function dueOf(cells: readonly Counted[], today: Day) {
  return [
    ...grouped(
      cells.filter(({ part }) => part === 'due'),
      ({ cut }) => cut,
    ),
  ]
    .map(([day, some]) => {
      const at = (...places: number[]) =>
        some.reduce((sum, { figures }) => sum + places.reduce((all, one) => all + (figures[one] ?? 0), 0), 0);
      return { day: day as Day, isOver: day < today, enrolment: at(0, 1), submission: at(2, 3) };
    })
    .filter(({ enrolment, submission }) => enrolment + submission > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

export type YearFigures = Awaited<ReturnType<typeof yearFigures>>;
