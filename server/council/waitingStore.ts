import { sql } from 'kysely';
import { runs } from '#domain/council/policy.ts';
import type { SittingMode, SittingState } from '#domain/council/sitting.ts';
import type { WaitingSitting } from '#domain/council/waiting.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { visibleSittings } from './sittingStore.ts';
import { councilsOf } from './store.ts';

/** The sittings under way that the actor has a part in: at most four queries, one where there is none. */
export async function listWaitingSittings(tx: Tx, actor: Actor, on: Day): Promise<readonly WaitingSitting[]> {
  const { personId } = actor;
  const rows = await visibleSittings(tx, actor, on)
    .where('sitting.state', 'in', ['called', 'open', 'closed'])
    .select([
      sql<boolean>`exists (select 1 from sitting_seat s where s.sitting_id = sitting.id and ${personId} in (s.person_id, s.substitute_id))`.as(
        'has_seat',
      ),
      sql<boolean>`exists (select 1 from sitting_tie t join sitting_case c on c.id = t.case_id
        where c.sitting_id = sitting.id and t.person_id = ${personId})`.as('is_tied'),
      unansweredBy(personId, on).as('unanswered'),
    ])
    .orderBy('sitting.meets_on')
    .orderBy('sitting.id')
    .execute();
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ council_id }) => council_id))];
  const councils = await councilsOf(tx, await tx.selectFrom('council').selectAll().where('id', 'in', ids).execute());
  return rows.map((row) => {
    const council = councils.find(({ id }) => id === row.council_id)!;
    return {
      ...{ id: row.id, unitId: row.unit_id, title: row.title, meetsOn: row.meets_on, answersThrough: row.answers_through },
      ...{ mode: row.mode as SittingMode, state: row.state as SittingState, hasSeat: row.has_seat, unanswered: row.unanswered },
      runs: runs(actor, council, on) && !row.is_tied,
    };
  });
}

/** Open votes in writing of a sitting that ask somebody who has not answered and still may. */
const unansweredBy = (
  personId: string,
  on: Day,
) => sql<number>`(select count(*)::int from sitting_vote v join sitting_case c on c.id = v.case_id
  where c.sitting_id = sitting.id and v.state = 'open' and v.form = 'in-writing' and (sitting.answers_through is null or ${on} <= sitting.answers_through)
  and v.turnout -> 'voters' ? ${personId}
  and not exists (select 1 from sitting_tie t where t.case_id = c.id and t.person_id = ${personId})
  and not exists (select 1 from sitting_answer a where a.vote_id = v.id and a.person_id = ${personId}))`;
