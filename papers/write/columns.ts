import { pageLayout } from './layout.ts';
import { widthOf } from './measure.ts';
import { plainText } from './paper.ts';
import type { PrintedBlock } from './printed.ts';

/** Points between a cell's edge and its text, at either side. */
export const cellInset = 4;

/** How wide the columns of a table stand in `room` points: by their shares, but none narrower than its longest word. */
export function columnWidths({ columns, rows }: Extract<PrintedBlock, { kind: 'table' }>, room: number): readonly number[] {
  const least = columns.map(({ head }, at) => {
    const inside = rows.map(({ cells, bold }) => longestWord(plainText(cells[at]!), bold));
    return Math.max(longestWord(head, true), ...inside) + 2 * cellInset + spare;
  });
  const sum = least.reduce((all, width) => all + width, 0);
  if (sum >= room) return least.map((width) => (width * room) / sum);
  return stretched(
    columns.map(({ share }) => share),
    least,
    room,
  );
}

const spare = 1.5;

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
    const narrow = widths.findIndex((width, at) => !fixed.has(at) && width < least[at]!);
    if (narrow < 0) return widths;
    fixed.add(narrow);
  }
}
