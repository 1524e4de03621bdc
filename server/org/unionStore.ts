import { sql } from 'kysely';
import { grouped } from '#domain/kernel/grouped.ts';
import { tidy } from '#domain/kernel/vietnamese.ts';
import type { LocalUnion } from '#domain/org/localUnion.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';

export async function listUnions(tx: Tx, unitIds: readonly string[]): Promise<readonly LocalUnion[]> {
  const rows = await tx
    .selectFrom('unit_union')
    .selectAll()
    .where('unit_id', '=', anyOf(unitIds))
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    name: row.name,
    period: { from: row.valid_from, until: row.valid_until },
    endReason: row.end_reason,
    endDecision: row.ended_by,
  }));
}

export async function addUnions(tx: Tx, unions: readonly Pick<LocalUnion, 'id' | 'unitId' | 'name' | 'period'>[]): Promise<void> {
  await inChunks(unions, async (some) => {
    const rows = some.map(({ id, unitId: unit_id, name, period }) => {
      return { id, unit_id, name: tidy(name), valid_from: period.from, valid_until: period.until };
    });
    await tx.insertInto('unit_union').values(rows).execute();
  });
}

export async function saveUnion(tx: Tx, { id, period, endReason: end_reason, endDecision: ended_by }: LocalUnion): Promise<void> {
  await tx.updateTable('unit_union').set({ valid_until: period.until, end_reason, ended_by }).where('id', '=', id).execute();
}

/** Unions by unit. */
export async function unionsOf(tx: Tx, unitIds: readonly string[]) {
  return grouped(await listUnions(tx, unitIds), ({ unitId }) => unitId);
}

/** Many that end, in one statement. */
export async function saveUnions(tx: Tx, unions: readonly LocalUnion[]): Promise<void> {
  await inChunks(unions, async (some) => {
    const of = (value: (union: LocalUnion) => string | null) => some.map(value);
    await sql`update unit_union u set valid_until = e.until, end_reason = e.reason, ended_by = e.decision
      from unnest(${of(({ id }) => id)}::uuid[], ${of(({ period }) => period.until)}::date[], ${of(({ endReason }) => endReason)}::text[],
        ${of(({ endDecision }) => endDecision)}::text[]) as e (id, until, reason, decision) where u.id = e.id`.execute(tx);
  });
}
