import type { SelectQueryBuilder } from 'kysely';
import { fold } from '#domain/kernel/vietnamese.ts';

/** Which page of a list is wanted, and how many rows a page has. */
export interface Wanted {
  readonly page: number;
  readonly size: number;
}

/** A page of a list; a page past the end is the last one. */
export interface Part<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Which page of so many rows is shown, and where it begins. */
export const partAt = (total: number, { page: wanted, size }: Wanted) => {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(wanted, pages);
  return { total, pages, page, offset: (page - 1) * size };
};

/** How many rows a query has, whatever it selects. */
export async function totalOf<DB, Tables extends keyof DB, Row>(query: SelectQueryBuilder<DB, Tables, Row>): Promise<number> {
  const { total } = await query
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .$castTo<{ readonly total: number }>()
    .executeTakeFirstOrThrow();
  return total;
}

/** A pattern for words as they are searched, without accents. */
export const wordsLike = (words: string) => `%${fold(words).replace(/[\\%_]/g, '\\$&')}%`;
