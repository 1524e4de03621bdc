import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { PlacementValues, Placing, UnitHistory } from '#domain/org/placing.ts';
import type { Placement } from '#domain/org/unit.ts';
import { codeKey } from '#domain/org/unitImport.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
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
  if (placing.kind === 'corrected') {
    await correctPlacements(tx, [{ ...placing.values, id: placing.placementId, until: placing.until }]);
  }
  if (placing.kind === 'opened') {
    if (placing.closes) await closePlacements(tx, [{ id: placing.closes, until: placing.period.from }]);
    await addPlacement(tx, { unitId: unit.unitId, ...placing.values, period: placing.period });
  }
  await tx
    .updateTable('unit')
    .set({ version: unit.version + 1 })
    .where('id', '=', unit.unitId)
    .execute();
}

/** Placements that end earlier than they were to. */
export async function closePlacements(tx: Tx, closed: readonly { readonly id: string; readonly until: Day }[]): Promise<void> {
  await inChunks(closed, async (some) => {
    await sql`update unit_placement p set valid_until = c.until
      from unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ until }) => until)}::date[]) as c (id, until)
      where p.id = c.id`.execute(tx);
  });
}

/** Placements as they should have been; a decision that is not given stays. */
export async function correctPlacements(tx: Tx, corrected: readonly CorrectedPlacement[]): Promise<void> {
  await inChunks(corrected, async (some) => {
    const of = (value: (one: CorrectedPlacement) => string | null) => some.map(value);
    const names = some.map(({ name }) => named(name));
    await sql`update unit_placement p set name = c.name, sort_key = c.sort_key, search_key = c.search_key, type = c.type, place = c.place,
        parent_id = c.parent_id, valid_until = c.until, decision = coalesce(c.decision, p.decision)
      from unnest(${of(({ id }) => id)}::uuid[], ${names.map(({ name }) => name)}::text[], ${names.map(({ sort_key }) => sort_key)}::text[],
        ${names.map(({ search_key }) => search_key)}::text[], ${of(({ type }) => type)}::text[], ${of(({ place }) => place)}::text[],
        ${of(({ parentId }) => parentId)}::uuid[], ${of(({ until }) => until)}::date[], ${of(({ decision }) => decision)}::text[])
        as c (id, name, sort_key, search_key, type, place, parent_id, until, decision)
      where p.id = c.id`.execute(tx);
  });
}

interface CorrectedPlacement extends PlacementValues {
  readonly id: string;
  readonly until: Day | null;
}
