import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { EnrolmentKind } from '#domain/law/cycles.ts';
import { cycleRuleOf } from '#domain/law/cycles.ts';
import { subjectTypes } from '#domain/org/unit.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import type { TitleFacts, TitleState } from '#domain/recognition/toTitle.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, type Wanted, wordsLike } from '../kernel/part.ts';
import { administered } from '../org/store.ts';

/** A movement, or a unit without one, with what is known of its next title. */
export interface ListedToTitle {
  readonly unitId: string;
  readonly unitName: string;
  /** The last campaign of the movement; null where the unit has none. */
  readonly campaignId: string | null;
  /** Whose year that was, where the unit inherited it. */
  readonly livedAs: string | null;
  /** Whether whoever asks may open that campaign. */
  readonly isOpen: boolean;
  /** By whose rule, and for which kind of unit, its cycle runs. */
  readonly recogniserId: string | null;
  readonly titleKind: string | null;
  readonly facts: TitleFacts;
}

export interface ToTitleFilter {
  readonly search?: string | undefined;
  readonly state?: TitleState | undefined;
  readonly unitId?: string | undefined;
}

/**
 * Movements that whoever asks sees, and those of the units they administer, each with the twin of `titleFactsOf` and the state of `toTitle`; units
 * that are administered and have none stand without. A movement stands under the heir of the unit that lived it last.
 */
function standings(actor: Actor, on: Day, thisYear: number) {
  const again = cycleRuleOf('again', on).years;
  const lastToCome = thisYear - 2;
  const standing = (isOpen: boolean, which: RawBuilder<unknown>) => sql`
    select s.*, ${isOpen}::boolean as is_open from (
      select * from movement_standing s where not exists (select 1 from movement_change c where c.series_id = s.series_id)
      union all select c.* from (select array_agg(distinct series_id) as ids from movement_change) w, movement_standing_of(w.ids) c where w.ids is not null) s
    where ${which}`;
  return sql`with recursive kept as materialized (${administered(actor, on)}),
    inherited (unit_id) as (
      select unit_id from kept
      union
      select s.from_unit_id from inherited i join unit_succession s on s.to_unit_id = i.unit_id where s.is_heir and s.ends and s.on_day <= ${on}
    ), lived as materialized (
      ${standing(true, isVisible(actor))}
      union all
      ${standing(false, sql`s.unit_id in (select unit_id from inherited) and not ${isVisible(actor)}`)}
    ), heir (unit_id, heir_id, step) as (
      select distinct l.unit_id, l.unit_id, 0 from lived l
      union all
      select heir.unit_id, s.to_unit_id, heir.step + 1 from heir join unit_succession s on s.from_unit_id = heir.heir_id
      where s.is_heir and s.ends and s.on_day <= ${on}
    ), stands_as as (select distinct on (unit_id) unit_id, heir_id from heir order by unit_id, step desc),
    counted as materialized (
      select l.*, a.heir_id, case when l.held >= l.enrolled_first_year then 'again' else l.enrolled_kind end as kind,
        case when l.held >= l.enrolled_first_year then coalesce(
          (select r.again_years from local_rule r where r.id = local_rule_of(l.recogniser_id, l.title_kind, make_date(l.held + 1, 12, 31))),
          ${again}::int) else l.enrolled_years end as needed
      from lived l join stands_as a on a.unit_id = l.unit_id
    ), seen as (
      select c.*, exists (select 1 from unnest(c.revoked_first, c.revoked_last) t (first_year, last_year)
        where t.last_year > c.through - c.needed and t.first_year <= c.through) as taken_back
      from counted c where c.is_open or c.heir_id in (select unit_id from kept)
    ), judged as (
      select heir_id as unit_id, unit_id as lived_id, campaign_id, is_open, recogniser_id, title_kind, kind, first_year, needed, through, streak,
        taken_back, case
        when kind is null then 'not-begun'
        when streak >= needed then case when taken_back then 'taken-back' else 'eligible' end
        when coalesce(through, first_year - 1) < first_year then
          case when first_year < ${lastToCome}::int then 'broken' when needed = 1 then 'one-short' else 'on-the-way' end
        when through < ${lastToCome}::int or streak = 0 then 'broken'
        when needed - streak = 1 then 'one-short' else 'on-the-way' end as state
      from seen
      union all
      select p.unit_id, null, null, false, null, null, null, null, null, null, 0, false, 'not-begun' from unit_placement p
      where p.unit_id in (select unit_id from kept) and p.type = any(${[...subjectTypes]}::text[])
        and p.valid_from <= ${on} and (p.valid_until is null or ${on} < p.valid_until)
        and not exists (select 1 from seen s where s.heir_id = p.unit_id)
    ), named as materialized (
      select j.*, n.name, n.sort_key, n.search_key from judged j join lateral (
        select name, sort_key, search_key from unit_placement p where p.unit_id = j.unit_id
        order by p.valid_from <= ${on} desc, p.valid_from desc limit 1) n on true
    )`;
}

/** The SQL twin of `whyNotSeeCampaign`, of the movement's last campaign. */
const isVisible = (actor: Actor) =>
  sql`(s.unit_id = ${anyOf(unitsHeldAs(actor, insiders))} or s.superior_ids && ${unitsHeldAs(actor, receivers)}::uuid[])`;

interface Row {
  readonly unit_id: string;
  readonly lived_as: string | null;
  readonly campaign_id: string | null;
  readonly is_open: boolean;
  readonly recogniser_id: string | null;
  readonly title_kind: string | null;
  readonly kind: EnrolmentKind | null;
  readonly first_year: number | null;
  readonly needed: number | null;
  readonly through: number | null;
  readonly streak: number;
  readonly taken_back: boolean;
  readonly name: string;
}

function fitting({ search, state, unitId }: ToTitleFilter) {
  const words = search === undefined ? null : wordsLike(search);
  return sql<boolean>`${state === undefined ? sql`true` : sql`state = ${state}`}
    and ${unitId === undefined ? sql`true` : sql`unit_id = ${unitId}`} and ${words === null ? sql`true` : sql`search_key like ${words}`}`;
}

/** A page of what is missing for the next title, units as Vietnamese lists are, and how many stand where, whatever state is asked for: in one statement. */
export async function listToTitle(
  tx: Tx,
  actor: Actor,
  { on, thisYear }: { readonly on: Day; readonly thisYear: number },
  filter: ToTitleFilter,
  wanted: Wanted,
): Promise<Part<ListedToTitle> & { readonly counts: Readonly<Partial<Record<TitleState, number>>> }> {
  const { state: asked, ...rest } = filter;
  const { rows } = await sql<Row & { readonly counts: Readonly<Partial<Record<TitleState, number>>> | null }>`
    ${standings(actor, on, thisYear)}, fit as (select * from named where ${fitting(rest)}),
    counts as (select state, count(*)::int as count from fit group by state),
    page as (
      select fit.*, case when lived_id <> unit_id then (select p.name from unit_placement p where p.unit_id = lived_id
        order by p.valid_from desc limit 1) end as lived_as
      from fit where ${fitting({ state: asked })} order by sort_key, unit_id, campaign_id limit ${wanted.size}
      offset (select greatest(0, least(${wanted.page}::int, ceil(sum(count) / ${wanted.size}::int)::int) - 1) * ${wanted.size}::int
        from counts where ${fitting({ state: asked })})
    )
    select found.counts, page.* from (select jsonb_object_agg(state, count) as counts from counts) found left join page on true
    order by sort_key, unit_id, campaign_id`.execute(tx);
  const counts = rows[0]!.counts ?? {};
  const total = asked === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[asked] ?? 0);
  const { offset: _, ...at } = partAt(total, wanted);
  return { ...at, counts, rows: rows.filter((row) => row.unit_id !== null).map(listed) };
}

function listed(row: Row): ListedToTitle {
  return {
    ...{ unitId: row.unit_id, unitName: row.name, campaignId: row.campaign_id, livedAs: row.lived_as, isOpen: row.is_open },
    ...{ recogniserId: row.recogniser_id, titleKind: row.title_kind },
    facts: {
      kind: row.kind,
      firstYear: row.first_year ?? 0,
      needed: row.needed ?? 0,
      through: row.through,
      streak: row.kind === null ? 0 : row.streak,
      isTakenBack: row.kind !== null && row.taken_back,
    },
  };
}
