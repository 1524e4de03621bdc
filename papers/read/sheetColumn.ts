import type { Day } from '#domain/kernel/day.ts';

/** What a column may hold; a choice is stored by `value` and recognised by any of its words, without regard to diacritics or case. */
export type ColumnKind = 'text' | 'day' | 'number' | 'email' | 'choice';

/** A column an import asks for. */
export interface SheetColumn {
  readonly key: string;
  /** Names it goes by in people's files, the first is the one we print: `Họ và tên`, `Họ tên`. */
  readonly headers: readonly [string, ...string[]];
  readonly required: boolean;
  readonly kind: ColumnKind;
  readonly choices?: readonly { readonly value: string; readonly words: readonly string[] }[];
}

type Held<C extends SheetColumn> = C['kind'] extends 'number'
  ? number
  : C['kind'] extends 'day'
    ? Day
    : C extends { readonly kind: 'choice'; readonly choices: readonly { readonly value: infer V }[] }
      ? V
      : string;

/** The values of a row by key; a column that is not required may be null. */
export type RowValues<C extends readonly SheetColumn[]> = {
  readonly [Column in C[number] as Column['key']]: Column['required'] extends true ? Held<Column> : Held<Column> | null;
};

/** Why a sheet, row or cell was not taken (`error`), or what was passed over (`note`). */
export interface SheetFinding {
  readonly severity: 'error' | 'note';
  /** Stable: `cell-missing`, `day-unreadable`, `column-missing`, … */
  readonly code: SheetFindingCode;
  /** Tên bảng tính; `CSV` for a CSV file, empty when the file could not be opened. */
  readonly sheet: string;
  /** From 1, as Excel shows it; 0 for the sheet as a whole. */
  readonly row: number;
  /** Column letter, and the name in the head; empty for a whole row. */
  readonly column: string;
  readonly header: string;
  /** In Vietnamese, naming the place. */
  readonly message: string;
}

/** Every code a reading of rows can give. */
export type SheetFindingCode =
  | 'file-unreadable'
  | 'head-missing'
  | 'column-missing'
  | 'column-twice'
  | 'column-unknown'
  | 'sheet-hidden'
  | 'sheet-skipped'
  | 'row-merged'
  | 'too-many-rows'
  | 'cell-missing'
  | 'cell-error'
  | 'formula-uncomputed'
  | 'text-not-unicode'
  | 'text-too-long'
  | 'day-unreadable'
  | 'day-year-only'
  | 'number-unreadable'
  | 'email-unreadable'
  | 'choice-unknown';
