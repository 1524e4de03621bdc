import { tidy } from '#domain/kernel/vietnamese.ts';
import type { LocalUnion } from '#domain/org/localUnion.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';

export async function listUnions(tx: Tx, unitIds: readonly string[]): Promise<readonly LocalUnion[]> {
  if (unitIds.length === 0) return [];
  const rows = await tx
    .selectFrom('unit_union')
    .selectAll()
    .where('unit_id', 'in', [...unitIds])
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
