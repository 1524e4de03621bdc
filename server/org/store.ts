import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold, textKey, tidy } from '#domain/kernel/vietnamese.ts';
import type { LocalUnion } from '#domain/org/localUnion.ts';
import type { PlacementValues, Placing, UnitHistory } from '#domain/org/placing.ts';
import type { Team } from '#domain/org/team.ts';
import type { Placement, Succession, UnitType } from '#domain/org/unit.ts';
import { codeKey } from '#domain/org/unitImport.ts';
import type { Actor, Standing } from '#domain/people/actor.ts';
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

/** Standings of several units, in one query. */
export async function standingsOf(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Standing>> {
  const ids = [...new Set(unitIds)];
  const { rows } = await sql<{ unit_id: string; parent_id: string }>`
    with recursive above (unit_id, parent_id, level) as (
      select unit_id, parent_id, 1 from unit_placement p where unit_id = any(${ids}::uuid[]) and parent_id is not null and ${holdsOn(on)}
      union all
      select above.unit_id, p.parent_id, above.level + 1 from above join unit_placement p on p.unit_id = above.parent_id
      where p.parent_id is not null and ${holdsOn(on)} and above.level < 12
    ) select unit_id, parent_id from above order by unit_id, level`.execute(tx);
  const above = grouped(rows, (row) => row.unit_id);
  return new Map(ids.map((unitId) => [unitId, { unitId, above: (above.get(unitId) ?? []).map((row) => row.parent_id) }]));
}

const holdsOn = (on: Day) => sql`p.valid_from <= ${on} and (p.valid_until is null or ${on} < p.valid_until)`;

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

function below(actor: Actor, stands: ReturnType<typeof holdsOn>) {
  if (actor.isOperator) return sql`select unit_id from unit_placement p where ${stands}`;
  const tops = actor.seats.filter((seat) => seat.role === 'administrator').map((seat) => seat.unitId);
  return sql`(with recursive down (unit_id, level) as (
    select id, 0 from unit where id = any(${tops}::uuid[])
    union all
    select p.unit_id, down.level + 1 from down join unit_placement p on p.parent_id = down.unit_id where ${stands} and down.level < 12
  ) select unit_id from down)`;
}

/** The SQL twin of `whyNotSeeUnit`: what the actor administers, their own units, and all above these. */
const visibleTo = (actor: Actor, on: Day) => sql`${administered(actor, on)}
  union (with recursive up (unit_id, level) as (
    select id, 0 from unit where id = any(${actor.seats.map((seat) => seat.unitId)}::uuid[])
    union all
    select p.parent_id, up.level + 1 from up join unit_placement p on p.unit_id = up.unit_id
    where p.parent_id is not null and ${holdsOn(on)} and up.level < 12
  ) select unit_id from up)`;

export interface UnitListing {
  readonly on: Day;
  readonly search?: string | undefined;
  readonly under?: string | undefined;
}

export interface UnitListed {
  readonly unitId: string;
  readonly code: string | null;
  readonly name: string;
  readonly type: UnitType;
  readonly place: string | null;
  readonly parentId: string | null;
  readonly above: readonly string[];
  readonly level: number;
  readonly hasUnion: boolean;
  readonly administered: boolean;
}

const mostListed = 1000;

/** Visible units in the order of the tree, at most 1,000; `total` counts all that fit. */
export async function listUnits(
  tx: Tx,
  actor: Actor,
  listing: UnitListing,
): Promise<{ total: number; units: readonly UnitListed[] }> {
  const { on, search, under } = listing;
  const wanted = search
    ? sql`t.search_key like ${`%${fold(search).replace(/[\\%_]/g, '\\$&')}%`} or t.code ilike ${search}`
    : sql`true`;
  const top = under
    ? sql`p.unit_id = ${under}`
    : sql`not exists (select 1 from unit_placement q where q.unit_id = p.parent_id and q.unit_id in (select unit_id from seen)
        and q.valid_from <= ${on} and (q.valid_until is null or ${on} < q.valid_until))`;
  const { rows } = await sql<Record<string, unknown>>`
    with recursive seen as (${visibleTo(actor, on)}), kept as (${administered(actor, on)}), tree as (
      select p.unit_id, unit.code, p.name, p.search_key, p.type, p.place, p.parent_id, array[]::text[] as above, 0 as level,
        array[p.sort_key || p.unit_id] as path
      from unit_placement p join unit on unit.id = p.unit_id
      where p.unit_id in (select unit_id from seen) and ${holdsOn(on)} and (${top})
      union all
      select p.unit_id, unit.code, p.name, p.search_key, p.type, p.place, p.parent_id, t.above || t.name, t.level + 1,
        t.path || (p.sort_key || p.unit_id)
      from tree t join unit_placement p on p.parent_id = t.unit_id join unit on unit.id = p.unit_id
      where p.unit_id in (select unit_id from seen) and ${holdsOn(on)} and t.level < 12
    )
    select t.*, count(*) over () as total, t.unit_id in (select unit_id from kept) as administered,
      exists (select 1 from unit_union u where u.unit_id = t.unit_id and u.valid_from <= ${on} and (u.valid_until is null or ${on} < u.valid_until)) as has_union
    from tree t where ${wanted} order by t.path collate "C" limit ${mostListed}`.execute(tx);
  return { total: Number(rows[0]?.total ?? 0), units: rows.map(listedOf) };
}

function listedOf(row: Record<string, unknown>): UnitListed {
  return {
    unitId: row.unit_id as string,
    code: row.code as string | null,
    name: row.name as string,
    type: row.type as UnitType,
    place: row.place as string | null,
    parentId: row.parent_id as string | null,
    above: row.above as string[],
    level: row.level as number,
    hasUnion: row.has_union as boolean,
    administered: row.administered as boolean,
  };
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

const named = (written: string) => {
  const name = tidy(written);
  return { name, sort_key: textKey(name), search_key: fold(name) };
};

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

const chunkSize = 2000;

/** In parts small enough for one statement. */
export async function inChunks<Item>(items: readonly Item[], write: (some: readonly Item[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += chunkSize) await write(items.slice(at, at + chunkSize));
}

/** Where units stand on a day, by unit id. */
export async function placementsOfUnits(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Placement>> {
  if (unitIds.length === 0) return new Map();
  const rows = await placementsOn(tx, on)
    .where('unit_id', 'in', [...new Set(unitIds)])
    .execute();
  return new Map(rows.map((row) => [row.unit_id, placementOf(row)]));
}

/** Names of units by id: as on the day, else the nearest they have borne. */
export async function unitNamesEver(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ unit_id: string; name: string }>`
    select distinct on (unit_id) unit_id, name from unit_placement where unit_id = any(${[...new Set(unitIds)]}::uuid[])
    order by unit_id, (valid_from <= ${on}) desc, case when valid_from <= ${on} then valid_from end desc, valid_from`.execute(tx);
  return new Map(rows.map((row) => [row.unit_id, row.name]));
}

/** Counts a unit's version on. */
export async function bumpUnit(tx: Tx, unit: UnitHistory): Promise<void> {
  await tx
    .updateTable('unit')
    .set({ version: unit.version + 1 })
    .where('id', '=', unit.unitId)
    .execute();
}

/** Lets one import run at a time: two lists that bring the same code follow each other. */
export async function holdImports(tx: Tx): Promise<void> {
  await tx.selectFrom('site').select('id').forUpdate().executeTakeFirst();
}
