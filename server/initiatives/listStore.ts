import type { Initiative, InitiativeState } from '#domain/initiatives/initiative.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { initiativeOf, initiatives, visibleTo } from './store.ts';

export interface InitiativeFilter {
  readonly state?: InitiativeState | undefined;
  readonly search?: string | undefined;
}

/** A page of a year's initiatives that the actor may see, newest proposal first. */
export async function listInitiatives(tx: Tx, actor: Actor, campaignId: string, filter: InitiativeFilter, wanted: Wanted) {
  const seen = visibleTo(tx, actor)
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
export async function countByState(tx: Tx, actor: Actor, campaignId: string): Promise<ReadonlyMap<InitiativeState, number>> {
  const rows = await visibleTo(tx, actor)
    .clearSelect()
    .select((of) => ['initiative.state', of.fn.countAll<number>().as('count')])
    .where('initiative.campaign_id', '=', campaignId)
    .groupBy('initiative.state')
    .execute();
  return new Map(rows.map((row) => [row.state as InitiativeState, Number(row.count)]));
}

/** What a year's decision names: agreed to by the council or recognised, oldest first, authors with their shares. */
export async function listForDecision(tx: Tx, campaignId: string): Promise<readonly Initiative[]> {
  const rows = await initiatives(tx)
    .where('initiative.campaign_id', '=', campaignId)
    .where('initiative.state', 'in', ['judged', 'recognised'])
    .orderBy('initiative.proposed_on')
    .orderBy('initiative.id')
    .execute();
  return rows.map(initiativeOf);
}

/** What waits for the council in a year, oldest first. */
export async function listWaiting(
  tx: Tx,
  actor: Actor,
  campaignId: string,
  state: 'proposed' | 'judged',
): Promise<readonly Initiative[]> {
  const rows = await visibleTo(tx, actor)
    .where('initiative.campaign_id', '=', campaignId)
    .where('initiative.state', '=', state)
    .orderBy('initiative.proposed_on')
    .orderBy('initiative.id')
    .execute();
  return rows.map(initiativeOf);
}

/** Everything that one person wrote or is an author of, newest first; drafts of others are not among them. */
export async function listOwn(tx: Tx, actor: Actor): Promise<readonly Initiative[]> {
  const rows = await visibleTo(tx, actor)
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

/** Everything of a year that the council has voted on and the actor may see, oldest first. */
export async function listJudged(tx: Tx, actor: Actor, campaignId: string): Promise<readonly Initiative[]> {
  const rows = await visibleTo(tx, actor)
    .where('initiative.campaign_id', '=', campaignId)
    .where('initiative.state', 'in', ['judged', 'recognised', 'not-recognised'])
    .orderBy('initiative.proposed_on')
    .orderBy('initiative.id')
    .execute();
  return rows.map(initiativeOf);
}
