import type { Block, Table } from './blocks.ts';
import type { ExtractedText } from './extractedText.ts';

interface TextLine {
  readonly text: string;
  readonly automatic: boolean;
}

function linesOfBlock(block: Block): readonly TextLine[] {
  if (block.kind === 'table') return linesOfTable(block);
  return block.text
    .replaceAll('\r', '')
    .split('\n')
    .map((text, index) => {
      const automatic = index === 0 && block.label !== '';
      return { text: automatic ? block.label + text : text, automatic };
    });
}

/** A table of figures has three columns or more, or short single cells; one that only lays out a page has not. */
function isGrid({ rows }: Table): boolean {
  const wide = rows.filter((row) => row.length >= 3).length;
  const single = rows.every((row) =>
    row.every((cell) => cell.filter((block) => block.kind === 'table' || block.text.trim() !== '').length <= 1),
  );
  return wide * 2 > rows.length || (single && rows.length > 3 && rows.every((row) => row.length >= 2));
}

/** A row of a table of figures is one line, its cells parted by bars; layout tables give the paragraphs of each cell in turn. */
function linesOfTable(table: Table): readonly TextLine[] {
  if (!isGrid(table)) return table.rows.flat().flatMap(linesOf);
  return table.rows.map((row) => {
    const cells = row.map(linesOf);
    const text = cells
      .map((lines) =>
        lines
          .map((line) => line.text.trim())
          .filter((line) => line !== '')
          .join(' '),
      )
      .join(' | ');
    return { text, automatic: cells.some((lines) => lines.some((line) => line.automatic)) };
  });
}

const linesOf = (blocks: readonly Block[]): readonly TextLine[] => blocks.flatMap(linesOfBlock);

/** The text of some blocks, line by line, and which lines are numbered by their list. */
export function textOfBlocks(blocks: readonly Block[]): Omit<ExtractedText, 'notes'> {
  const lines = linesOf(blocks);
  const automatic = new Set(lines.flatMap((line, index) => (line.automatic ? [index + 1] : [])));
  return { text: lines.map((line) => line.text).join('\n'), automatic };
}
