import { sql } from 'kysely';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import type { ErasureScene } from '#domain/privacy/erasure.ts';
import type { Tx } from '../db/connection.ts';
import type { Kept } from '../kernel/personal.ts';
import { employmentsOn, seatsOn } from '../people/store.ts';

/** Whether the person still works or sits somewhere on a day, or was erased before. */
export async function erasureSceneOf(tx: Tx, personId: string, today: Day): Promise<ErasureScene> {
  const employed = await employmentsOn(tx, today).where('person_id', '=', personId).executeTakeFirst();
  const seated = await seatsOn(tx, today).where('person_id', '=', personId).executeTakeFirst();
  const erased = await tx.selectFrom('erasure').select('erased_at').where('person_id', '=', personId).executeTakeFirst();
  return {
    isEmployed: employed !== undefined,
    holdsSeat: seated !== undefined,
    erasedAt: erased ? dayAt(erased.erased_at) : null,
  };
}

/** Deletes what may go; what stays is not touched. A feature lists what leads to a row of its own before that row. */
export async function eraseKept(tx: Tx, all: readonly Kept[], personId: string, today: Day): Promise<void> {
  for (const { table, column, onErasure } of all) {
    if (onErasure.does !== 'delete') continue;
    const only = onErasure.only?.(today) ?? sql`true`;
    await sql`delete from ${sql.table(table)} where ${sql.ref(`${table}.${column}`)} = ${personId} and ${only}`.execute(tx);
  }
  await tx.deleteFrom('idempotency').where('actor_id', '=', personId).execute();
}

/** Whether the name stands on or under an issued paper: then it stays. */
export async function isNamedOnIssued(tx: Tx, all: readonly Kept[], personId: string): Promise<boolean> {
  const named = all.filter(({ onErasure }) => onErasure.does === 'keep' && onErasure.keepsName);
  const any = named.map(
    ({ table, column }) => sql`exists (select 1 from ${sql.table(table)} k where ${sql.ref(`k.${column}`)} = ${personId})`,
  );
  const { rows } = await sql<{ named: boolean }>`select ${sql.join(any, sql` or `)} as named`.execute(tx);
  return rows[0]!.named;
}

export async function addErasure(
  tx: Tx,
  erasure: { readonly personId: string; readonly askedOn: Day; readonly paper: string; readonly by: string; readonly at: string },
): Promise<void> {
  const { personId: person_id, askedOn: asked_on, paper, by: erased_by, at: erased_at } = erasure;
  await tx.insertInto('erasure').values({ person_id, asked_on, paper, erased_by, erased_at }).execute();
}
