import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import type { UnitHistory } from '#domain/org/placing.ts';
import {
  type Course,
  endedBy,
  type Reorganisation,
  type ReorganisationState,
  reorganised,
  type Tree,
  unitsNamed,
} from '#domain/org/reorganisation.ts';
import { codeKey } from '#domain/org/unitImport.ts';
import type { Actor } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { saveUnits } from './importStore.ts';
import { administered, holdsOn, listPlacements } from './store.ts';
import { addSuccessions } from './successionStore.ts';

/** A reorganisation as it is kept. */
export interface KeptReorganisation extends Reorganisation {
  readonly id: string;
  /** Whose administrators set it; null: set at the server's terminal. */
  readonly unitId: string | null;
  readonly state: ReorganisationState;
  readonly version: number;
}

/** The units a reorganisation names, those that stand or come under one that ends, the siblings of what it founds or moves, and all above; locked. */
export async function lockTree(tx: Tx, reorganisation: Reorganisation): Promise<Tree> {
  const named = unitsNamed(reorganisation);
  const ending = reorganisation.acts.flatMap(endedBy);
  const { rows } = await sql<{ id: string; code: string | null; version: number }>`
    with recursive meant (id) as (
      select id from unit where id = any(${[...named]}::uuid[])
      union select unit_id from unit_placement where parent_id = any(${[...new Set([...ending, ...named])]}::uuid[])
      union select p.parent_id from meant join unit_placement p on p.unit_id = meant.id where p.parent_id is not null
    ) select unit.id, unit.code, unit.version from unit where id in (select id from meant) order by unit.id for update`.execute(
    tx,
  );
  const placements = grouped(
    await listPlacements(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ unitId }) => unitId,
  );
  return new Map(
    rows.map(({ id: unitId, code, version }) => [unitId, { unitId, code, version, placements: placements.get(unitId) ?? [] }]),
  );
}

/** Codes that units bear already. */
export async function codesInUse(tx: Tx, codes: readonly string[]): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<{ code: string }>`
    select code from unit where lower(code) = any(${codes.map(codeKey)}::text[]) order by code`.execute(tx);
  return rows.map(({ code }) => code);
}

export async function addReorganisation(
  tx: Tx,
  reorganisation: KeptReorganisation,
  set: { readonly by: string | null; readonly at: string },
): Promise<void> {
  const { id, unitId: unit_id, onDay: on_day, decision, foundings, acts, state, version } = reorganisation;
  const row = { id, unit_id, on_day, decision, foundings: JSON.stringify(foundings), acts: JSON.stringify(acts), state, version };
  await tx
    .insertInto('reorganisation')
    .values({ ...row, set_by: set.by, set_at: set.at })
    .execute();
}

/** Writes what a course comes to, all of it in one day. */
export async function carryOut(
  tx: Tx,
  { id, onDay, foundings }: KeptReorganisation,
  tree: Tree,
  course: Course,
  at: string,
): Promise<void> {
  const after = reorganised(tree, course, onDay);
  const codes = new Map(foundings.map(({ unitId, code }) => [unitId, code]));
  const touched = [...after.values()].filter((unit) => tree.get(unit.unitId) !== unit);
  await saveUnits(
    tx,
    touched.map((unit: UnitHistory) => ({
      unitId: unit.unitId,
      code: codes.get(unit.unitId) ?? unit.code,
      isNew: codes.has(unit.unitId),
      before: tree.get(unit.unitId)?.placements ?? [],
      after: unit.placements,
    })),
  );
  await addSuccessions(tx, course.successions, id);
  const ended = course.ends.map(({ unitId }) => unitId);
  await sql`update team set valid_until = ${onDay} where unit_id = ${anyOf(ended)} and valid_from < ${onDay}
    and (valid_until is null or valid_until > ${onDay})`.execute(tx);
  await sql`update unit_union u set valid_until = ${onDay}, end_reason = r.decision, ended_by = r.decision from reorganisation r
    where r.id = ${id} and u.unit_id = ${anyOf(ended)} and u.valid_from < ${onDay}
    and (u.valid_until is null or u.valid_until > ${onDay})`.execute(tx);
  await tx.updateTable('reorganisation').set({ state: 'in-force', carried_out_at: at }).where('id', '=', id).execute();
}

/** @throws Refused (unseen) when there is none of the id. Held until the transaction ends. */
export async function lockReorganisation(tx: Tx, id: string): Promise<KeptReorganisation> {
  const row = await tx.selectFrom('reorganisation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'org.reorganisation-not-found' }]);
  return reorganisationOf(row);
}

/** The earliest whose day has come and that nobody carried out. Held until the transaction ends. */
export async function takeDue(tx: Tx, today: Day): Promise<KeptReorganisation | undefined> {
  const row = await tx
    .selectFrom('reorganisation')
    .selectAll()
    .where('state', '=', 'planned')
    .where('on_day', '<=', today)
    .orderBy('on_day')
    .orderBy('set_at')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && reorganisationOf(row);
}

interface ReorganisationRow {
  readonly id: string;
  readonly unit_id: string | null;
  readonly on_day: Day;
  readonly decision: string;
  readonly foundings: unknown;
  readonly acts: unknown;
  readonly state: string;
  readonly version: number;
}

/** Its day came and it does not fit what stands any more: kept with every reason, for people to take back and set anew. */
export async function hold(tx: Tx, id: string, refusals: readonly Refusal[]): Promise<void> {
  const set = { state: 'held', why_held: JSON.stringify(refusals) };
  await tx.updateTable('reorganisation').set(set).where('id', '=', id).execute();
}

export async function takeBack(
  tx: Tx,
  { id, version }: KeptReorganisation,
  back: { readonly by: string; readonly at: string; readonly reason: string },
): Promise<void> {
  const set = { taken_back_by: back.by, taken_back_at: back.at, take_back_reason: back.reason };
  await tx
    .updateTable('reorganisation')
    .set({ ...set, state: 'taken-back', version: version + 1 })
    .where('id', '=', id)
    .execute();
}

/** Those that administrators of a unit at or below the actor's set, the latest day first; the operator sees all. */
export async function listReorganisations(tx: Tx, actor: Actor, on: Day): Promise<readonly KeptReorganisation[]> {
  const mine = actor.isOperator ? sql`true` : sql`r.unit_id in (${administered(actor, on)})`;
  const { rows } = await sql<ReorganisationRow>`select r.* from reorganisation r where ${mine}
    order by r.on_day desc, r.set_at desc, r.id`.execute(tx);
  return rows.map(reorganisationOf);
}

/** What hangs on units on a day: who works there, seats held, titles that stand, years that are not over. */
export async function countTouched(tx: Tx, unitIds: readonly string[], on: Day) {
  const { rows } = await sql<{ people: number; seats: number; titles: number; campaigns: number }>`select
    (select count(distinct p.person_id)::int from employment p where p.unit_id = ${anyOf(unitIds)} and ${holdsOn(on)}) as people,
    (select count(*)::int from seat p where p.unit_id = ${anyOf(unitIds)} and p.role <> 'member' and ${holdsOn(on)}) as seats,
    (select count(*)::int from title t where t.unit_id = ${anyOf(unitIds)}
      and not exists (select 1 from title_revocation r where r.title_id = t.id)) as titles,
    (select count(*)::int from campaign c where c.unit_id = ${anyOf(unitIds)}
      and not exists (select 1 from year_result y where y.campaign_id = c.id)) as campaigns`.execute(tx);
  return rows[0]!;
}

export function reorganisationOf(row: ReorganisationRow): KeptReorganisation {
  return {
    id: row.id,
    unitId: row.unit_id,
    onDay: row.on_day,
    decision: row.decision,
    foundings: row.foundings as KeptReorganisation['foundings'],
    acts: row.acts as KeptReorganisation['acts'],
    state: row.state as KeptReorganisation['state'],
    version: row.version,
  };
}
