import type { Initiative, InitiativeState } from '#domain/initiatives/initiative.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { initiativeOf, visibleTo } from './store.ts';

export interface InitiativeFilter {
  readonly state?: InitiativeState | undefined;
  readonly search?: string | undefined;
}

/** A page of a year's initiatives that the actor may see, newest proposal first. */
export async function listInitiatives(
  tx: Tx,
  actor: Actor,
  on: Day,
  campaignId: string,
  filter: InitiativeFilter,
  wanted: Wanted,
) {
  const seen = visibleTo(tx, actor, on)
    .where('initiative.campaign_id', '=', campaignId)
    .$if(filter.state !== undefined, (query) => query.where('initiative.state', '=', filter.state!))
    .$if(Boolean(filter.search), (query) => query.where('initiative.search_key', 'like', wordsLike(filter.search!)));
  const { total, pages, page, offset } = partAt(await totalOf(seen), wanted);
  const rows = await seen
    .orderBy('initiative.proposed_on', (order) => order.desc().nullsFirst())
    .orderBy('initiative.id', 'desc')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { rows: rows.map(initiativeOf), total, pages, page };
}

/** How many of a year's initiatives the actor sees in each state. */
export async function countByState(
  tx: Tx,
  actor: Actor,
  on: Day,
  campaignId: string,
): Promise<ReadonlyMap<InitiativeState, number>> {
  const rows = await visibleTo(tx, actor, on)
    .clearSelect()
    .select((of) => ['initiative.state', of.fn.countAll<number>().as('count')])
    .where('initiative.campaign_id', '=', campaignId)
    .groupBy('initiative.state')
    .execute();
  return new Map(rows.map((row) => [row.state as InitiativeState, Number(row.count)]));
}

/** What was proposed in a year and not yet decided, oldest first. */
export async function listWaiting(tx: Tx, actor: Actor, on: Day, campaignId: string): Promise<readonly Initiative[]> {
  return await listIn(tx, actor, on, campaignId, 'proposed');
}

/** What was recognised in a year, oldest first. */
export async function listRecognised(tx: Tx, actor: Actor, on: Day, campaignId: string): Promise<readonly Initiative[]> {
  return await listIn(tx, actor, on, campaignId, 'recognised');
}

async function listIn(tx: Tx, actor: Actor, on: Day, campaignId: string, state: InitiativeState): Promise<readonly Initiative[]> {
  const rows = await visibleTo(tx, actor, on)
    .where('initiative.campaign_id', '=', campaignId)
    .where('initiative.state', '=', state)
    .orderBy('initiative.proposed_on')
    .orderBy('initiative.id')
    .execute();
  return rows.map(initiativeOf);
}

/** Everything that one person wrote or is an author of, newest first; drafts of others are not among them. */
export async function listOwn(tx: Tx, actor: Actor, on: Day): Promise<readonly Initiative[]> {
  const rows = await visibleTo(tx, actor, on)
    .where((where) =>
      where.or([
        where('initiative.written_by', '=', actor.personId),
        where.exists(
          where
            .selectFrom('initiative_author')
            .select('person_id')
            .whereRef('initiative_author.initiative_id', '=', 'initiative.id')
            .where('initiative_author.person_id', '=', actor.personId),
        ),
      ]),
    )
    .orderBy('initiative.id', 'desc')
    .limit(100)
    .execute();
  return rows.map(initiativeOf);
}
