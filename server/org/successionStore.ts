import type { Succession } from '#domain/org/unit.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
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
    isHeir: row.is_heir,
    ends: row.ends,
    reason: row.reason,
  }));
}

/** Writes what became of units; `reorganisationId` null where a single unit was ended by itself. */
export async function addSuccessions(
  tx: Tx,
  successions: readonly Succession[],
  reorganisationId: string | null = null,
): Promise<void> {
  const rows = successions.map((one) => ({
    id: newId(),
    from_unit_id: one.fromUnitId,
    to_unit_id: one.toUnitId,
    kind: one.kind,
    on_day: one.onDay,
    decision: one.decision,
    is_heir: one.isHeir,
    ends: one.ends,
    reason: one.reason,
    reorganisation_id: reorganisationId,
  }));
  await inChunks(
    rows,
    async (some) =>
      void (await tx
        .insertInto('unit_succession')
        .values([...some])
        .execute()),
  );
}
