import type { Succession } from '#domain/org/unit.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';

/** What a unit came from and what became of it. */
export async function listSuccessions(tx: Tx, unitId: string): Promise<readonly Succession[]> {
  const rows = await tx
    .selectFrom('unit_succession')
    .selectAll()
    .where((where) => where.or([where('from_unit_id', '=', unitId), where('to_unit_id', '=', unitId)]))
    .orderBy('on_day')
    .execute();
  return rows.map((row) => ({
    fromUnitId: row.from_unit_id,
    toUnitId: row.to_unit_id,
    kind: row.kind as Succession['kind'],
    onDay: row.on_day,
    decision: row.decision,
  }));
}

export async function addSuccessions(tx: Tx, successions: readonly Succession[]): Promise<void> {
  const rows = successions.map((one) => ({
    id: newId(),
    from_unit_id: one.fromUnitId,
    to_unit_id: one.toUnitId,
    kind: one.kind,
    on_day: one.onDay,
    decision: one.decision,
  }));
  if (rows.length > 0) await tx.insertInto('unit_succession').values(rows).execute();
}
