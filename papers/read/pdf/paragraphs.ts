import { isSyllable } from '#domain/kernel/syllables.ts';
import { marksOf } from '../marks.ts';
import type { FlowLine } from './columns.ts';

/** A line of text that goes on over the page's lines; `spaced` where white space parts it from the one before. */
export interface Paragraph {
  readonly text: string;
  readonly spaced: boolean;
}

/** What the lines of a page have in common: where they begin and end, and how far apart they stand. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  /** The width of a space, where lines are not stretched. */
  readonly space: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** Measures lines of the same page size: the right edge that lines reach, the commonest step from line to line. */
export function measureOf(lines: readonly FlowLine[]): Measure {
  const steps = lines.slice(1).map((line, at) => (line.y - lines[at]!.y) / line.size);
  const usual = ascending(steps.filter((step) => step > 0.8 && step < 3));
  return {
    left: quantile(ascending(lines.map((line) => line.x1)), 0.05),
    right: quantile(ascending(lines.map((line) => line.x2)), 0.985),
    leading: quantile(usual, 0.4) || 1.3,
    space: quantile(ascending(lines.map((line) => line.gap).filter((gap) => gap > 0)), 0.1),
  };
}

const isMarked = (text: string) => marksOf(text).length > 0;
const ended = /[.;:!?…]["”’)]?$/u;
const brokenWord = /[\p{L}\d][-\u00ad]$/u;
const small = /^[\p{Ll}(]/u;

/** True where the next line's first word would have had room: the line was ended on purpose. */
const hasRoom = (line: FlowLine, next: FlowLine, { right, space }: Measure) =>
  right - line.x2 >= next.firstWord + space + line.size * 0.05;

/** True for a line that stands away from both margins: headings and titles are set line by line. */
const isCentred = (line: FlowLine, { left, right }: Measure) => line.x1 - left > 3 * line.size && right - line.x2 > 2 * line.size;

/** Indentation of a paragraph's first line, or of the lines below a mark. */
function isIndented(line: FlowLine, before: FlowLine, first: FlowLine): boolean {
  const step = line.x1 - before.x1;
  if (Math.abs(step) < 0.4 * line.size) return false;
  if (before === first) return step > 0 && !(isMarked(first.text) && step < 5 * line.size);
  return step > 0;
}

interface Pair {
  readonly first: FlowLine;
  readonly before: FlowLine;
  readonly line: FlowLine;
  readonly acrossPages: boolean;
  /** The paragraph so far. */
  readonly said: string;
}

const dashed = /^[-–]\s/u;
const opening = /[“"]/gu;
const closing = /[”"]/gu;

/** True inside a quotation: a dash there parts its words and begins no item. */
function isQuoting(said: string): boolean {
  const [opened, closed] = [said.match(opening)?.length ?? 0, said.match(closing)?.length ?? 0];
  const straight = said.match(/"/gu)?.length ?? 0;
  return opened - straight > closed - straight || straight % 2 === 1;
}

/** A line that begins with a mark and yet goes on: a range of years, words of a quotation. */
function goesOnMarked({ before, line, said }: Pair): boolean {
  if (ended.test(before.text)) return false;
  return /^[-–]\s?\d{4}(?!\d)/u.test(line.text) || (dashed.test(line.text) && isQuoting(said));
}

/** True where a line goes on with the paragraph of the line before. */
function goesOn(pair: Pair, measure: Measure): boolean {
  const { first, before, line, acrossPages } = pair;
  if (before.block !== line.block && !acrossPages) return false;
  if (hasRoom(before, line, measure) && !brokenWord.test(before.text)) return false;
  if (isCentred(before, measure) || (isCentred(line, measure) && before !== first)) return false;
  const step = (line.y - before.y) / line.size;
  if (!acrossPages && (step > measure.leading * 1.45 || Math.abs(line.size - before.size) > 0.2 * before.size)) return false;
  if (isIndented(line, before, first)) return false;
  if (isMarked(line.text)) return goesOnMarked(pair);
  return !(/[;:]$/u.test(before.text) && !small.test(line.text));
}

/** Two lines of one paragraph as one text: a word that was broken is whole again. */
function together(before: string, line: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line;
  const broken = /([\p{L}\d]+)[-/]$/u.exec(before);
  const rest = /^[\p{L}\d]+/u.exec(line)?.[0];
  if (!broken || !rest) return `${before} ${line}`;
  const [start, end] = [broken[1]!.toLowerCase(), rest.toLowerCase()];
  const whole = before.endsWith('-') && isSyllable(start + end) && !(isSyllable(start) && isSyllable(end));
  return (whole ? before.slice(0, -1) : before) + line;
}

/** Joins the lines of pages into paragraphs; each page is measured with the pages of its size. */
export function paragraphsOf(
  pages: readonly { readonly lines: readonly FlowLine[]; readonly measure: Measure }[],
): readonly Paragraph[] {
  const found: { text: string; spaced: boolean }[] = [];
  let first: FlowLine | undefined;
  let before: FlowLine | undefined;
  for (const { lines, measure } of pages) {
    lines.forEach((line, at) => {
      const acrossPages = at === 0;
      const open = found.at(-1);
      if (first && before && open && goesOn({ first, before, line, acrossPages, said: open.text }, measure)) {
        open.text = together(open.text, line.text);
      } else {
        const gap = before && !acrossPages ? (line.y - before.y) / line.size : 0;
        found.push({ text: line.text, spaced: gap > measure.leading * 1.45 });
        first = line;
      }
      before = line;
    });
  }
  return found;
}
