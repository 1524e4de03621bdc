import { type Selectable, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { Succession } from '#domain/org/unit.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import type { UnitSuccessionTable } from '../db/schema.ts';
import { newId } from '../kernel/ids.ts';

/** What a unit came from and what became of it. */
export async function listSuccessions(tx: Tx, unitId: string): Promise<readonly Succession[]> {
  const rows = await tx
    .selectFrom('unit_succession')
    .selectAll()
    .where((where) => where.or([where('from_unit_id', '=', unitId), where('to_unit_id', '=', unitId)]))
    .orderBy('on_day')
    .execute();
  return rows.map(successionOf);
}

/** The acts by which a unit, its heir, and the heir of that ended until a day. */
export async function listEnds(tx: Tx, unitId: string, on: Day): Promise<readonly Succession[]> {
  const { rows } = await sql<SuccessionRow>`
    with recursive way (unit_id) as (
      select ${unitId}::uuid
      union select s.to_unit_id from way join unit_succession s on s.from_unit_id = way.unit_id
      where s.is_heir and s.ends and s.on_day <= ${on}
    ) select s.* from unit_succession s where s.from_unit_id in (select unit_id from way) and s.ends and s.on_day <= ${on}`.execute(
    tx,
  );
  return rows.map(successionOf);
}

type SuccessionRow = Selectable<UnitSuccessionTable>;

function successionOf(row: SuccessionRow): Succession {
  return {
    fromUnitId: row.from_unit_id,
    toUnitId: row.to_unit_id,
    kind: row.kind as Succession['kind'],
    onDay: row.on_day,
    decision: row.decision,
    isHeir: row.is_heir,
    ends: row.ends,
    reason: row.reason,
  };
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
