import type { Day } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { RowPlace } from '#domain/kernel/sheetPlace.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { SheetColumn } from '#papers/read/sheetColumn.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from './action.ts';

/** A row of a list as it was read: its place, and its values by the keys of the columns. */
export interface StagedRow extends RowPlace {
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** What a row would do, in words. */
export interface WeighedRow {
  readonly sheet: string;
  readonly row: number;
  readonly label: string;
  readonly detail: string;
  readonly outcome: 'new' | 'changed' | 'same';
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

/** A list held against the site: what it would do, every reason against, and how it is written when there is none. */
export interface Weighed {
  readonly rows: readonly WeighedRow[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  /** Writes all of it in statements over many rows, and records it as one event. */
  save(context: Context, importId: string): Promise<void>;
}

/** Which unit each written name means, by its folded text; what was left open is not in it. */
export type Meant = ReadonlyMap<string, string>;

/** One kind of list that may be imported: its columns, who may, how its rows are understood and written. */
export interface ImportKind {
  readonly columns: readonly SheetColumn[];
  /** Columns that name a unit, to be found among those of `names`. */
  readonly unitColumns: readonly string[];
  whyNotAs(actor: Actor): Refusal[];
  /** Every name that a unit the importer may mean bears or has borne. */
  names(
    tx: Tx,
    actor: Actor,
    on: Day,
  ): Promise<readonly { readonly unitId: string; readonly code: string | null; readonly name: string }[]>;
  /** Names that the list itself brings, which therefore are not sought (a parent in the same file); folded. */
  ownNames?(rows: readonly StagedRow[]): ReadonlySet<string>;
  weigh(rows: readonly StagedRow[], meant: Meant, context: Context): Promise<Weighed>;
  template(today: Day): Uint8Array;
}
