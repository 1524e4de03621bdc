import type { Refusal } from './refusal.ts';

/** Where a row of an imported list stands in its file, and the letter and heading of each of its columns by key. */
export interface RowPlace {
  readonly sheet: string;
  /** From 1, as Excel shows it. */
  readonly row: number;
  readonly places: Readonly<Record<string, { readonly column: string; readonly header: string }>>;
}

/** A refusal at one cell (ô): `at` is `Đơn vị!C7`, its facts name sheet, row, column and heading. */
export function refusedCell(place: RowPlace, key: string, code: string, facts: Refusal['facts'] = {}): Refusal {
  const { column = '', header = '' } = place.places[key] ?? {};
  const { sheet, row } = place;
  return { kind: 'input', code, at: `${sheet}!${column}${row}`, facts: { sheet, row, column, header, ...facts } };
}
