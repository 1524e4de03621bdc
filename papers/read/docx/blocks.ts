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

/** What a part holds: its blocks in reading order, and how often it has what is not read as text. */
export interface WordBody {
  readonly blocks: readonly WordBlock[];
  readonly changes: number;
  readonly comments: number;
  readonly footnotes: number;
  /** Paragraphs in a font of before Unicode. */
  readonly oldFonts: number;
  /** The ids of page heads that the document calls, those of first pages first. */
  readonly headers: readonly string[];
}

interface OpenTable {
  readonly rows: WordBlock[][][];
  rowDeleted: boolean;
}

/** Blocks as they are built: paragraphs go into the innermost open cell. */
export class BlockTree {
  readonly top: WordBlock[] = [];
  readonly #tables: OpenTable[] = [];
  /** Open tables beyond what is kept apart: their cells are paragraphs of the table around. */
  #flat = 0;

  /** How many tables are open around what comes next. */
  get depth(): number {
    return this.#tables.length;
  }

  openTable(): void {
    if (this.#tables.length >= deepestTable) this.#flat++;
    else this.#tables.push({ rows: [], rowDeleted: false });
  }

  openRow(): void {
    if (this.#flat === 0) this.#tables.at(-1)?.rows.push([]);
  }

  openCell(): void {
    if (this.#flat === 0) this.#tables.at(-1)?.rows.at(-1)?.push([]);
  }

  deleteRow(): void {
    const table = this.#tables.at(-1);
    if (table) table.rowDeleted = true;
  }

  closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table || this.#flat > 0) return;
    if (table.rowDeleted) table.rows.pop();
    table.rowDeleted = false;
  }

  /** The table that ends; undefined where it was no table of its own. */
  closeTable(): WordTable | undefined {
    if (this.#flat > 0) {
      this.#flat--;
      return undefined;
    }
    const table = this.#tables.pop();
    return table && { kind: 'table', rows: table.rows };
  }

  add(...blocks: readonly WordBlock[]): void {
    (this.#tables.at(-1)?.rows.at(-1)?.at(-1) ?? this.top).push(...blocks);
  }
}

/** Tables inside tables: no page shows more. */
const deepestTable = 20;
