import { openWord } from './docx/archive.ts';
import { type WordBlock, type WordTable, wordBlocks } from './docx/blocks.ts';
import { type ListPlace, numberer, styleLists } from './docx/numbering.ts';
import type { ExtractedText } from './extractedText.ts';

type Print = (place: ListPlace) => string;

interface TextLine {
  readonly text: string;
  readonly automatic: boolean;
}

function linesOfBlock(block: WordBlock, print: Print): readonly TextLine[] {
  if (block.kind === 'table') return linesOfTable(block, print);
  const label = block.list && block.text.trim() !== '' ? print(block.list) : '';
  const lines = block.text.split('\n');
  return lines.map((text, index) =>
    index === 0 && label !== '' ? { text: `${label} ${text}`, automatic: true } : { text, automatic: false },
  );
}

/** A table of figures has three columns or more, or short single cells; one that only lays out a page has not. */
function isGrid({ rows }: WordTable): boolean {
  const wide = rows.filter((row) => row.length >= 3).length;
  const single = rows.every((row) =>
    row.every((cell) => cell.filter((block) => block.kind === 'table' || block.text.trim() !== '').length <= 1),
  );
  return wide * 2 > rows.length || (single && rows.length > 3 && rows.every((row) => row.length >= 2));
}

/** A row of a table of figures is one line, its cells parted by bars; layout tables give the paragraphs of each cell in turn. */
function linesOfTable(table: WordTable, print: Print): readonly TextLine[] {
  if (!isGrid(table))
    return table.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap((block) => linesOfBlock(block, print))));
  return table.rows.map((row) => {
    const cells = row.map((cell) => cell.flatMap((block) => linesOfBlock(block, print)));
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

/** Extracts the text of a DOCX with its automatic numbering written out. @throws Unreadable. */
export function docxLines(bytes: Uint8Array): ExtractedText {
  const parts = openWord(bytes);
  const print = numberer(parts.numbering);
  const lines = wordBlocks(parts.document, styleLists(parts.styles)).flatMap((block) => linesOfBlock(block, print));
  const automatic = new Set(lines.flatMap((line, index) => (line.automatic ? [index + 1] : [])));
  return { text: lines.map((line) => line.text.replace(/\r/g, '')).join('\n'), automatic, notes: [] };
}
