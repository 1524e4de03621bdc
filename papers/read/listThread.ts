// Runs in a thread of its own (see readList.ts): reads one list after another, and hands its rows on in parts.
import { parentPort } from 'node:worker_threads';
import type { SheetColumn, SheetFinding } from './sheetColumn.ts';
import { lookAtSheets, readRows, type SeenSheet, type SheetOptions } from './sheetRows.ts';
import { Unreadable } from './unreadable.ts';

/** A list to be read by its columns, or only to be looked at. */
export interface AskedList {
  readonly bytes: Uint8Array;
  readonly columns: readonly SheetColumn[];
  readonly options: SheetOptions | null;
}

/** A row as it comes out of the thread. */
export interface ListRow {
  readonly sheet: string;
  readonly row: number;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** Where the columns of a sheet's head stand, by key. */
export type ListPlaces = Readonly<Record<string, { readonly column: string; readonly header: string }>>;

/** What the thread says: parts of the rows, then the end with everything there is to say about the rest. */
export type ListAnswer =
  | { readonly rows: readonly ListRow[] }
  | { readonly end: { readonly places: Readonly<Record<string, ListPlaces>>; readonly findings: readonly SheetFinding[] } }
  | { readonly seen: readonly SeenSheet[] }
  | { readonly unreadable: string }
  | { readonly fault: string };

const rowsAtOnce = 2000;

function answer({ bytes, columns, options }: AskedList, say: (part: ListAnswer) => void): void {
  if (options === null) {
    say({ seen: lookAtSheets(bytes, columns) });
    return;
  }
  const { rows, findings } = readRows(bytes, columns, options);
  const places: Record<string, ListPlaces> = {};
  for (const { sheet, places: of } of rows) places[sheet] ??= of;
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    say({ rows: rows.slice(at, at + rowsAtOnce).map(({ sheet, row, values }) => ({ sheet, row, values })) });
  }
  say({ end: { places, findings } });
}

parentPort?.on('message', (asked: AskedList) => {
  const say = (part: ListAnswer) => parentPort?.postMessage(part);
  try {
    answer(asked, say);
  } catch (error) {
    if (error instanceof Unreadable) say({ unreadable: error.message });
    else say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
parentPort?.postMessage('ready');
