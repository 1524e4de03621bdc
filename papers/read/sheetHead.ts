import { fold } from '#domain/kernel/vietnamese.ts';
import type { Line, Sheet } from './sheet.ts';
import { textOf } from './sheetCells.ts';
import type { SheetColumn } from './sheetColumn.ts';

/** Where the head stands and which of the file's columns holds what. */
export interface SheetHead {
  /** The head's last row, from 1. */
  readonly row: number;
  /** By the file's column, from 0. */
  readonly columns: ReadonlyMap<number, { readonly column: SheetColumn; readonly header: string }>;
  readonly missing: readonly SheetColumn[];
  readonly twice: readonly { readonly at: number; readonly header: string }[];
  readonly unknown: readonly { readonly at: number; readonly header: string }[];
}

const deepestHead = 30;

/** Letters and digits alone: `Họ và tên (*)` is `hovaten`. */
const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds the head (hàng tiêu đề) among the first rows: the one that names most of the columns, two rows together where a merged
 * heading stands over sub-headings. Undefined when no row names at least two of them, or the only one asked for.
 */
export function headOf(sheet: Sheet, columns: readonly SheetColumn[]): SheetHead | undefined {
  const first = sheet.lines.slice(0, deepestHead);
  const single = first.map((line) => matched(line.row, textsOf(line), columns));
  const paired = first.flatMap((line, at) => {
    const next = first[at + 1];
    if (next?.row !== line.row + 1) return [];
    const upper = textsOf(line);
    return [matched(next.row, merged(upper, textsOf(next)), columns)];
  });
  const best = [...single, ...paired].reduce<SheetHead | undefined>(
    (so, head) => (head.columns.size > (so?.columns.size ?? 0) ? head : so),
    undefined,
  );
  return best && best.columns.size >= Math.min(2, columns.length) ? best : undefined;
}

const textsOf = (line: Line) => Array.from(line.cells, (cell) => (cell ? textOf(cell) : ''));
const merged = (upper: readonly string[], lower: readonly string[]) =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => lower[at] || upper[at] || '');

function matched(row: number, texts: readonly string[], columns: readonly SheetColumn[]): SheetHead {
  const found = new Map<number, { column: SheetColumn; header: string }>();
  const taken = new Set<string>();
  const twice: { at: number; header: string }[] = [];
  const unknown: { at: number; header: string }[] = [];
  for (const [at, header] of texts.entries()) {
    const name = bare(header);
    if (name === '') continue;
    const column = columns.find(({ headers }) => headers.some((known) => bare(known) === name));
    if (!column) {
      if (!['stt', 'tt', 'sothutu'].includes(name)) unknown.push({ at, header });
    } else if (taken.has(column.key)) twice.push({ at, header });
    else {
      taken.add(column.key);
      found.set(at, { column, header });
    }
  }
  return { row, columns: found, missing: columns.filter(({ key, required }) => required && !taken.has(key)), twice, unknown };
}
