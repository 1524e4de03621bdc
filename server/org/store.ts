import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold, textKey, tidy } from '#domain/kernel/vietnamese.ts';
import type { UnitHistory } from '#domain/org/placing.ts';
import type { Team } from '#domain/org/team.ts';
import type { Placement, UnitType } from '#domain/org/unit.ts';
import type { Actor, Standing } from '#domain/people/actor.ts';
import { headOver } from '#papers/write/office.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import { newId } from '../kernel/ids.ts';

/** A unit's ancestors on a day, nearest first; of one that ended those of its heir; a cycle cannot hang it. */
export async function standingOf(tx: Tx, unitId: string, on: Day): Promise<Standing> {
  return (await standingsOf(tx, [unitId], on)).get(unitId)!;
}

/** Standings of several units, in one query. */
export async function standingsOf(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Standing>> {
  const ids = [...new Set(unitIds)];
  const { rows } = await sql<{ unit_id: string; parent_id: string; level: number }>`
    with recursive heir (unit_id, heir_id, step) as (
      select id, id, 0 from unnest(${ids}::uuid[]) as asked (id)
      union all
      select heir.unit_id, s.to_unit_id, heir.step + 1 from heir join unit_succession s on s.from_unit_id = heir.heir_id
      where s.is_heir and s.ends and s.on_day <= ${on}
    ), above (unit_id, parent_id, level) as (
      select heir.unit_id, p.parent_id, 1 from heir join unit_placement p on p.unit_id = heir.heir_id
      where p.parent_id is not null and ${holdsOn(on)}
      union all
      select above.unit_id, p.parent_id, above.level + 1 from above join unit_placement p on p.unit_id = above.parent_id
      where p.parent_id is not null and ${holdsOn(on)} and above.level < 12
    ) select unit_id, parent_id, level from above
    union all select unit_id, heir_id, -step from heir where step > 0
    order by 1, 3`.execute(tx);
  const found = grouped(rows, (row) => row.unit_id);
  return new Map(
    ids.map((unitId) => {
      const lines = found.get(unitId) ?? [];
      const heir = lines.find(({ level }) => level < 0)?.parent_id;
      const above = lines.filter(({ level }) => level > 0).map((row) => row.parent_id);
      return [unitId, { unitId, above, ...(heir === undefined ? {} : { heirId: heir }) }];
    }),
  );
}

/** The first day without a unit, where it has ended by a day; null while it stands. */
export async function endOf(tx: Tx, unitId: string, on: Day): Promise<Day | null> {
  const [row] = await lastStood(tx, [unitId], on);
  return row && row.valid_until !== null && row.valid_until <= on ? row.valid_until : null;
}

/** Who answers on a day for what units had, by unit: itself while it stands, else its heir, or the last of the line that ended without one; one query. */
export async function heirsOn(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(unitIds)];
  const { rows } = await sql<{ unit_id: string; heir_id: string }>`
    with recursive heir (unit_id, heir_id, step) as (
      select id, id, 0 from unnest(${ids}::uuid[]) as asked (id)
      union all
      select heir.unit_id, s.to_unit_id, heir.step + 1 from heir join unit_succession s on s.from_unit_id = heir.heir_id
      where s.is_heir and s.ends and s.on_day <= ${on}
    ) select distinct on (unit_id) unit_id, heir_id from heir order by unit_id, step desc`.execute(tx);
  return new Map(rows.map((row) => [row.unit_id, row.heir_id]));
}

/** The same of one unit. */
export const heirOn = async (tx: Tx, unitId: string, on: Day): Promise<string> => (await heirsOn(tx, [unitId], on)).get(unitId)!;

export const holdsOn = (on: Day) => sql`p.valid_from <= ${on} and (p.valid_until is null or ${on} < p.valid_until)`;

/** Where the actor's own seats stand, for the policy of who sees a unit. */
export async function ownStandings(tx: Tx, actor: Actor, on: Day): Promise<readonly Standing[]> {
  const unitIds = actor.seats.map((seat) => seat.unitId);
  return [...(await standingsOf(tx, unitIds, on)).values()];
}

/** Units at and below those the actor administers on a day; the operator administers all that stand. */
export const administered = (actor: Actor, on: Day) => below(actor, holdsOn(on));

/** As `administered`, and units that begin later: who makes a unit for next month keeps it today. */
export const keptBy = (actor: Actor, on: Day) =>
  below(
    actor,
    sql`(${holdsOn(on)} or (p.valid_from > ${on} and not exists
      (select 1 from unit_placement q where q.unit_id = p.unit_id and q.valid_from < p.valid_from)))`,
  );

export function below(actor: Actor, stands: ReturnType<typeof holdsOn>) {
  if (actor.isOperator) return sql`select unit_id from unit_placement p where ${stands}`;
  const tops = actor.seats.filter((seat) => seat.role === 'administrator').map((seat) => seat.unitId);
  return sql`(with recursive down (unit_id, level) as (
    select id, 0 from unit where id = any(${tops}::uuid[])
    union all
    select p.unit_id, down.level + 1 from down join unit_placement p on p.parent_id = down.unit_id where ${stands} and down.level < 12
  ) select unit_id from down)`;
}

/** Pairs of a unit and one right below it on a day; whoever ended stands below its heir. */
export const edgesBelow = (on: Day) => sql`
  select p.parent_id as above, p.unit_id as below from unit_placement p where p.parent_id is not null and ${holdsOn(on)}
  union all
  select s.to_unit_id, s.from_unit_id from unit_succession s where s.is_heir and s.ends and s.on_day <= ${on} and s.to_unit_id is not null`;

/** Every name that units the actor keeps bear or have borne. */
export async function listKeptNames(tx: Tx, actor: Actor, on: Day) {
  const kept = actor.isOperator ? sql`select id from unit` : keptBy(actor, on);
  const { rows } = await sql<{ unitId: string; code: string | null; name: string }>`
    select distinct p.unit_id as "unitId", unit.code, p.name from unit_placement p join unit on unit.id = p.unit_id
    where p.unit_id in (${kept})`.execute(tx);
  return rows;
}

/** Which of the units the actor keeps. */
export async function keptAmong(tx: Tx, actor: Actor, unitIds: readonly string[], on: Day): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from unit where id = any(${[...unitIds]}::uuid[]) and id in (${keptBy(actor, on)})`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/** @throws Refused (unseen) when there is no such unit. */
export async function loadUnit(tx: Tx, unitId: string): Promise<UnitHistory> {
  return await history(tx, await tx.selectFrom('unit').selectAll().where('id', '=', unitId).executeTakeFirst());
}

/** As `loadUnit`, held until the transaction ends. */
export async function lockUnit(tx: Tx, unitId: string): Promise<UnitHistory> {
  return await history(tx, await tx.selectFrom('unit').selectAll().where('id', '=', unitId).forUpdate().executeTakeFirst());
}

async function history(tx: Tx, row: { id: string; code: string | null; version: number } | undefined): Promise<UnitHistory> {
  if (!row) throw new Refused([{ kind: 'unseen', code: 'org.not-found' }]);
  const placements = await listPlacements(tx, [row.id]);
  return { unitId: row.id, code: row.code, version: row.version, placements };
}

/** Every placement of the units, earliest first. */
export async function listPlacements(tx: Tx, unitIds: readonly string[]): Promise<readonly Placement[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<PlacementRow>`
    select * from unit_placement where unit_id = any(${[...unitIds]}::uuid[]) order by unit_id, valid_from`.execute(tx);
  return rows.map(placementOf);
}

export const named = (written: string) => {
  const name = tidy(written);
  return { name, sort_key: textKey(name), search_key: fold(name) };
};

/** Where a unit stands on a day; of one that has ended, where it stood last. @throws Refused (unseen) when it never stood until that day. */
export async function loadPlacement(tx: Tx, unitId: string, on: Day): Promise<Placement> {
  const [row] = await lastStood(tx, [unitId], on);
  if (!row) throw new Refused([{ kind: 'unseen', code: 'org.not-found' }]);
  return placementOf(row);
}

async function lastStood(tx: Tx, unitIds: readonly string[], on: Day): Promise<readonly PlacementRow[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<PlacementRow>`select distinct on (unit_id) * from unit_placement
    where unit_id = any(${[...new Set(unitIds)]}::uuid[]) and valid_from <= ${on} order by unit_id, valid_from desc`.execute(tx);
  return rows;
}

export function placementsOn(tx: Tx, on: Day) {
  return tx
    .selectFrom('unit_placement')
    .selectAll('unit_placement')
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', on)]));
}

export type PlacementRow = Awaited<ReturnType<ReturnType<typeof placementsOn>['executeTakeFirstOrThrow']>>;

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

/** Names of units on a day, by id; of one that has ended, its last. */
export async function unitNames(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  return new Map((await lastStood(tx, unitIds, on)).map((row) => [row.unit_id, row.name]));
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
  await tx.insertInto('unit_placement').values(rowOfPlacement(placement)).execute();
}

export const rowOfPlacement = (placement: Omit<Placement, 'id'>) => ({
  id: newId(),
  unit_id: placement.unitId,
  ...named(placement.name),
  type: placement.type,
  parent_id: placement.parentId,
  place: placement.place,
  valid_from: placement.period.from,
  valid_until: placement.period.until,
  decision: placement.decision,
});

export async function listTeams(tx: Tx, unitIds: readonly string[]): Promise<readonly Team[]> {
  if (unitIds.length === 0) return [];
  const rows = await tx
    .selectFrom('team')
    .selectAll()
    .where('unit_id', 'in', [...unitIds])
    .orderBy('sort_key')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    name: row.name,
    period: { from: row.valid_from, until: row.valid_until },
  }));
}

export async function addTeams(tx: Tx, teams: readonly Team[]): Promise<void> {
  await inChunks(teams, async (some) => {
    const rows = some.map(({ id, unitId: unit_id, name, period }) => {
      return { id, unit_id, name: tidy(name), sort_key: textKey(name), valid_from: period.from, valid_until: period.until };
    });
    await tx.insertInto('team').values(rows).execute();
  });
}

export async function saveTeam(tx: Tx, team: Team): Promise<void> {
  await tx.updateTable('team').set({ valid_until: team.period.until }).where('id', '=', team.id).execute();
}

/** Where units stand on a day, by unit id; those that have ended, where they stood last. */
export async function placementsOfUnits(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Placement>> {
  return new Map((await lastStood(tx, unitIds, on)).map((row) => [row.unit_id, placementOf(row)]));
}

/** Which of the units stand on a day. */
export async function standing(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlySet<string>> {
  const rows = await placementsOn(tx, on).where('unit_id', '=', anyOf(unitIds)).execute();
  return new Set(rows.map((row) => row.unit_id));
}

/** What stands over the papers of a unit on a day: the body above it, itself, its place. */
export async function loadHead(tx: Tx, unit: Placement, on: Day) {
  const above = unit.parentId === null ? null : (await placementsOfUnits(tx, [unit.parentId], on)).get(unit.parentId);
  return headOver(unit, above);
}

/** Names of units by id: as on the day, else the nearest they have borne. */
export async function unitNamesEver(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ unit_id: string; name: string }>`
    select distinct on (unit_id) unit_id, name from unit_placement where unit_id = any(${[...new Set(unitIds)]}::uuid[])
    order by unit_id, (valid_from <= ${on}) desc, case when valid_from <= ${on} then valid_from end desc, valid_from`.execute(tx);
  return new Map(rows.map((row) => [row.unit_id, row.name]));
}

/** Lets one import run at a time: two lists that bring the same code follow each other. */
export async function holdImports(tx: Tx): Promise<void> {
  await tx.selectFrom('site').select('id').forUpdate().executeTakeFirst();
}
