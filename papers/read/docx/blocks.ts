import { walkElements } from './elements.ts';
import type { ListPlace } from './numbering.ts';

/** A paragraph of a Word file; a line break inside it is a line feed in `text`. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly list: ListPlace | null;
}

/** A table: rows of cells of blocks. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly WordBlock[])[])[];
}

export type WordBlock = WordParagraph | WordTable;

interface OpenTable {
  rows: WordBlock[][][];
}

interface OpenParagraph {
  text: string;
  numId: string | null;
  level: number;
  style: string;
}

/** Elements whose text is not what the page shows: deleted text, field codes, the older twin of a drawing. */
const unseen = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPrChange', 'rPrChange']);
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
const falsy = new Set(['0', 'false', 'off']);

/** Walks word/document.xml into paragraphs and tables, in reading order; text boxes stand after the paragraph that holds them. */
export function wordBlocks(xml: string, styles: ReadonlyMap<string, ListPlace>): readonly WordBlock[] {
  const top: WordBlock[] = [];
  const tables: OpenTable[] = [];
  const paragraphs: OpenParagraph[] = [];
  let skipping = 0;
  let inText = false;
  let run = { hidden: false, capitals: false };
  let inRunProperties = false;
  const target = () => tables.at(-1)?.rows.at(-1)?.at(-1) ?? top;
  const close = (open: OpenParagraph) => {
    const styled = styles.get(open.style) ?? null;
    const list = open.numId === null ? styled : open.numId === '0' ? null : { numId: open.numId, level: open.level };
    target().push({ kind: 'paragraph', text: open.text, list });
  };
  const openers: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    p: () => paragraphs.push({ text: '', numId: null, level: 0, style: '' }),
    tbl: () => tables.push({ rows: [] }),
    tr: () => tables.at(-1)?.rows.push([]),
    tc: () => tables.at(-1)?.rows.at(-1)?.push([]),
    t: () => {
      inText = true;
    },
    r: () => {
      run = { hidden: false, capitals: false };
    },
    rPr: () => {
      inRunProperties = true;
    },
    vanish: ({ val }) => {
      if (inRunProperties) run.hidden = !falsy.has(val ?? '');
    },
    caps: ({ val }) => {
      if (inRunProperties) run.capitals = !falsy.has(val ?? '');
    },
    numId: ({ val }) => {
      const open = paragraphs.at(-1);
      if (open) open.numId = val ?? null;
    },
    ilvl: ({ val }) => {
      const open = paragraphs.at(-1);
      if (open) open.level = Number(val);
    },
    pStyle: ({ val }) => {
      const open = paragraphs.at(-1);
      if (open) open.style = val ?? '';
    },
  };
  walkElements(xml, {
    open(name, attributes) {
      if (unseen.has(name)) skipping++;
      if (skipping > 0) return;
      const open = paragraphs.at(-1);
      if (signs[name] !== undefined && open && !inRunProperties && attributes.val === undefined) open.text += signs[name];
      openers[name]?.(attributes);
    },
    close(name) {
      if (unseen.has(name)) skipping--;
      if (skipping > 0) return;
      if (name === 't') inText = false;
      else if (name === 'rPr') inRunProperties = false;
      else if (name === 'p' && paragraphs.length > 0) close(paragraphs.pop()!);
      else if (name === 'tbl' && tables.length > 0) {
        const table = tables.pop()!;
        target().push({ kind: 'table', rows: table.rows });
      }
    },
    text(text) {
      const open = paragraphs.at(-1);
      if (skipping === 0 && inText && open && !run.hidden) open.text += run.capitals ? text.toUpperCase() : text;
    },
  });
  return top;
}
