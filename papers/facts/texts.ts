import type { Block, LetterPaper } from '../write/paper.ts';
import { plainText } from '../write/paper.ts';

/** Everything a paper says under its title, annexes too. */
export function blocksOf({ body, annexes = [] }: LetterPaper): readonly Block[] {
  return [...body, ...annexes.flatMap((annex) => annex.body)];
}

/** The sentences, items, lines and cells of a block, each by itself. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'bases':
    case 'addressees':
      return block.lines;
    case 'paragraph':
    case 'article':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value ?? ''}`);
    case 'ticks':
      return block.items.map(({ text }) => text);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(plainText));
    default:
      return [block.text];
  }
}

/** A row of a table by the heads of its columns; rows of groups and totals are no rows. */
export type RowByHead = ReadonlyMap<string, string>;

/** The tables of a paper, row by row. */
export function tablesOf(paper: LetterPaper): readonly (readonly RowByHead[])[] {
  return blocksOf(paper).flatMap((block) =>
    block.kind === 'table'
      ? [
          block.rows
            .filter((row) => row.as === undefined)
            .map(({ cells }) => new Map(block.columns.map(({ head }, at) => [head, plainText(cells[at] ?? '')]))),
        ]
      : [],
  );
}

/** The value of the first line of a form under one of the labels. */
export function factIn(paper: LetterPaper, ...labels: readonly string[]): string | null {
  const rows = blocksOf(paper).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return rows.find(({ label }) => labels.includes(label))?.value ?? null;
}
