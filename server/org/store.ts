import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold, textKey, tidy } from '#domain/kernel/vietnamese.ts';
import type { Placement, UnitType } from '#domain/org/unit.ts';
import type { Standing } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';

/** A unit's ancestors on a day, nearest first; a cycle cannot hang it. */
export async function standingOf(tx: Tx, unitId: string, on: Day): Promise<Standing> {
  const { rows } = await sql<{ parent_id: string }>`
    with recursive above (parent_id, level) as (
      select parent_id, 1 from unit_placement
      where unit_id = ${unitId} and parent_id is not null and valid_from <= ${on} and (valid_until is null or ${on} < valid_until)
      union all
      select p.parent_id, above.level + 1 from above join unit_placement p on p.unit_id = above.parent_id
      where p.parent_id is not null and p.valid_from <= ${on} and (p.valid_until is null or ${on} < p.valid_until) and above.level < 12
    ) select parent_id from above order by level`.execute(tx);
  return { unitId, above: rows.map((row) => row.parent_id) };
}

/** @throws Refused (unseen) when the unit stands nowhere on that day. */
export async function loadPlacement(tx: Tx, unitId: string, on: Day): Promise<Placement> {
  const row = await placementsOn(tx, on).where('unit_id', '=', unitId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'org.not-found' }]);
  return placementOf(row);
}

export function placementsOn(tx: Tx, on: Day) {
  return tx
    .selectFrom('unit_placement')
    .selectAll('unit_placement')
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', on)]));
}

type PlacementRow = Awaited<ReturnType<ReturnType<typeof placementsOn>['executeTakeFirstOrThrow']>>;

export function placementOf(row: PlacementRow): Placement {
  return {
    id: row.id,
    unitId: row.unit_id,
    name: row.name,
    type: row.type as UnitType,
    parentId: row.parent_id,
    place: row.place,
    period: { from: row.valid_from, until: row.valid_until },
    decision: row.decision,
  };
}

/** Names of units on a day, by id. */
export async function unitNames(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  if (unitIds.length === 0) return new Map();
  const rows = await placementsOn(tx, on)
    .where('unit_id', 'in', [...new Set(unitIds)])
    .execute();
  return new Map(rows.map((row) => [row.unit_id, row.name]));
}

export async function listRoots(tx: Tx, on: Day): Promise<readonly Placement[]> {
  return (await placementsOn(tx, on).where('parent_id', 'is', null).orderBy('sort_key').execute()).map(placementOf);
}

export type NewUnit = Omit<Placement, 'id' | 'unitId'> & { readonly unitId?: string; readonly code: string | null };

/** Adds a unit with its first placement; returns its id. */
export async function addUnit(tx: Tx, unit: NewUnit): Promise<string> {
  const unitId = unit.unitId ?? newId();
  await tx.insertInto('unit').values({ id: unitId, code: unit.code }).execute();
  await addPlacement(tx, { ...unit, unitId });
  return unitId;
}

export async function addPlacement(tx: Tx, placement: Omit<Placement, 'id'>): Promise<void> {
  const name = tidy(placement.name);
  await tx
    .insertInto('unit_placement')
    .values({
      id: newId(),
      unit_id: placement.unitId,
      name,
      sort_key: textKey(name),
      search_key: fold(name),
      type: placement.type,
      parent_id: placement.parentId,
      place: placement.place,
      valid_from: placement.period.from,
      valid_until: placement.period.until,
      decision: placement.decision,
    })
    .execute();
}

/** Where units stand on a day, by unit id. */
export async function placementsOfUnits(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Placement>> {
  if (unitIds.length === 0) return new Map();
  const rows = await placementsOn(tx, on)
    .where('unit_id', 'in', [...new Set(unitIds)])
    .execute();
  return new Map(rows.map((row) => [row.unit_id, placementOf(row)]));
}
