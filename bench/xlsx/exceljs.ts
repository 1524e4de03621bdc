import { Readable, Writable } from 'node:stream';
import Excel from 'exceljs';
import type { CellValue } from '#papers/write/workbook.ts';
import { columns } from './list.ts';

/** A way of the package to write a list, or to read one. */
export interface Way<Given, Made> {
  readonly name: string;
  readonly run: (given: Given) => Promise<Made>;
}

const instantOf = (value: CellValue) =>
  value === null || typeof value !== 'object' ? value : new Date(`${value.day}T00:00:00Z`);

const heads = columns.map(({ head, kind }) => ({
  header: head,
  key: head,
  width: 20,
  style: { numFmt: kind === 'day' ? 'dd/mm/yyyy' : kind === 'text' ? '@' : 'General' },
}));

/** The two ways to write: its stream of rows, and a workbook that is whole in memory, the only one that gathers texts that come again. */
export const writers: readonly Way<readonly (readonly CellValue[])[], Uint8Array>[] = [
  {
    name: 'từng hàng',
    async run(rows) {
      const parts: Buffer[] = [];
      const stream = new Writable({
        write(part: Buffer, _, done) {
          parts.push(part);
          done();
        },
      });
      const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
      const sheet = book.addWorksheet('Danh sách');
      sheet.columns = heads;
      for (const row of rows) sheet.addRow(row.map(instantOf)).commit();
      sheet.commit();
      await book.commit();
      return Buffer.concat(parts);
    },
  },
  {
    name: 'cả tệp',
    async run(rows) {
      const book = new Excel.Workbook();
      const sheet = book.addWorksheet('Danh sách');
      sheet.columns = heads;
      for (const row of rows) sheet.addRow(row.map(instantOf));
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
  },
];

/** The values of each row as the package gives them, the first at 1. */
export type TheirRows = readonly (readonly Excel.CellValue[])[];

/** The two ways to read: the whole workbook, and its stream of rows. */
export const readers: readonly Way<Uint8Array, TheirRows>[] = [
  {
    name: 'cả tệp',
    async run(bytes) {
      const book = new Excel.Workbook();
      await book.xlsx.load(bytes as unknown as Excel.Buffer);
      const rows: Excel.CellValue[][] = [];
      book.worksheets[0]!.eachRow((row) => void rows.push(row.values as Excel.CellValue[]));
      return rows;
    },
  },
  {
    name: 'từng hàng',
    async run(bytes) {
      const options = { worksheets: 'emit', sharedStrings: 'cache', hyperlinks: 'ignore', styles: 'cache' } as const;
      const rows: Excel.CellValue[][] = [];
      for await (const sheet of new Excel.stream.xlsx.WorkbookReader(Readable.from([bytes]), options))
        for await (const row of sheet) rows.push(row.values as Excel.CellValue[]);
      return rows;
    },
  },
];
