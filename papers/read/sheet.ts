/** A cell as the file holds it; a formula is its last computed value. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `date` when the cell's format shows a day: `value` is then an Excel serial of the 1900 calendar. */
  | { readonly kind: 'number'; readonly value: number; readonly date: boolean }
  /** `#N/A`, `#REF!`, or a formula nobody has computed yet. */
  | { readonly kind: 'error'; readonly text: string };

/** A row that holds something; `row` counts from 1, as Excel shows it. */
export interface Line {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** Merged cells, rows from 1, columns from 0, both ends in. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook; a CSV file is one sheet. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly lines: readonly Line[];
  readonly merges: readonly Merge[];
}

/** `A`, `B` … `Z`, `AA`: the column counted from 0. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Row from 1 and column from 0 of `C12`; undefined for anything else. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(reference.slice(at));
  return at > 0 && column <= 16_384 && Number.isInteger(row) && row >= 1 && row <= 1_048_576
    ? { row, column: column - 1 }
    : undefined;
}
