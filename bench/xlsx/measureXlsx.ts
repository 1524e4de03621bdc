import { readRows } from '#papers/read/sheetRows.ts';
import { xlsxSheets } from '#papers/read/xlsxSheets.ts';
import { type CellValue, workbook } from '#papers/write/workbook.ts';
import { costOf, type Turns, turnsOf } from '../measure.ts';
import { readers, type TheirRows, type Way, writers } from './exceljs.ts';
import { asked, columns, listOf } from './list.ts';
import { cellsOfList, cellsOfRows, cellsOfSheets, cellsOfTheirs } from './sameCells.ts';

/** Processor time in milliseconds of one workbook, ours and theirs, in turns of one run; ratios are of the turns. */
export interface XlsxRow extends Turns {
  readonly name: string;
  readonly rows: number;
  /** Which of the package's two ways was the quicker. */
  readonly way: string;
}

/** A file that was written, and the ways of the package that do not read in it what was written: they are not timed beside ours. */
export interface XlsxFile {
  readonly whose: string;
  readonly bytes: number;
  readonly wrong: readonly { readonly way: string; readonly milliseconds: number; readonly rows: number }[];
}

/** What was measured at one size. */
export interface XlsxSize {
  readonly rows: number;
  readonly files: readonly XlsxFile[];
  readonly measured: readonly XlsxRow[];
}

/** Their own file alone is read at full size: both are at the smaller one, and the bench has ten minutes. */
const sizes = [
  { rows: 10_000, warming: 2, turns: 5, reads: ['ta', 'họ'] },
  { rows: 100_000, warming: 0, turns: 3, reads: ['họ'] },
] as const;

/** The processor's time, the memory that others left behind given back before. */
function timed<Made>(make: () => Made | Promise<Made>) {
  globalThis.gc?.();
  return costOf(make);
}

interface Contest<Given, Made> {
  readonly rows: number;
  /** Turns that are not counted: both sides are compiled by then. */
  readonly warming: number;
  readonly turns: number;
  /** What we do beside the one thing that the package does. */
  readonly ours: Readonly<Record<string, () => unknown>>;
  readonly ways: readonly Timed<Given, Made>[];
  readonly given: Given;
}

type Timed<Given, Made> = Way<Given, Made> & { readonly milliseconds: number };

/** Runs all in turns beside the quicker of the package's ways. */
async function contestOf<Given, Made>({
  rows,
  warming,
  turns,
  ours,
  ways,
  given,
}: Contest<Given, Made>): Promise<readonly XlsxRow[]> {
  const way = ways.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best));
  const times = Object.keys(ours).map((name) => ({ name, pairs: [] as { readonly ours: number; readonly theirs: number }[] }));
  for (let turn = -warming; turn < turns; turn++) {
    const theirs = (await timed(() => way.run(given))).milliseconds;
    for (const { name, pairs } of times) {
      const pair = { ours: (await timed(ours[name]!)).milliseconds, theirs };
      if (turn >= 0) pairs.push(pair);
    }
  }
  return times.map(({ name, pairs }) => ({ name, rows, way: way.name, ...turnsOf(pairs) }));
}

const write = (rows: readonly (readonly CellValue[])[]) => workbook([{ name: 'Danh sách', columns, rows }]);

const unlike = (wanted: readonly string[], found: readonly string[]) =>
  wanted.filter((row, at) => row !== found[at]).length + Math.abs(wanted.length - found.length);

/** Both of our readers find the very cells of the list, or nothing is timed. */
function refuseUnlike(wanted: readonly string[], bytes: Uint8Array): void {
  if (unlike(wanted, cellsOfSheets(xlsxSheets(bytes))) + unlike(wanted, cellsOfRows(readRows(bytes, asked))) > 0)
    throw new Error('we do not read what was written');
}

/** The ways of the package that find the cells of the list too, and those that do not. */
async function rightReaders(
  wanted: readonly string[],
  bytes: Uint8Array,
): Promise<{ readonly right: readonly Timed<Uint8Array, TheirRows>[]; readonly wrong: XlsxFile['wrong'] }> {
  const found = [];
  for (const way of readers) {
    const { made, milliseconds } = await timed(() => way.run(bytes));
    found.push({ way, milliseconds, rows: unlike(wanted, cellsOfTheirs(made)) });
  }
  const right = found.filter(({ rows }) => rows === 0).map(({ way, milliseconds }) => ({ ...way, milliseconds }));
  if (right.length === 0) throw new Error('exceljs does not read what was written');
  const wrong = found.flatMap(({ way, milliseconds, rows }) => (rows > 0 ? [{ way: way.name, milliseconds, rows }] : []));
  return { right, wrong };
}

/** Lists of ten and of a hundred thousand rows, written and read beside exceljs; what one size costs more than the other is growth. */
export async function measureXlsx(): Promise<readonly XlsxSize[]> {
  const measured: XlsxSize[] = [];
  for (const { rows, warming, turns, reads } of sizes) {
    const list = listOf(rows);
    const wanted = cellsOfList(list);
    const ways = [];
    const written: Record<'ta' | 'họ', Uint8Array> = { ta: write(list), họ: new Uint8Array() };
    refuseUnlike(wanted, written.ta);
    for (const way of writers) {
      const { made, milliseconds } = await timed(() => way.run(list));
      ways.push({ ...way, milliseconds });
      written.họ = made;
      refuseUnlike(wanted, made);
    }
    const lines = [...(await contestOf({ rows, warming, turns, ours: { ghi: () => write(list) }, ways, given: list }))];
    const files: XlsxFile[] = [];
    for (const whose of reads) {
      const bytes = written[whose];
      const { right, wrong } = await rightReaders(wanted, bytes);
      files.push({ whose, bytes: bytes.length, wrong });
      const ours = {
        [`đọc ô, tệp của ${whose}`]: () => xlsxSheets(bytes),
        [`đọc thành hàng, tệp của ${whose}`]: () => readRows(bytes, asked),
      };
      lines.push(...(await contestOf({ rows, warming, turns, ours, ways: right, given: bytes })));
    }
    measured.push({ rows, files, measured: lines });
  }
  return measured;
}
