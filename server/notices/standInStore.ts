import { sql } from 'kysely';
import type { Teller } from './store.ts';

/** Who holds today a seat lent by one of these persons who is away today, each with whom they stand in for. */
export async function standInPairs({ tx, today }: Pick<Teller, 'tx' | 'today'>, personIds: readonly string[]) {
  const { rows } = await sql<{ away_id: string; person_id: string }>`
    select distinct a.person_id as away_id, lent.person_id from absence a join seat own on own.person_id = a.person_id join seat lent on lent.lent_from = own.id
    where a.person_id = any(${[...new Set(personIds)]}::uuid[]) and a.valid_from <= ${today} and a.valid_until > ${today}
      and lent.valid_from <= ${today} and (lent.valid_until is null or lent.valid_until > ${today})`.execute(tx);
  return rows.map((row) => ({ awayId: row.away_id, personId: row.person_id }));
}

/** Who holds today a seat lent by one of these persons who is away today. */
export async function standInsOf(teller: Pick<Teller, 'tx' | 'today'>, personIds: readonly string[]): Promise<readonly string[]> {
  return [...new Set((await standInPairs(teller, personIds)).map(({ personId }) => personId))];
}
