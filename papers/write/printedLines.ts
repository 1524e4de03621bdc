import { plainText } from './paper.ts';
import type { PrintedBlock } from './printed.ts';

/** The lines of a block as they stand below each other, as plain text; a table's row is one line. */
export function linesOf(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'bases':
      return block.lines;
    case 'addressees':
      return [`Kính gửi: ${block.lines.join(' ')}`];
    case 'paragraph':
      return [plainText(block.text)];
    case 'article':
      return [`${block.label} ${plainText(block.text)}`];
    case 'list':
      return block.items.map(({ marker, text }) => `${marker} ${plainText(text)}`);
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value ?? '……'}`);
    case 'ticks':
      return block.items.map(({ text, ticked }) => `[${ticked ? 'x' : ' '}] ${text}`);
    case 'table':
      return [block.columns.map(({ head }) => head), ...block.rows.map(({ cells }) => cells.map(plainText))].map((cells) =>
        `| ${cells.join(' | ')} |`.replaceAll('  ', ' '),
      );
    default:
      return [block.text];
  }
}
