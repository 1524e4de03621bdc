import { readPlan, readPlanFile } from '#papers/read/readPlan.ts';
import { median } from '../measure.ts';
import { bareDocx, barePdf, bareTxt } from './bareText.ts';
import { pdfFile, wordFile } from './files.ts';
import { growingTexts, usualTexts } from './texts.ts';

/** What reading all texts of one format cost, for one text in the mean; ratios are medians over paired runs. */
export interface ReadRow {
  readonly name: string;
  readonly files: number;
  readonly kilobytes: number;
  readonly read: number;
  readonly bare: number;
  readonly ratio: number;
}

/** What reading cost as a text doubled: milliseconds for each length, and by how much each doubling grew. */
export interface GrowthRow {
  readonly name: string;
  readonly kilobytes: number;
  readonly milliseconds: readonly number[];
  readonly growth: readonly number[];
}

interface Format {
  readonly name: string;
  readonly file: (text: string) => Uint8Array;
  readonly read: (bytes: Uint8Array) => Promise<string> | string;
  readonly bare: (bytes: Uint8Array) => Promise<string> | string;
  readonly isSame: (read: string, bare: string) => boolean;
  /** Of the texts every so manieth is measured, and all of them so often. */
  readonly every: number;
  readonly runs: number;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const isIdentical = (read: string, bare: string) => read === bare;
const letters = (text: string) => [...text.replace(/[\s|]+/g, '')].sort().join('');

/** The same letters in any order, as columns are read one after the other; a number alone at the foot of a page may be missing. */
function hasSameLetters(read: string, bare: string): boolean {
  const [ours, theirs] = [letters(read), letters(bare)];
  return ours === theirs || (ours.length < theirs.length && ours.length > theirs.length * 0.99);
}

const formats: readonly Format[] = [
  {
    name: 'read.txt',
    file: utf8,
    read: (bytes) => readPlan(bytes).lines.join('\n'),
    bare: bareTxt,
    isSame: isIdentical,
    every: 1,
    runs: 5,
  },
  {
    name: 'read.docx',
    file: wordFile,
    read: (bytes) => readPlan(bytes).lines.join('\n'),
    bare: bareDocx,
    isSame: isIdentical,
    every: 1,
    runs: 5,
  },
  {
    name: 'read.pdf',
    file: pdfFile,
    read: async (bytes) => (await readPlanFile(bytes)).lines.join('\n'),
    bare: barePdf,
    isSame: hasSameLetters,
    every: 5,
    runs: 5,
  },
];

/** Milliseconds that work took. */
async function timed(work: () => Promise<string> | string): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

async function measureFormat({ name, file, read, bare, isSame, every, runs }: Format): Promise<ReadRow> {
  const files = usualTexts()
    .filter((_, at) => at % every === 0)
    .map(file);
  for (const bytes of files) {
    if (!isSame(await read(bytes), await bare(bytes))) throw new Error(`${name}: reading and bare text differ`);
  }
  const pairs: { read: number; bare: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const times = { read: [] as number[], bare: [] as number[] };
    for (const bytes of files) {
      times.read.push(await timed(() => read(bytes)));
      times.bare.push(await timed(() => bare(bytes)));
    }
    pairs.push({ read: mean(times.read), bare: mean(times.bare) });
  }
  return {
    name,
    files: files.length,
    kilobytes: mean(files.map((bytes) => bytes.length)) / 1000,
    read: median(pairs.map((pair) => pair.read)),
    bare: median(pairs.map((pair) => pair.bare)),
    ratio: median(pairs.map((pair) => pair.read / pair.bare)),
  };
}

const doublings = [1, 2, 4, 8];
const growthRuns = 9;

/** The lengths are read in turn, so that a busy moment falls on all of them. */
async function measureGrowth(name: string, texts: readonly string[]): Promise<GrowthRow> {
  const files = texts.map(utf8);
  const runs: number[][] = [];
  for (let run = 0; run <= growthRuns; run++) {
    const times: number[] = [];
    for (const bytes of files) times.push(await timed(() => readPlan(bytes).lines[0] ?? ''));
    if (run > 0) runs.push(times);
  }
  const milliseconds = files.map((_, at) => median(runs.map((times) => times[at]!)));
  return {
    name: `read.growth ${name}`,
    kilobytes: files[0]!.length / 1000,
    milliseconds,
    growth: files.slice(1).map((_, at) => median(runs.map((times) => times[at + 1]! / times[at]!))),
  };
}

/** Reads our own plans in every format, each beside the bare extraction of the same file, and texts that double. */
export async function measureReading(only: RegExp): Promise<{
  readonly rows: readonly ReadRow[];
  readonly growth: readonly GrowthRow[];
}> {
  const rows: ReadRow[] = [];
  for (const format of formats) if (only.test(format.name)) rows.push(await measureFormat(format));
  const growth: GrowthRow[] = [];
  for (const { name, text } of growingTexts())
    if (only.test(`read.growth ${name}`)) growth.push(await measureGrowth(name, doublings.map(text)));
  return { rows, growth };
}
