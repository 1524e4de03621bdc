import { fold } from '#domain/kernel/vietnamese.ts';
import { startsTail } from '../documentParts.ts';
import type { PageLine, Segment } from './pageLines.ts';

/** One line of text in reading order; lines of different blocks never make one paragraph. */
export interface FlowLine {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly size: number;
  readonly firstWord: number;
  readonly gap: number;
  readonly block: number;
}

/** The empty strip between two columns. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

interface Region {
  gutter: Gutter;
  readonly lines: PageLine[];
  sideBySide: number;
}

const head = /cong hoa xa hoi|doc lap\s*[-–]|dang cong san|^so\s*:|ngay\s.*thang\s.*nam/;
const isFramed = (text: string) => head.test(fold(text.slice(0, 80))) || startsTail(text);

/** The gutter of two columns narrowed to what a line leaves free; undefined where the line runs across it. */
function narrowed(gutter: Gutter, line: PageLine): Gutter | undefined {
  let { from, to } = gutter;
  for (const segment of line.segments) {
    const middle = (segment.x1 + segment.x2) / 2;
    if (middle < (gutter.from + gutter.to) / 2) from = Math.max(from, segment.x2);
    else to = Math.min(to, segment.x1);
  }
  return to - from >= line.size * 0.8 ? { from, to } : undefined;
}

/** Runs of lines that stand in two columns, from the first that shows both; other lines stand alone. */
function regionsOf(lines: readonly PageLine[]): readonly (Region | PageLine)[] {
  const found: (Region | PageLine)[] = [];
  for (const line of lines) {
    const open = found.at(-1);
    const gutter = open && 'gutter' in open ? narrowed(open.gutter, line) : undefined;
    if (gutter && open && 'gutter' in open) {
      open.gutter = gutter;
      open.lines.push(line);
      if (line.segments.length > 1) open.sideBySide++;
    } else if (line.segments.length === 2) {
      const own = { from: line.segments[0]!.x2, to: line.segments[1]!.x1 };
      found.push({ gutter: own, lines: [line], sideBySide: 1 });
    } else found.push(line);
  }
  return found.map((one) => ('gutter' in one && one.lines.length === 1 ? one.lines[0]! : one));
}

const flowLine = (segment: Segment, { y, size }: PageLine, block: number): FlowLine => ({ ...segment, y, size, block });

/** A line whose columns belong together, as one: with the gap that the eye sees, or as a row of a table. */
function across(line: PageLine, block: number, between: string): FlowLine {
  const [first, last] = [line.segments[0]!, line.segments.at(-1)!];
  const text = line.segments.map((segment) => segment.text).join(between);
  return { ...first, text, x2: last.x2, y: line.y, size: line.size, block };
}

function isLeft(segment: Segment, { from, to }: Gutter): boolean {
  return (segment.x1 + segment.x2) / 2 < (from + to) / 2;
}

const endOfNation = /^nam$/;
const cutNation = /xa hoi chu nghia viet$/;

/** Quốc hiệu, where a narrow column has broken it, as the one line it always is. */
function withWholeNation(lines: readonly FlowLine[]): readonly FlowLine[] {
  return lines.flatMap((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (before && endOfNation.test(fold(line.text)) && cutNation.test(fold(before.text))) return [];
    if (next && cutNation.test(fold(line.text)) && endOfNation.test(fold(next.text)))
      return [{ ...line, text: `${line.text} ${next.text}` }];
    return [line];
  });
}

/**
 * Lines in reading order. Heads and signatures in two columns are read one column after the other; other columns are the rows of a
 * table without lines.
 */
export function inReadingOrder(lines: readonly PageLine[]): readonly FlowLine[] {
  let block = 0;
  return regionsOf(lines).flatMap((one) => {
    if (!('gutter' in one)) {
      const wide = one.segments.length > 1;
      if (wide) block += 2;
      return [across(one, wide ? block - 1 : block, one.segments.length > 2 ? ' | ' : '    ')];
    }
    block += 4;
    const texts = one.lines.flatMap((line) => line.segments.map((segment) => segment.text));
    if (!texts.some(isFramed)) return one.lines.map((line) => across(line, block - 1, ' | '));
    const sides = one.lines.flatMap((line) => line.segments.map((segment) => ({ segment, line })));
    const left = sides.filter(({ segment }) => isLeft(segment, one.gutter));
    const right = sides.filter(({ segment }) => !isLeft(segment, one.gutter));
    return [
      ...withWholeNation(left.map(({ segment, line }) => flowLine(segment, line, block - 2))),
      ...withWholeNation(right.map(({ segment, line }) => flowLine(segment, line, block - 1))),
    ];
  });
}
