/** How one stretch of text is set. */
export interface TextFormat {
  /** Empty where the document does not say. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** RRGGBB in capitals; null is black. */
  readonly colour: string | null;
}

/** A stretch of text in one format; capitals that only the format shows are written out. */
export interface FormattedRun extends TextFormat {
  readonly text: string;
}

/** Where a paragraph stands when it is in a table: the table's number, row and column from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph as the page shows it, with every style already in it. */
export interface FormattedParagraph {
  readonly text: string;
  readonly runs: readonly FormattedRun[];
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Millimetres the first line stands in by; below 0 when it hangs out. */
  readonly firstLine: number;
  /** Points of room above and below. */
  readonly before: number;
  readonly after: number;
  /** Lines' distance as a multiple of the font's; null where it is fixed in points. */
  readonly spacing: number | null;
  /** A line is drawn above or below it, or a drawing hangs on it. */
  readonly drawnRule: boolean;
  readonly cell: CellPlace | null;
  /** Number of the section it stands in, from 0. */
  readonly section: number;
  /** It is counted by an automatic list. */
  readonly listed: boolean;
}

/** The pages of one section; millimetres. */
export interface PageSection {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  /** The first page has its own head, or none. */
  readonly firstPageApart: boolean;
  /** Ids of the page heads and feet it calls, by the pages they stand on. */
  readonly heads: readonly { readonly id: string; readonly on: string; readonly where: 'head' | 'foot' }[];
}

/** A page head or foot with a page number in it. */
export interface PageNumber {
  readonly where: 'head' | 'foot';
  /** `first`, `default` or `even`. */
  readonly on: string;
  readonly centred: boolean;
  readonly size: number;
}

/** A Word document as a linter sees it. */
export interface FormattedDocument {
  readonly paragraphs: readonly FormattedParagraph[];
  readonly sections: readonly PageSection[];
  readonly pageNumbers: readonly PageNumber[];
}
