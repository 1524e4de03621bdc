import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import type { Decision } from '#domain/org/decision.ts';
import type { LocalUnion } from '#domain/org/localUnion.ts';
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
import type { ReorganisationTable } from '../db/schema.ts';
import { saveUnits } from './importStore.ts';
import { administered, holdsOn, listPlacements } from './store.ts';
import { addSuccessions } from './successionStore.ts';
import { saveUnions } from './unionStore.ts';

/** A reorganisation as it is kept. */
export interface KeptReorganisation extends Reorganisation {
  readonly id: string;
  /** Whose administrators set it; null: set at the server's terminal. */
  readonly unitId: string | null;
  readonly state: ReorganisationState;
  readonly version: number;
  /** Its paper in parts, where it was given so. */
  readonly paper: Decision | null;
  readonly whyHeld: readonly Refusal[];
  readonly setBy: string | null;
  readonly setAt: string;
  readonly carriedOutAt: string | null;
  readonly takenBack: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** The units a reorganisation names, those that stand or come under one that ends, the siblings of what it founds or moves, and all above; locked. */
export const lockTree = (tx: Tx, reorganisation: Reorganisation): Promise<Tree> => treeOf(tx, reorganisation, sql`for update`);

/** As `lockTree`, to look at only. */
export const loadTree = (tx: Tx, reorganisation: Reorganisation): Promise<Tree> => treeOf(tx, reorganisation, sql``);

async function treeOf(tx: Tx, reorganisation: Reorganisation, held: RawBuilder<unknown>): Promise<Tree> {
  const named = unitsNamed(reorganisation);
  const ending = reorganisation.acts.flatMap(endedBy);
  const { rows } = await sql<{ id: string; code: string | null; version: number }>`
    with recursive meant (id) as (
      select id from unit where id = any(${[...named]}::uuid[])
      union select unit_id from unit_placement where parent_id = any(${[...new Set([...ending, ...named])]}::uuid[])
      union select p.parent_id from meant join unit_placement p on p.unit_id = meant.id where p.parent_id is not null
    ) select unit.id, unit.code, unit.version from unit where id in (select id from meant) order by unit.id ${held}`.execute(tx);
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

/** As it is when it is set: nothing has happened to it yet. */
export const newlySet = (reorganisation: Reorganisation, paper: Decision) => ({
  ...reorganisation,
  ...{ paper, state: 'planned' as const, version: 1, whyHeld: [], carriedOutAt: null, takenBack: null },
});

export async function addReorganisation(tx: Tx, reorganisation: KeptReorganisation): Promise<void> {
  const { id, unitId: unit_id, onDay: on_day, decision, foundings, acts, state, version, paper } = reorganisation;
  const row = { id, unit_id, on_day, decision, foundings: JSON.stringify(foundings), acts: JSON.stringify(acts), state, version };
  const parts = { decision_number: paper?.number ?? null, decided_on: paper?.decidedOn ?? null, issuer: paper?.issuer ?? null };
  await tx
    .insertInto('reorganisation')
    .values({ ...row, ...parts, set_by: reorganisation.setBy, set_at: reorganisation.setAt })
    .execute();
}

/** What a reorganisation comes to on its day; `unions` end by name, others with their units. */
export interface Carried {
  readonly tree: Tree;
  readonly course: Course;
  readonly unions: readonly LocalUnion[];
}

/** Writes what a course comes to, all of it in one day. */
export async function carryOut(
  tx: Tx,
  { id, onDay, foundings }: KeptReorganisation,
  { tree, course, unions }: Carried,
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
  await saveUnions(tx, unions);
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

type ReorganisationRow = Selectable<ReorganisationTable>;

/** Those that wait for their day, the earliest first. */
export async function listPlanned(tx: Tx): Promise<readonly KeptReorganisation[]> {
  const planned = tx.selectFrom('reorganisation').selectAll().where('state', '=', 'planned').orderBy('on_day').orderBy('set_at');
  return (await planned.execute()).map(reorganisationOf);
}

/** @throws Refused (unseen) when there is none of the id. */
export async function loadReorganisation(tx: Tx, id: string): Promise<KeptReorganisation> {
  const row = await tx.selectFrom('reorganisation').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'org.reorganisation-not-found' }]);
  return reorganisationOf(row);
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

/**
 * What hangs on units on a day: who works there, seats held, titles that stand, years that are not over, enrolments and dossiers that were
 * sent and not decided. Of what a unit has not sent nothing is counted, and nothing that lies before a council.
 */
export async function countTouched(tx: Tx, unitIds: readonly string[], on: Day) {
  const { rows } = await sql<Record<'people' | 'seats' | 'titles' | 'campaigns' | 'enrolments' | 'dossiers', number>>`select
    (select count(distinct p.person_id)::int from employment p where p.unit_id = ${anyOf(unitIds)} and ${holdsOn(on)}) as people,
    (select count(*)::int from seat p where p.unit_id = ${anyOf(unitIds)} and p.role <> 'member' and ${holdsOn(on)}) as seats,
    (select count(*)::int from title t where t.unit_id = ${anyOf(unitIds)}
      and not exists (select 1 from title_revocation r where r.title_id = t.id)) as titles,
    (select count(*)::int from campaign c where c.unit_id = ${anyOf(unitIds)}
      and not exists (select 1 from year_result y where y.campaign_id = c.id)) as campaigns,
    (select count(*)::int from enrolment e where e.unit_id = ${anyOf(unitIds)} and e.state in ('submitted', 'returned', 'accepted')
      and not exists (select 1 from year_result y where y.campaign_id = e.campaign_id)) as enrolments,
    (select count(*)::int from award_dossier d where d.unit_id = ${anyOf(unitIds)} and d.state in ('late', 'received', 'returned'))
      as dossiers`.execute(tx);
  return rows[0]!;
}

export function reorganisationOf(row: ReorganisationRow): KeptReorganisation {
  const { taken_back_by: by, taken_back_at: at, take_back_reason: reason } = row;
  return {
    id: row.id,
    unitId: row.unit_id,
    onDay: row.on_day,
    decision: row.decision,
    foundings: row.foundings as unknown as KeptReorganisation['foundings'],
    acts: row.acts as unknown as KeptReorganisation['acts'],
    state: row.state as KeptReorganisation['state'],
    version: row.version,
    paper: row.decision_number === null ? null : { number: row.decision_number, decidedOn: row.decided_on, issuer: row.issuer },
    whyHeld: (row.why_held ?? []) as unknown as readonly Refusal[],
    setBy: row.set_by,
    setAt: row.set_at,
    carriedOutAt: row.carried_out_at,
    takenBack: by === null || at === null ? null : { by, at, reason: reason ?? '' },
  };
}
