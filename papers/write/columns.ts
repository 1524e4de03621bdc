import { pageLayout } from './layout.ts';
import { type Face, widthOf } from './measure.ts';
import { plainText } from './paper.ts';
import type { PrintedBlock } from './printed.ts';

/** Points between a cell's edge and its text, at either side. */
export const cellInset = 4;

type Table = Extract<PrintedBlock, { kind: 'table' }>;

/**
 * How wide the columns of a table stand in `room` points: by their shares, but none narrower than its longest word, and each as wide
 * as its cells need to stand in the fewest lines that the table has room for. A column to be written in by hand keeps its share.
 */
export function columnWidths(table: Table, room: number): readonly number[] {
  const { columns, rows } = table;
  const words = longestWords(table);
  const sum = sumOf(words);
  if (sum >= room) return words.map((width) => (width * room) / sum);
  const texts = columns.map(({ head }, at): readonly CellText[] => {
    const cells = rows.map(({ cells: row, bold }) => ({
      text: plainText(row[at]!),
      face: bold ? ('bold' as const) : ('regular' as const),
    }));
    return [cellText(head, 'bold', 3), ...widestOf(cells).map(({ text, face }) => cellText(text, face, 1))];
  });
  const shares = columns.map(({ share }) => share);
  const byHand = shares.map((share, at) =>
    rows.every(({ cells }) => plainText(cells[at]!).trim() === '') ? (room * share) / sumOf(shares) : 0,
  );
  const widthIn = remembered((at, lines) =>
    Math.max(words[at]!, byHand[at]!, ...texts[at]!.map((one) => leastWidth(one, lines) + aside)),
  );
  const widthsIn = (lines: readonly number[]) => lines.map((count, at) => widthIn(at, count));
  const lines = fewestLines(widthsIn, columns.length, room);
  return stretched(shares, lines === null ? words : widthsIn(lines), room);
}

const spare = 1.5;
const aside = 2 * cellInset + spare;
const sumOf = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
/** Columns no wider than this in one line stand in one line where the others can spare it: names, figures, «Đề nghị». */
const shortOnes = [118, 72, 0];
const mostLines = 12;

/** In how many lines each column stands: as few as fit for all, then fewer for those that can have it, the narrowest first. */
function fewestLines(
  widthsIn: (lines: readonly number[]) => readonly number[],
  count: number,
  room: number,
): readonly number[] | null {
  const fits = (lines: readonly number[]) => sumOf(widthsIn(lines)) <= room;
  const whole = widthsIn(Array.from({ length: count }, () => 1));
  for (const short of shortOnes)
    for (let most = 1; most <= (short === 0 ? mostLines : 4); most++) {
      const lines = whole.map((width) => (width <= short ? 1 : most));
      if (fits(lines)) return eased(lines, whole, fits);
    }
  return null;
}

function eased(
  lines: readonly number[],
  whole: readonly number[],
  fits: (lines: readonly number[]) => boolean,
): readonly number[] {
  let kept = lines;
  const narrowFirst = lines.map((_, at) => at).sort((a, b) => whole[a]! - whole[b]! || a - b);
  for (const at of narrowFirst)
    for (let count = 1; count < kept[at]!; count++) {
      const fewer = kept.map((one, other) => (other === at ? count : one));
      if (fits(fewer)) kept = fewer;
    }
  return kept;
}

/** The few cells of a column that decide how wide it must be. */
function widestOf(cells: readonly { readonly text: string; readonly face: Face }[]) {
  const longest = cells.toSorted((a, b) => b.text.length - a.text.length).slice(0, 6);
  const measured = longest.map((cell) => ({ ...cell, width: widthOf(cell.text, pageLayout.tableSize, cell.face) }));
  return measured.sort((a, b) => b.width - a.width).slice(0, 3);
}

function remembered(of: (at: number, lines: number) => number): (at: number, lines: number) => number {
  const known = new Map<number, number>();
  return (at, lines) => {
    const key = at * (mostLines + 1) + lines;
    const found = known.get(key) ?? of(at, lines);
    known.set(key, found);
    return found;
  };
}

/** A cell's words as widths, what they take in one line, and the lines it may always have. */
interface CellText {
  readonly words: readonly number[];
  readonly space: number;
  readonly whole: number;
  readonly free: number;
}

function cellText(text: string, face: Face, free: number): CellText {
  const size = pageLayout.tableSize;
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => widthOf(word, size, face));
  const space = widthOf(' ', size, face);
  return { words, space, whole: sumOf(words) + space * Math.max(0, words.length - 1), free };
}

/** The least width at which a text stands in so many lines. */
function leastWidth(text: CellText, lines: number): number {
  const most = Math.max(lines, text.free);
  if (most === 1) return text.whole;
  let [low, high] = [Math.max(0, ...text.words), text.whole];
  if (linesAt(text, low) <= most) return low;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (linesAt(text, middle) <= most) high = middle;
    else low = middle;
  }
  return high;
}

function linesAt({ words, space }: CellText, width: number): number {
  let [lines, taken] = [1, 0];
  for (const word of words) {
    const next = taken === 0 ? word : taken + space + word;
    if (next > width && taken > 0) {
      lines++;
      taken = word;
    } else taken = next;
  }
  return lines;
}

function longestWords({ columns, rows }: Table): readonly number[] {
  return columns.map(({ head }, at) => {
    const inside = rows.map(({ cells, bold }) => longestWord(plainText(cells[at]!), bold));
    return Math.max(longestWord(head, true), ...inside) + aside;
  });
}

function longestWord(text: string, bold: boolean): number {
  let longest = 0;
  for (const word of text.split(/\s/)) {
    // No letter is wider than an em: most words need not be measured.
    if (word.length * pageLayout.tableSize <= longest) continue;
    longest = Math.max(longest, widthOf(word, pageLayout.tableSize, bold ? 'bold' : 'regular'));
  }
  return longest;
}

/** Shares the room out; a column that would be too narrow takes what it needs, and the others share the rest. */
function stretched(shares: readonly number[], least: readonly number[], room: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = room - [...fixed].reduce((all, at) => all + least[at]!, 0);
    const sum = shares.reduce((all, share, at) => (fixed.has(at) ? all : all + share), 0);
    const widths = shares.map((share, at) => (fixed.has(at) ? least[at]! : (left * share) / sum));
    const narrow = widths.findIndex((width, at) => !fixed.has(at) && width < least[at]! - 1e-6);
    if (narrow < 0) return widths;
    fixed.add(narrow);
  }
}
