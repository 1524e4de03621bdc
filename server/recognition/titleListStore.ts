import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { type StoredTitle, titleOf, titles } from './titleStore.ts';

export interface TitleFilter {
  readonly search?: string | undefined;
  readonly year?: number | undefined;
  readonly state?: 'standing' | 'revoked' | undefined;
}

/** The SQL twin of `whyNotSeeTitle`: titles of the units a person is inside of, and those a body gave where they receive. */
function titlesVisibleTo(tx: Tx, actor: Actor, { search, year, state }: TitleFilter) {
  return titles(tx)
    .innerJoin('title_search', 'title_search.title_id', 'title.id')
    .where((where) =>
      where.or([
        where('title.unit_id', '=', anyOf(unitsHeldAs(actor, insiders))),
        where('title.by_unit_id', '=', anyOf(unitsHeldAs(actor, receivers))),
      ]),
    )
    .$if(search !== undefined, (query) => query.where('title_search.search_key', 'like', wordsLike(search!)))
    .$if(year !== undefined, (query) => query.where('title.last_year', '=', year!))
    .$if(state !== undefined, (query) => query.where('title_revocation.title_id', state === 'standing' ? 'is' : 'is not', null));
}

/** Titles a person may see, the newest decision first. */
export async function listTitlesVisibleTo(tx: Tx, actor: Actor, filter: TitleFilter, wanted: Wanted): Promise<Part<StoredTitle>> {
  const visible = titlesVisibleTo(tx, actor, filter);
  const { offset, ...at } = partAt(await totalOf(visible), wanted);
  const rows = await visible
    .orderBy('title.decided_on', 'desc')
    .orderBy('title_search.sort_key')
    .orderBy('title.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...at, rows: rows.map(titleOf) };
}
