import type { FormattedParagraph } from '../lint/formatted.ts';
import { formattedDocument } from '../lint/formattedDocument.ts';
import { openWord } from '../read/docx/archive.ts';
import { walkElements } from '../read/docx/elements.ts';

/** A stretch of a previewed paragraph. */
export interface PreviewRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
}

/** A paragraph of a previewed Word file. */
export interface PreviewParagraph {
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Its first line stands in. */
  readonly indented: boolean;
  readonly runs: readonly PreviewRun[];
}

/** A paragraph, or a table's rows of cells with their paragraphs; `ruled` where its lines are drawn (bản xem trước). */
export type PreviewBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: PreviewParagraph }
  | { readonly kind: 'table'; readonly ruled: boolean; readonly rows: readonly (readonly (readonly PreviewParagraph[])[])[] };

/** A Word file as a page shows it: its paragraphs and tables with what they look like, without pages. @throws Unreadable. */
export function previewOf(bytes: Uint8Array): readonly PreviewBlock[] {
  const ruled = ruledTables(openWord(bytes).document);
  const blocks: (PreviewBlock | { kind: 'open'; table: number; rows: PreviewParagraph[][][] })[] = [];
  for (const one of formattedDocument(bytes).paragraphs) {
    const { cell } = one;
    if (cell === null) {
      if (one.text.trim() !== '') blocks.push({ kind: 'paragraph', paragraph: paragraphOf(one) });
      continue;
    }
    let open = blocks.at(-1);
    if (open?.kind !== 'open' || open.table !== cell.table) {
      open = { kind: 'open', table: cell.table, rows: [] };
      blocks.push(open);
    }
    while (open.rows.length <= cell.row) open.rows.push([]);
    const row = open.rows[cell.row]!;
    while (row.length <= cell.column) row.push([]);
    if (one.text.trim() !== '') row[cell.column]!.push(paragraphOf(one));
  }
  return blocks.map((block) =>
    block.kind === 'open' ? { kind: 'table', ruled: ruled[block.table] ?? true, rows: block.rows } : block,
  );
}

const paragraphOf = ({ align, firstLine, runs }: FormattedParagraph): PreviewParagraph => ({
  align,
  indented: firstLine > 0,
  runs: runs.filter(({ text }) => text !== '').map(({ text, bold, italic, underlined }) => ({ text, bold, italic, underlined })),
});

/** Whether lines are drawn around the cells of each table, in their order. */
function ruledTables(xml: string): readonly boolean[] {
  const tables: boolean[] = [];
  const open: number[] = [];
  let inBorders = false;
  walkElements(xml, {
    open(name, { val }) {
      if (name === 'tbl') open.push(tables.push(false) - 1);
      if (name === 'tblBorders' || name === 'tcBorders') inBorders = true;
      const at = open.at(-1);
      if (at === undefined) return;
      if (name === 'tblStyle') tables[at] = true;
      if (inBorders && val !== undefined && val !== 'none' && val !== 'nil') tables[at] = true;
    },
    close(name) {
      if (name === 'tbl') open.pop();
      if (name === 'tblBorders' || name === 'tcBorders') inBorders = false;
    },
  });
  return tables;
}
