import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { insiders } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { campaignsOf, campaignVisibleTo } from './store.ts';

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

/** The calendar years of those campaigns, newest first. */
export async function campaignYears(tx: Tx, actor: Actor, filter: CampaignFilter): Promise<readonly number[]> {
  const rows = await campaignsListed(tx, actor, filter).select('year').distinct().orderBy('year', 'desc').execute();
  return rows.map((row) => row.year);
}
