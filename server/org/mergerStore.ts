import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { SitePlace } from '#domain/org/mergerPlan.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { holdsOn, keptBy } from './store.ts';

/** The provinces, districts and communes that the actor keeps, what stands above provinces and right under districts, as they stand on a day. */
export async function listPlaces(
  tx: Tx,
  actor: Actor,
  { on, today }: { readonly on: Day; readonly today: Day },
): Promise<readonly SitePlace[]> {
  const { rows } = await sql<SitePlace>`
    with standing as (select p.* from unit_placement p where ${holdsOn(on)} and p.unit_id in (${keptBy(actor, today)})),
    wanted as (
      select unit_id from standing where type in ('province', 'district', 'commune')
      union select parent_id from standing where type = 'province'
      union select c.unit_id from standing c join standing d on d.unit_id = c.parent_id where d.type = 'district'
    ) select s.unit_id as "unitId", s.name, s.type, s.parent_id as "parentId", s.place from standing s
      where s.unit_id in (select unit_id from wanted) order by s.sort_key, s.unit_id`.execute(tx);
  return rows;
}
