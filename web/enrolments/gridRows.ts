import type * as api from '#api/pledges.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { PersonalTitle } from '#domain/law/personalTitles.ts';
import type { Output } from '../kernel/client.ts';
import { parseDay } from '../ui/format.ts';

export type Grid = Output<typeof api.showPledgeGrid>;
export type GridRow = Grid['rows'][number];

/** One row as typed: the day as its text, so that half a day survives too. */
export interface TypedRow {
  readonly signedOn: string;
  readonly titles: readonly PersonalTitle[];
  readonly commitments: readonly string[];
  readonly household: boolean;
  readonly initiative: string;
}

/** What the clerk has typed over what is there, by person. */
export type Typed = Readonly<Record<string, TypedRow>>;

/** A column of the grid, in its order on screen. */
export type GridColumn =
  | { readonly kind: 'day' }
  | { readonly kind: 'title'; readonly code: PersonalTitle; readonly short: string; readonly name: string }
  | { readonly kind: 'commitment'; readonly code: string; readonly text: string; readonly onlyManagers: boolean }
  | { readonly kind: 'household' }
  | { readonly kind: 'initiative' };

const emptyRow: TypedRow = { signedOn: '', titles: [], commitments: [], household: false, initiative: '' };

export function columnsOf({ offer }: Grid): readonly GridColumn[] {
  return [
    { kind: 'day' },
    ...offer.titles.map(({ code, short, name }) => ({ kind: 'title' as const, code, short, name })),
    ...offer.commitments.map((one) => ({ kind: 'commitment' as const, ...one })),
    ...(offer.household ? [{ kind: 'household' as const }] : []),
    { kind: 'initiative' },
  ];
}

/** A row as it stands: typed, else as entered before, else empty; nothing is ever ticked by itself. */
export function shownRow(row: GridRow, typed: Typed): TypedRow {
  const own = typed[row.personId];
  if (own) return own;
  const { pledge } = row;
  if (!pledge) return emptyRow;
  return {
    signedOn: pledge.signedOn ? shortDate(pledge.signedOn) : '',
    titles: pledge.titles,
    commitments: pledge.commitments.map((one) => one.code),
    household: pledge.household,
    initiative: pledge.initiative ?? '',
  };
}

/** Whether this cell is written at all: not over one's own signature, not a manager's duty for others. */
export function isOpen(row: GridRow, column: GridColumn): boolean {
  return row.locked.length === 0 && !(column.kind === 'commitment' && column.onlyManagers && !row.manages);
}

export function isTicked(shown: TypedRow, column: GridColumn): boolean {
  if (column.kind === 'title') return shown.titles.includes(column.code);
  if (column.kind === 'commitment') return shown.commitments.includes(column.code);
  return column.kind === 'household' && shown.household;
}

export function textIn(shown: TypedRow, column: GridColumn): string {
  return column.kind === 'day' ? shown.signedOn : column.kind === 'initiative' ? shown.initiative : '';
}

/** A row with one cell changed: a tick for `true` and `false`, else a text. */
export function withCell(shown: TypedRow, column: GridColumn, value: string | boolean): TypedRow {
  const put = <T extends string>(codes: readonly T[], code: T) => [
    ...codes.filter((one) => one !== code),
    ...(value === true ? [code] : []),
  ];
  if (column.kind === 'title') return { ...shown, titles: put(shown.titles, column.code) };
  if (column.kind === 'commitment') return { ...shown, commitments: put(shown.commitments, column.code) };
  if (column.kind === 'household') return { ...shown, household: value === true };
  return column.kind === 'day' ? { ...shown, signedOn: String(value) } : { ...shown, initiative: String(value) };
}

const ticks = new Set(['x', '1', 'có', 'co', '✓', '✔', 'v', 'true', 'đúng', '+']);

/** What a pasted cell says in a column: spreadsheets write ticks in many ways. */
export function pastedValue(column: GridColumn, text: string): string | boolean {
  const plain = text.normalize('NFC').trim();
  return column.kind === 'day' || column.kind === 'initiative' ? plain : ticks.has(plain.toLowerCase());
}

/** The cells of a copied block: rows by line, columns by tab. */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

/** Writes a copied block from a cell on; closed cells and what lies outside are passed over. */
export function pasted(
  grid: Grid,
  typed: Typed,
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
): Typed {
  const columns = columnsOf(grid);
  let next = typed;
  for (const [down, cells] of block.entries()) {
    const row = grid.rows[at.row + down];
    if (!row) break;
    let shown = shownRow(row, next);
    for (const [right, cell] of cells.entries()) {
      const column = columns[at.column + right];
      if (column && isOpen(row, column)) shown = withCell(shown, column, pastedValue(column, cell));
    }
    next = { ...next, [row.personId]: shown };
  }
  return next;
}

/** A row as it goes to the server; its place in the grid is kept for the refusals. */
export interface SentRow {
  readonly place: number;
  readonly personId: string;
  readonly version: number;
  readonly signedOn: Day | null;
  readonly titles: PersonalTitle[];
  readonly commitments: string[];
  readonly household: boolean;
  readonly initiative: string;
}

/** The rows that something was typed in; a row without a day of its own takes the common one. */
export function rowsToSend(grid: Grid, typed: Typed, commonDay: Day | null): readonly SentRow[] {
  return grid.rows.flatMap((row, place) => {
    const own = typed[row.personId];
    if (!own || row.locked.length > 0 || isBlank(own)) return [];
    const day = parseDay(own.signedOn);
    const signedOn = day.kind === 'day' ? day.day : day.kind === 'empty' ? commonDay : null;
    const { titles, commitments, household, initiative } = own;
    return [
      {
        place,
        personId: row.personId,
        version: row.pledge?.version ?? 0,
        signedOn,
        titles: [...titles],
        commitments: [...commitments],
        household,
        initiative,
      },
    ];
  });
}

const isBlank = (row: TypedRow) =>
  row.signedOn.trim() === '' &&
  row.titles.length === 0 &&
  row.commitments.length === 0 &&
  !row.household &&
  row.initiative.trim() === '';
