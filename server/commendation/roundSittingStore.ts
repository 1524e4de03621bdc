import { sql } from 'kysely';
import { visibleSittings } from '../council/sittingStore.ts';
import type { Context } from '../kernel/action.ts';

/** The sittings that heard nominees of a round and are over; those with a case that the asker is tied to are not among them. */
export async function sittingsOfRound(
  { tx, actor, today }: Context,
  roundId: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const rows = await visibleSittings(tx, actor, today)
    .where('sitting.state', 'in', ['closed', 'signed'])
    .where(
      sql<boolean>`exists (select 1 from sitting_case c join nomination n on n.case_id = c.id where c.sitting_id = sitting.id and n.round_id = ${roundId})`,
    )
    .where(
      sql<boolean>`not exists (select 1 from sitting_tie t join sitting_case c on c.id = t.case_id
        where c.sitting_id = sitting.id and t.person_id = ${actor.personId})`,
    )
    .select(['sitting.id', 'sitting.title'])
    .orderBy('sitting.meets_on')
    .orderBy('sitting.id')
    .execute();
  return rows;
}
