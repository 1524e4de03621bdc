import { sql } from 'kysely';
import type { Teller } from './store.ts';

/** Who holds today a seat lent by one of these persons who is away today. */
export async function standInsOf(
  { tx, today }: Pick<Teller, 'tx' | 'today'>,
  personIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct lent.person_id from absence a join seat own on own.person_id = a.person_id join seat lent on lent.lent_from = own.id
    where a.person_id = any(${[...personIds]}::uuid[]) and a.valid_from <= ${today} and a.valid_until > ${today}
      and lent.valid_from <= ${today} and (lent.valid_until is null or lent.valid_until > ${today})`.execute(tx);
  return rows.map((row) => row.person_id);
}
