import { fold } from '#domain/kernel/vietnamese.ts';
import { cellsOf } from './parts/columns.ts';
import { joined, type Passage } from './passage.ts';

interface Row {
  readonly number: number;
  readonly raw: string;
  readonly passage: Passage;
}

const firstColumn = /^(?:stt|tt|so tt|so thu tu)\.?$/;
const gap = /\t| {4}/;
const label = /^(?:[IVXLC]{1,6}|\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,2}|[a-zđA-ZĐ])[.)]?$/u;
const total = /^(?:tổng(?: cộng| điểm| số điểm)?|cộng)\s*:?$/iu;

function cellsIn(row: Row): readonly Passage[] {
  return gap.test(row.raw) && !row.raw.includes('|') ? cellsOf(row) : [];
}

/** "TT   Nội dung   Điểm": the names of three columns or more. */
const isHead = (cells: readonly Passage[]) => cells.length > 2 && firstColumn.test(fold(cells[0]!.text));

function isRow(row: Row, cells: readonly Passage[]): boolean {
  if (cells.length < 2) return false;
  return label.test(cells[0]!.text) || total.test(cells[0]!.text) || /^\s{8}|^\t/u.test(row.raw);
}

const barred = (cells: readonly Passage[]) => joined(cells, () => ' | ');

/** The tables whose columns stand apart by tabs or wide gaps, from a line of names that begins with "TT": their cells between bars, as in other tables. */
export function withBars<R extends Row>(rows: readonly R[]): readonly R[] {
  let inside = false;
  return rows.map((row) => {
    if (row.passage.text === '') return row;
    const cells = cellsIn(row);
    inside = isHead(cells) || (inside && isRow(row, cells));
    return inside ? { ...row, passage: barred(cells) } : row;
  });
}
