import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { insiders } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { campaignsOf, campaignVisibleTo } from './store.ts';

/** Whether `c` is the unit's first launched campaign of its year, which carries what the unit does once a year. */
export const isFirstOfYear = sql<boolean>`not exists (select 1 from campaign o
  where o.unit_id = c.unit_id and o.year = c.year and (o.launched_at, o.id) < (c.launched_at, c.id))`;

export interface CampaignFilter {
  /** Of the actor's own units, or sent to their body by others. */
  readonly list?: 'all' | 'own' | 'sent' | undefined;
  readonly search?: string | undefined;
  readonly year?: number | undefined;
  readonly campaignId?: string | undefined;
}

function campaignsListed(tx: Tx, actor: Actor, { list }: CampaignFilter) {
  const own = sql<boolean>`campaign.unit_id = ${anyOf(unitsHeldAs(actor, insiders))}`;
  return tx
    .selectFrom('campaign')
    .where(campaignVisibleTo(actor))
    .$if(list === 'own', (query) => query.where(own))
    .$if(list === 'sent', (query) => query.where(sql<boolean>`not ${own}`));
}

/** A page of the campaigns an actor may see, the newest year first, units by name on a day. */
export async function listCampaignsVisibleTo(
  tx: Tx,
  actor: Actor,
  on: Day,
  filter: CampaignFilter,
  wanted: Wanted,
): Promise<Part<Campaign>> {
  const { search, year, campaignId } = filter;
  const found = campaignsListed(tx, actor, filter)
    .leftJoin('unit_placement as u', (join) =>
      join
        .onRef('u.unit_id', '=', 'campaign.unit_id')
        .on('u.valid_from', '<=', on)
        .on((where) => where.or([where('u.valid_until', 'is', null), where('u.valid_until', '>', on)])),
    )
    .$if(search !== undefined, (query) => query.where('u.search_key', 'like', wordsLike(search!)))
    .$if(year !== undefined, (query) => query.where('campaign.year', '=', year!))
    .$if(campaignId !== undefined, (query) => query.where('campaign.id', '=', campaignId!));
  const { offset, ...at } = partAt(await totalOf(found), wanted);
  const rows = await found
    .selectAll('campaign')
    .orderBy('campaign.year', 'desc')
    .orderBy('u.sort_key')
    .orderBy('campaign.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...at, rows: await campaignsOf(tx, rows) };
}

/** What the plans of campaigns are called, of those that the actor may see: the name by which a campaign is told from the unit's others. */
export async function campaignTitles(
  tx: Tx,
  actor: Actor,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly number: string | null }>> {
  const rows = await tx
    .selectFrom('campaign')
    .innerJoin('plan', 'plan.id', 'campaign.plan_id')
    .select(['campaign.id', 'plan.title', 'plan.number'])
    .where('campaign.id', '=', anyOf(campaignIds))
    .where(campaignVisibleTo(actor))
    .execute();
  return new Map(rows.map(({ id, title, number }) => [id, { title, number }]));
}

/** What campaigns are called that their year alone does not tell apart: the unit lives several plans in it. Of others nothing is said. */
export async function titlesAmongSeveral(
  tx: Tx,
  actor: Actor,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('campaign')
    .innerJoin('plan', 'plan.id', 'campaign.plan_id')
    .select(['campaign.id', 'plan.title'])
    .where('campaign.id', '=', anyOf(campaignIds))
    .where(campaignVisibleTo(actor))
    .where(
      sql<boolean>`exists (select 1 from campaign o where o.unit_id = campaign.unit_id and o.year = campaign.year and o.id <> campaign.id)`,
    )
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** The calendar years of those campaigns, newest first. */
export async function campaignYears(tx: Tx, actor: Actor, filter: CampaignFilter): Promise<readonly number[]> {
  const rows = await campaignsListed(tx, actor, filter).select('year').distinct().orderBy('year', 'desc').execute();
  return rows.map((row) => row.year);
}
