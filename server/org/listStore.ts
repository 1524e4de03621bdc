import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { subjectTypes, type UnitType } from '#domain/org/unit.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { administered, below, holdsOn } from './store.ts';

/** The SQL twin of `whyNotSeeUnit`: what the actor administers, their own units, and all above these. */
const visibleTo = (actor: Actor, on: Day) => sql`${administered(actor, on)}
  union (with recursive up (unit_id, level) as (
    select id, 0 from unit where id = any(${actor.seats.map((seat) => seat.unitId)}::uuid[])
    union all
    select p.parent_id, up.level + 1 from up join unit_placement p on p.unit_id = up.unit_id
    where p.parent_id is not null and ${holdsOn(on)} and up.level < 12
  ) select unit_id from up)`;

export interface UnitListing {
  readonly on: Day;
  readonly search?: string | undefined;
  readonly under?: string | undefined;
  readonly most: number;
  /** Only the actor's own that strive for a title and miss a clerk or a head. */
  readonly onlyLackingSeats?: boolean;
}

export interface UnitListed {
  readonly unitId: string;
  readonly code: string | null;
  readonly name: string;
  readonly type: UnitType;
  readonly place: string | null;
  readonly parentId: string | null;
  readonly above: readonly string[];
  readonly level: number;
  readonly hasUnion: boolean;
  readonly administered: boolean;
  /** Who works there; null where the actor does not administer. */
  readonly people: number | null;
  /** Seats that nobody holds, of those without which the unit cannot act; empty where the actor does not administer. */
  readonly lacks: readonly NeededRole[];
}

/** Without a clerk and a head a unit can neither write nor launch its plan. */
export const neededRoles = ['clerk', 'unit-head'] as const satisfies readonly Role[];
export type NeededRole = (typeof neededRoles)[number];

/** Visible units in the order of the tree; `total` counts all that fit. */
export async function listUnits(
  tx: Tx,
  actor: Actor,
  listing: UnitListing,
): Promise<{ total: number; units: readonly UnitListed[] }> {
  const { on, search, under, most, onlyLackingSeats = false } = listing;
  const named = search
    ? sql`(t.search_key like ${`%${fold(search).replace(/[\\%_]/g, '\\$&')}%`} or lower(t.code) = lower(${search}))`
    : sql`true`;
  const wanted = onlyLackingSeats ? sql`${named} and cardinality(${lacks}) > 0` : named;
  const top = under
    ? sql`p.unit_id = ${under}`
    : sql`not exists (select 1 from unit_placement q where q.unit_id = p.parent_id and q.unit_id in (select unit_id from seen)
        and q.valid_from <= ${on} and (q.valid_until is null or ${on} < q.valid_until))`;
  const { rows } = await sql<Record<string, unknown>>`
    with recursive seen as (${visibleTo(actor, on)}), kept as (select distinct unit_id from (${administered(actor, on)}) as own),
    tree as (
      select p.unit_id, unit.code, p.name, p.search_key, p.type, p.place, p.parent_id, array[]::text[] as above, 0 as level,
        array[p.sort_key || p.unit_id] as path
      from unit_placement p join unit on unit.id = p.unit_id
      where p.unit_id in (select unit_id from seen) and ${holdsOn(on)} and (${top})
      union all
      select p.unit_id, unit.code, p.name, p.search_key, p.type, p.place, p.parent_id, t.above || t.name, t.level + 1,
        t.path || (p.sort_key || p.unit_id)
      from tree t join unit_placement p on p.parent_id = t.unit_id join unit on unit.id = p.unit_id
      where p.unit_id in (select unit_id from seen) and ${holdsOn(on)} and t.level < 12
    ), seated as (
      select p.unit_id, array_agg(distinct p.role) as roles from seat p
      where p.unit_id in (select unit_id from kept) and p.role = any(${[...neededRoles]}) and ${holdsOn(on)} group by p.unit_id
    )
    , listed as (
      select t.*, count(*) over () as total, kept.unit_id is not null as administered, ${lacks} as lacks
      from tree t left join kept on kept.unit_id = t.unit_id left join seated on seated.unit_id = t.unit_id
      where ${wanted} order by t.path collate "C" limit ${most}
    )
    select listed.*,
      case when administered then (
        select count(distinct p.person_id)::int from employment p where p.unit_id = listed.unit_id and ${holdsOn(on)}) end as people,
      exists (select 1 from unit_union p where p.unit_id = listed.unit_id and ${holdsOn(on)}) as has_union
    from listed order by path collate "C"`.execute(tx);
  return { total: Number(rows[0]?.total ?? 0), units: rows.map(listedOf) };
}

const lacks = sql`case when kept.unit_id is not null and t.type = any(${[...subjectTypes]})
  then array(select needed from unnest(${[...neededRoles]}::text[]) as needed where needed <> all(coalesce(seated.roles, '{}')))
  else '{}'::text[] end`;

function listedOf(row: Record<string, unknown>): UnitListed {
  return {
    unitId: row.unit_id as string,
    code: row.code as string | null,
    name: row.name as string,
    type: row.type as UnitType,
    place: row.place as string | null,
    parentId: row.parent_id as string | null,
    above: row.above as string[],
    level: row.level as number,
    hasUnion: row.has_union as boolean,
    administered: row.administered as boolean,
    people: row.people as number | null,
    lacks: row.lacks as NeededRole[],
  };
}

/** Days on which what the actor administers, their own units, or what stood above these began or changed, the latest sixty. */
export async function listTreeDays(tx: Tx, actor: Actor, until: Day): Promise<readonly { day: Day; changes: number }[]> {
  const own = actor.seats.map((seat) => seat.unitId);
  const ever = sql`${below(actor, sql`true`)} union (with recursive up (unit_id) as (
    select id from unit where id = any(${own}::uuid[])
    union select p.parent_id from up join unit_placement p on p.unit_id = up.unit_id where p.parent_id is not null
  ) select unit_id from up)`;
  const { rows } = await sql<{ day: Day; changes: number }>`
    select day, changes from (
      select d.day, count(*)::int as changes from unit_placement p, lateral (values (p.valid_from), (p.valid_until)) as d (day)
      where p.unit_id in (${ever}) and d.day is not null and d.day <= ${until} group by d.day order by d.day desc limit ${mostDays}
    ) as latest order by day`.execute(tx);
  return rows;
}

const mostDays = 60;
