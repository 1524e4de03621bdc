import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { PlacementValues, Placing, UnitHistory } from '#domain/org/placing.ts';
import type { Placement } from '#domain/org/unit.ts';
import { codeKey } from '#domain/org/unitImport.ts';
import type { Tx } from '../db/connection.ts';
import { addPlacement, named, type PlacementRow, placementOf } from './store.ts';

/** Every placement of a unit and of all that have ever stood above it: what a circle could be made of. */
export async function listPlacementsAbove(tx: Tx, unitIds: readonly string[]): Promise<readonly Placement[]> {
  const { rows } = await sql<PlacementRow>`
    with recursive above (unit_id) as (
      select id from unit where id = any(${[...unitIds]}::uuid[])
      union
      select p.parent_id from above join unit_placement p on p.unit_id = above.unit_id where p.parent_id is not null
    ) select * from unit_placement where unit_id in (select unit_id from above) order by unit_id, valid_from`.execute(tx);
  return rows.map(placementOf);
}

/** Names of the units that stand below a unit on a day or later. */
export async function childNames(tx: Tx, unitId: string, from: Day): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('unit_placement')
    .select('name')
    .where('parent_id', '=', unitId)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', from)]))
    .orderBy('sort_key')
    .execute();
  return rows.map((row) => row.name);
}

export async function findUnitByCode(tx: Tx, code: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from unit where lower(code) = ${codeKey(code)}`.execute(tx);
  return rows[0]?.id;
}

/** A unit of the same name under the same parent from a day on. */
export async function findSibling(tx: Tx, values: PlacementValues, from: Day, but?: string): Promise<string | undefined> {
  const { rows } = await sql<{ unit_id: string }>`
    select unit_id from unit_placement where search_key = ${fold(values.name)} and parent_id is not distinct from ${values.parentId}
      and (valid_until is null or valid_until > ${from}) and unit_id is distinct from ${but ?? null}`.execute(tx);
  return rows[0]?.unit_id;
}

/** Writes a placing and counts the version on. */
export async function savePlacing(tx: Tx, unit: UnitHistory, placing: Placing): Promise<void> {
  if (placing.kind === 'corrected') await correctPlacement(tx, placing.placementId, placing.values, placing.until);
  if (placing.kind === 'opened') {
    if (placing.closes) await closePlacement(tx, placing.closes, placing.period.from);
    await addPlacement(tx, { unitId: unit.unitId, ...placing.values, period: placing.period });
  }
  await tx
    .updateTable('unit')
    .set({ version: unit.version + 1 })
    .where('id', '=', unit.unitId)
    .execute();
}

export async function closePlacement(tx: Tx, placementId: string, until: Day): Promise<void> {
  await tx.updateTable('unit_placement').set({ valid_until: until }).where('id', '=', placementId).execute();
}

export async function correctPlacement(tx: Tx, placementId: string, values: PlacementValues, until: Day | null): Promise<void> {
  const { type, place, decision, parentId: parent_id } = values;
  const set = { ...named(values.name), type, place, parent_id, valid_until: until, ...(decision === null ? {} : { decision }) };
  await tx.updateTable('unit_placement').set(set).where('id', '=', placementId).execute();
}

/** Counts a unit's version on. */
export async function bumpUnit(tx: Tx, unit: UnitHistory): Promise<void> {
  await tx
    .updateTable('unit')
    .set({ version: unit.version + 1 })
    .where('id', '=', unit.unitId)
    .execute();
}
