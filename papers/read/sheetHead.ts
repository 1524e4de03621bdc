import { bareHead, isNumberingHead, suggestHeads } from '#domain/kernel/headNames.ts';
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

/** What somebody said each heading is for (ghép cột), by `headKeys`: a column's key, or null for one that is not read. */
export type HeadMapping = Readonly<Record<string, string | null>>;

const deepestHead = 30;

/** Headings by which a mapping knows them: bare letters, the second of the same name with `#2`. */
export function headKeys(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = bareHead(header);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/**
 * Finds the head (hàng tiêu đề) among the first rows: the one that names most of the columns, two rows together where a merged
 * heading stands over sub-headings. Undefined when no row names at least two of them, or the only one asked for. With a mapping
 * headings are what it says and nothing else.
 */
export function headOf(sheet: Sheet, columns: readonly SheetColumn[], mapping?: HeadMapping): SheetHead | undefined {
  const heads = possibleHeads(sheet).map(({ row, texts }) => matched(row, texts, columns, mapping));
  const best = heads.reduce<SheetHead | undefined>(
    (so, head) => (head.columns.size > (so?.columns.size ?? 0) ? head : so),
    undefined,
  );
  return best && best.columns.size >= Math.min(2, columns.length) ? best : undefined;
}

/** The first rows as they might be a head: each by itself, then each with the row below it. */
function possibleHeads(sheet: Sheet): readonly { readonly row: number; readonly texts: readonly string[] }[] {
  const first = sheet.lines.slice(0, deepestHead);
  const single = first.map((line) => ({ row: line.row, texts: textsOf(line) }));
  const paired = first.flatMap((line, at) => {
    const next = first[at + 1];
    return next?.row === line.row + 1 ? [{ row: next.row, texts: merged(textsOf(line), textsOf(next)) }] : [];
  });
  return [...single, ...paired];
}

/** The headings of the row that is most like a head of these columns; where none is alike, of the first row with most texts. */
export function likelyHead(
  sheet: Sheet,
  columns: readonly SheetColumn[],
): { readonly row: number; readonly texts: readonly string[] } | undefined {
  const scored = possibleHeads(sheet).map((head) => ({ ...head, score: scoreOf(head.texts, columns) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (so, one) => (one.score > (so?.score ?? 0) ? one : so),
    undefined,
  );
  if (best) return best;
  const filled = (texts: readonly string[]) => texts.filter((text) => text !== '' && !/^[\d.,/-]+$/.test(text)).length;
  const widest = Math.max(0, ...scored.map(({ texts }) => filled(texts)));
  return widest < 2 ? undefined : scored.find(({ texts }) => filled(texts) === widest);
}

const scoreOf = (texts: readonly string[], columns: readonly SheetColumn[]) =>
  suggestHeads(texts, columns).reduce(
    (sum, { sureness }) => sum + (sureness === 'sure' ? 1 : sureness === 'likely' ? 0.6 : 0),
    0,
  );

const textsOf = (line: Line) => Array.from(line.cells, (cell) => (cell ? textOf(cell) : ''));
const merged = (upper: readonly string[], lower: readonly string[]) =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => lower[at] || upper[at] || '');

function matched(row: number, texts: readonly string[], columns: readonly SheetColumn[], mapping?: HeadMapping): SheetHead {
  const found = new Map<number, { column: SheetColumn; header: string }>();
  const taken = new Set<string>();
  const twice: { at: number; header: string }[] = [];
  const unknown: { at: number; header: string }[] = [];
  const keys = headKeys(texts);
  for (const [at, header] of texts.entries()) {
    const name = bareHead(header);
    if (name === '') continue;
    const said = mapping?.[keys[at]!];
    const column = columns.find(({ key, headers }) =>
      mapping ? key === said : headers.some((known) => bareHead(known) === name),
    );
    if (!column) {
      if (!isNumberingHead(header)) unknown.push({ at, header });
    } else if (taken.has(column.key)) twice.push({ at, header });
    else {
      taken.add(column.key);
      found.set(at, { column, header });
    }
  }
  return { row, columns: found, missing: columns.filter(({ key, required }) => required && !taken.has(key)), twice, unknown };
}
