import { sql } from 'kysely';
import { publishers } from '#domain/exemplars/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { UnitType } from '#domain/org/unit.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { exemplarOf, exemplars, isOut, isOwn, names } from './store.ts';

export interface ExemplarFilter {
  readonly list: 'published' | 'own' | 'waiting' | 'naming';
  readonly search?: string | undefined;
  readonly criterion?: string | undefined;
  readonly place?: string | undefined;
  readonly kind?: UnitType | undefined;
  readonly year?: number | undefined;
}

/** What waits for the person's word: before the head, or to be published. */
const waits = (actor: Actor) => sql<boolean>`((e.state = 'asked' and e.unit_id = ${anyOf(unitsHeldAs(actor, ['unit-head']))})
  or (e.state = 'consented' and e.to_unit_id = ${anyOf(unitsHeldAs(actor, publishers))}))`;

const within = (actor: Actor, list: ExemplarFilter['list']) =>
  ({ published: isOut, own: isOwn(actor), waiting: waits(actor), naming: names(actor) })[list];

/** The kind the unit bears on a day; of one that has ended, its last. */
const kindOf = (
  on: Day,
) => sql<UnitType>`(select p.type from unit_placement p where p.unit_id = e.unit_id and p.valid_from <= ${on}
  order by p.valid_from desc limit 1)`;

/** The unit, or any it ever stood under, or its heir ever did, bears these words in one of its names: a place is found by its old name and its new. */
const isAt = (words: string) => sql<boolean>`exists (
  with recursive up (unit_id) as (
    select e.unit_id
    union
    select n.unit_id from up cross join lateral (
      select p.parent_id as unit_id from unit_placement p where p.unit_id = up.unit_id and p.parent_id is not null
      union all select s.to_unit_id from unit_succession s where s.from_unit_id = up.unit_id and s.is_heir and s.to_unit_id is not null
    ) n
  ) select 1 from up join unit_placement q on q.unit_id = up.unit_id where q.search_key like ${wordsLike(words)})`;

/** Every word is somewhere in the page. */
const hasWords = (words: string) =>
  sql<boolean>`e.search_key || ' ' || e.criterion_key like all (${fold(words)
    .split(' ')
    .map((word) => wordsLike(word))}::text[])`;

/** A page of one of the lists, the newest first. */
export async function listExemplarsFor(tx: Tx, actor: Actor, on: Day, filter: ExemplarFilter, wanted: Wanted) {
  const { list, search, criterion, place, kind, year } = filter;
  const found = exemplars(tx)
    .where(within(actor, list))
    .$if(Boolean(search), (query) => query.where(hasWords(search!)))
    .$if(Boolean(criterion), (query) => query.where('e.criterion_key', 'like', wordsLike(criterion!)))
    .$if(Boolean(place), (query) => query.where(isAt(place!)))
    .$if(kind !== undefined, (query) => query.where(kindOf(on), '=', kind!))
    .$if(year !== undefined, (query) => query.where('e.year', '=', year!));
  const { offset, ...at } = partAt(await totalOf(found), wanted);
  const rows = await found
    .orderBy('e.published_on', (order) => order.desc().nullsFirst())
    .orderBy('e.id', 'desc')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...at, rows: rows.map(exemplarOf) };
}

/** Years and kinds of unit among what is published, to choose from. */
export async function publishedFacets(tx: Tx, on: Day) {
  const { rows } = await sql<{ year: number; kind: UnitType }>`
    select distinct e.year, ${kindOf(on)} as kind from exemplar e where ${isOut}`.execute(tx);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  return { years, kinds: [...new Set(rows.map(({ kind }) => kind))].sort() };
}

/** How long the person's own lists are. */
export async function countsFor(tx: Tx, actor: Actor) {
  const { rows } = await sql<{ own: number; waiting: number; naming: number }>`
    select (count(*) filter (where ${isOwn(actor)}))::int as own, (count(*) filter (where ${waits(actor)}))::int as waiting,
      (count(*) filter (where ${names(actor)}))::int as naming
    from exemplar e where ${isOwn(actor)} or ${waits(actor)} or ${names(actor)}`.execute(tx);
  return rows[0]!;
}
