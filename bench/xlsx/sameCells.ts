import { addDays, day } from '#domain/kernel/day.ts';
import type { Cell, Sheet } from '#papers/read/sheet.ts';
import type { SheetReading } from '#papers/read/sheetRows.ts';
import type { CellValue } from '#papers/write/workbook.ts';
import type { TheirRows } from './exceljs.ts';
import { asked } from './list.ts';

const dayZero = day('1899-12-30');
const said = (kind: 'text' | 'number' | 'day', value: string | number) => `${kind} ${value}`;
const joined = (cells: readonly string[]) => cells.join(' | ').replace(/(?: \| )+$/, '');

/** What each row of the list holds, as text that tells the types apart. */
export const cellsOfList = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
  rows.map((row) => joined(row.map(cellOf)));

function cellOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return said('text', value);
  return typeof value === 'number' ? said('number', value) : said('day', value.day);
}

/** The same of what our reader of cells found, without the head. */
export function cellsOfSheets(sheets: readonly Sheet[]): readonly string[] {
  const one = (cell: Cell | undefined) => {
    if (!cell) return '';
    if (cell.kind !== 'number') return said('text', cell.text);
    return cell.date ? said('day', addDays(dayZero, cell.value)) : said('number', cell.value);
  };
  return sheets[0]!.lines.slice(1).map(({ cells }) => joined(Array.from(cells, one)));
}

/** The same of what our reader of rows found. */
export function cellsOfRows({ rows, findings }: SheetReading<typeof asked>): readonly string[] {
  if (findings.length > 0) throw new Error(findings[0]!.message);
  return rows.map(({ values }) =>
    joined(
      asked.map(({ key, kind }) => {
        const value = (values as Readonly<Record<string, string | number | null>>)[key]!;
        return value === null ? '' : said(kind as 'text' | 'number' | 'day', value);
      }),
    ),
  );
}

/** The same of what exceljs gives, without the head: its columns count from one. */
export function cellsOfTheirs(rows: TheirRows): readonly string[] {
  return rows.slice(1).map((row) =>
    joined(
      Array.from(row.slice(1), (value) => {
        if (value === null || value === undefined) return '';
        if (value instanceof Date) return said('day', value.toISOString().slice(0, 10));
        return said(typeof value === 'number' ? 'number' : 'text', String(value));
      }),
    ),
  );
}
