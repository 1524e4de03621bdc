/** A paragraph of a document; a line break inside it is a line feed in `text`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The number or bullet that its list prints before it, with what parts them; empty for none. */
  readonly label: string;
}

/** A table: rows of cells of blocks. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

export type Block = Paragraph | Table;

interface OpenTable {
  readonly rows: Block[][][];
  rowDeleted: boolean;
}

/** Blocks as they are built: paragraphs go into the innermost open cell. */
export class BlockTree {
  readonly top: Block[] = [];
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

  /** True inside a row that is left out. */
  get inDeletedRow(): boolean {
    return this.#tables.at(-1)?.rowDeleted === true;
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
  closeTable(): Table | undefined {
    if (this.#flat > 0) {
      this.#flat--;
      return undefined;
    }
    const table = this.#tables.pop();
    return table && { kind: 'table', rows: table.rows };
  }

  add(block: Block): void {
    (this.#tables.at(-1)?.rows.at(-1)?.at(-1) ?? this.top).push(block);
  }
}

/** Tables inside tables: no page shows more. */
const deepestTable = 20;
