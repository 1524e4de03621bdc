import { docxLines } from '#papers/read/docxLines.ts';
import { extractText } from '#papers/read/extractText.ts';
import { renderDocx } from '#papers/write/docx.ts';
import { renderHtml } from '#papers/write/html.ts';
import type { LetterPaper, Paper } from '#papers/write/paper.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { printed } from '#papers/write/printed.ts';
import { paperSamples } from '#papers/write/samples.ts';
import { costOf, median, type Turns, turnsOf } from '../measure.ts';
import { decisionOfUnits } from './decisionOfUnits.ts';
import { fillWithDocxtemplater, templateOf, valuesOf } from './docxtemplater.ts';
import { printWithPdfmake } from './pdfmake.ts';

/** Processor time of one paper in milliseconds, ours and another's, made in turns of one run; ratios are of the turns. */
export interface PaperRow extends Turns {
  readonly name: string;
  readonly other: string;
  readonly bytes: number;
}

/** What a paper of ours costs by itself. */
export interface PaperCost {
  readonly name: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

type Made = Uint8Array | string | Promise<Uint8Array>;

/** The milliseconds of one of many. */
async function costEach(times: number, make: (nth: number) => Made): Promise<number> {
  const { milliseconds } = await costOf(async () => {
    for (let at = 0; at < times; at++) await make(at);
  });
  return milliseconds / times;
}

interface Contest<Given> {
  readonly name: string;
  readonly other: string;
  readonly rows: number;
  /** Papers a turn. */
  readonly times: number;
  readonly ours: (paper: LetterPaper) => Uint8Array;
  readonly given: (paper: LetterPaper) => Given;
  readonly theirs: (given: Given) => Made;
  /** The text of a file without white space, by our own readers. */
  readonly said: (bytes: Uint8Array) => Promise<string>;
}

const turns = 5;
const withoutBlanks = (text: string) => text.replace(/\s+/gu, '');

/** Heads of a table that stand again on each page are read once: the two may break pages at other rows. */
const readOnce = (text: string) => [...new Set(text.split('\n'))].join('\n');

/** Sees that both say the same, then has them make papers in turns; the first turn warms both up and does not count. */
async function measureContest<Given>({ name, other, rows, times, ours, given, theirs, said }: Contest<Given>): Promise<PaperRow> {
  const [mine, yours] = [ours(decisionOfUnits(rows, 0)), await theirs(given(decisionOfUnits(rows, 0)))];
  if ((await said(mine)) !== (await said(yours as Uint8Array))) throw new Error(`${name}: ${other} and we do not say the same`);
  const pairs: { ours: number; theirs: number }[] = [];
  for (let turn = 0; turn <= turns; turn++) {
    const papers = Array.from({ length: times }, (_, at) => decisionOfUnits(rows, turn * times + at));
    const values = papers.map(given);
    const pair = {
      ours: await costEach(times, (at) => ours(papers[at]!)),
      theirs: await costEach(times, (at) => theirs(values[at]!)),
    };
    if (turn > 0) pairs.push(pair);
  }
  return { name, other, bytes: mine.length, ...turnsOf(pairs) };
}

function againstDocxtemplater(rows: number, times: number): Promise<PaperRow> {
  const template = templateOf(decisionOfUnits(rows, 0));
  return measureContest({
    name: `DOCX, ${rows} dòng`,
    other: 'docxtemplater',
    rows,
    times,
    ours: renderDocx,
    given: valuesOf,
    theirs: (values) => fillWithDocxtemplater(template, values),
    said: async (bytes) => withoutBlanks(docxLines(bytes).text),
  });
}

const againstPdfmake = (rows: number, times: number) =>
  measureContest({
    name: `PDF, ${rows} dòng`,
    other: 'pdfmake',
    rows,
    times,
    ours: renderPdf,
    given: printed,
    theirs: printWithPdfmake,
    said: async (bytes) => withoutBlanks(readOnce((await extractText(bytes)).text)),
  });

/** A decision with a list of forty units, and one of three hundred, beside docxtemplater and pdfmake given the same. */
export async function measurePapers(): Promise<readonly PaperRow[]> {
  return [
    await againstDocxtemplater(40, 80),
    await againstPdfmake(40, 10),
    await againstDocxtemplater(300, 12),
    await againstPdfmake(300, 2),
  ];
}

const rounds = 5;

/** A paper of every kind in turn, as DOCX, page and PDF: what one costs in the mean. */
export async function measureKinds(): Promise<readonly PaperCost[]> {
  const papers = Object.values(paperSamples).map(({ paper }) => paper);
  const forms: readonly (readonly [string, (paper: Paper) => Uint8Array | string])[] = [
    ['DOCX', renderDocx],
    ['HTML', renderHtml],
    ['PDF', renderPdf],
  ];
  const costs: PaperCost[] = [];
  for (const [form, render] of forms) {
    const bytes = papers.reduce((sum, paper) => sum + render(paper).length, 0) / papers.length;
    // Each round prints other papers, so that nothing is remembered from the one before.
    const milliseconds: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const others = papers.map((paper) => numbered(paper, round));
      milliseconds.push(await costEach(others.length, (at) => render(others[at]!)));
    }
    costs.push({ name: `${form}, ${papers.length} loại`, milliseconds: median(milliseconds), bytes });
  }
  return costs;
}

function numbered(paper: Paper, round: number): Paper {
  if (paper.format === 'certificate') return { ...paper, unit: `${paper.unit} số ${round}` };
  return { ...paper, head: { ...paper.head, issuer: `${paper.head.issuer} số ${round}` } };
}
