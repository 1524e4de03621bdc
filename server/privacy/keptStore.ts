import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../db/connection.ts';
import type { Kept } from '../kernel/personal.ts';

/** A column to show: where it is read, and the words that its values have. */
export interface ShownColumn {
  readonly name: string;
  /** `severity`: a value `warning` is said as `severity.warning`. */
  readonly words: string | null;
  readonly from: { readonly key: string; readonly table: string } | null;
}

const shape = /^(?:(\w+)>(\w+)\.)?(\w+)(?:@([\w-]+))?$/;

/** Reads `column`, `column@words` and `key>table.column`. */
export function columnOf(text: string): ShownColumn {
  const [, key, table, name, words] = shape.exec(text)!;
  return { name: name!, words: words ?? null, from: key && table ? { key, table } : null };
}

/** A unit is shown by its last name, a campaign by its year. */
function shownValue({ name, from }: ShownColumn): RawBuilder<unknown> {
  if (from) {
    const { key, table } = from;
    return sql`(select ${sql.ref(`o.${name}`)} from ${sql.table(table)} o where o.id = ${sql.ref(`k.${key}`)})`;
  }
  const column = sql.ref(`k.${name}`);
  if (name === 'campaign_id') return sql`(select o.year from campaign o where o.id = ${column})`;
  if (name === 'unit_id' || name === 'by_unit_id')
    return sql`(select o.name from unit_placement o where o.unit_id = ${column} order by o.valid_from desc limit 1)`;
  return column;
}

/** The rows of one kind about a person, as far as they are shown. */
export async function keptAbout(tx: Tx, kept: Kept, personId: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const columns = kept.shows.map(columnOf).map((column) => sql`${shownValue(column)} as ${sql.ref(column.name)}`);
  const shown = columns.length > 0 ? sql.join(columns) : sql`true as "có"`;
  const { rows } = await sql<Record<string, unknown>>`select ${shown} from ${sql.table(kept.table)} k
    where ${sql.ref(`k.${kept.column}`)} = ${personId} limit 5000`.execute(tx);
  return rows;
}

/** How many rows of each kind there are about a person, in the order given, in one query. */
export async function countKept(tx: Tx, all: readonly Kept[], personId: string): Promise<readonly number[]> {
  const counts = all.map(
    ({ table, column }, at) => sql`select ${sql.lit(at)} as at, count(*)::int as count from ${sql.table(table)} k
      where ${sql.ref(`k.${column}`)} = ${personId}`,
  );
  const { rows } = await sql<{ at: number; count: number }>`${sql.join(counts, sql` union all `)}`.execute(tx);
  const found = new Map(rows.map(({ at, count }) => [at, count]));
  return all.map((_, at) => found.get(at) ?? 0);
}
