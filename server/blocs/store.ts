import { sql } from 'kysely';
import { type Answering, type Bloc, type BlocKind, membersOn } from '#domain/blocs/bloc.ts';
import { type Known, keepers, readers } from '#domain/blocs/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { covers } from '#domain/kernel/period.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, type Role, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { heirsOn, placementsOfUnits, standing } from '../org/store.ts';
import { employmentsOn, personNames, seatsOn } from '../people/store.ts';

/** A bloc as it is kept, with the scan of its decision. */
export interface StoredBloc extends Bloc {
  readonly paperHash: string | null;
}

const blocs = (tx: Tx) => tx.selectFrom('bloc as b').selectAll('b');
type Row = Awaited<ReturnType<ReturnType<typeof blocs>['executeTakeFirstOrThrow']>>;

/** The blocs of these rows with their members, one query for all. */
export async function blocsOf(tx: Tx, rows: readonly Row[]): Promise<readonly StoredBloc[]> {
  const members = await tx
    .selectFrom('bloc_member')
    .selectAll()
    .where('bloc_id', '=', anyOf(rows.map(({ id }) => id)))
    .orderBy('joined_on')
    .orderBy('id')
    .execute();
  const of = grouped(members, (row) => row.bloc_id);
  return rows.map((row) => ({
    ...{ id: row.id, byUnitId: row.by_unit_id, kind: row.kind as BlocKind, name: row.name, number: row.number },
    ...{ decidedOn: row.decided_on, paperHash: row.paper_hash, endedOn: row.ended_on, endReason: row.end_reason },
    version: row.version,
    memberships: (of.get(row.id) ?? []).map((one) => ({
      ...{ id: one.id, unitId: one.unit_id, leaveReason: one.leave_reason },
      period: { from: one.joined_on, until: one.left_on },
    })),
  }));
}

async function one(tx: Tx, row: Row | undefined): Promise<StoredBloc> {
  if (!row) throw new Refused([{ kind: 'unseen', code: 'blocs.not-found' }]);
  return (await blocsOf(tx, [row]))[0]!;
}

/** @throws Refused (unseen) when there is none. */
export const loadBloc = async (tx: Tx, blocId: string): Promise<StoredBloc> =>
  await one(tx, await blocs(tx).where('b.id', '=', blocId).executeTakeFirst());

/** As `loadBloc`, held until the transaction ends. */
export const lockBloc = async (tx: Tx, blocId: string): Promise<StoredBloc> =>
  await one(tx, await blocs(tx).where('b.id', '=', blocId).forUpdate().executeTakeFirst());

/** A body and the standing agencies of its award councils: who keeps its blocs. */
export async function bodiesOf(tx: Tx, unitId: string, on: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select standing_unit_id as id from council
    where unit_id = ${unitId} and standing_unit_id is not null and ${awardsOn(on)}`.execute(tx);
  return [...new Set([unitId, ...rows.map(({ id }) => id)])];
}

const awardsOn = (on: Day) =>
  sql`kind = 'award-council' and valid_from <= ${on} and (valid_until is null or valid_until > ${on})`;

const placed = ['steering-committee', 'upper-union'];

/** Under which unit a body gathers: itself, or, of one that serves a place (Ban Chỉ đạo, Liên đoàn Lao động), that place; by body. */
export async function fieldsOf(tx: Tx, bodies: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  const placements = await placementsOfUnits(tx, bodies, on);
  return new Map(
    bodies.map((unitId) => {
      const placement = placements.get(unitId);
      return [unitId, placement?.parentId && placed.includes(placement.type) ? placement.parentId : unitId];
    }),
  );
}

/** Bodies for which the actor makes blocs: where they sit, and those whose council their agency serves. */
export async function bodiesKept(tx: Tx, actor: Actor, on: Day): Promise<readonly string[]> {
  const held = unitsHeldAs(actor, keepers);
  const { rows } = await sql<{ id: string }>`select unit_id as id from council
    where standing_unit_id = ${anyOf(held)} and ${awardsOn(on)}`.execute(tx);
  return [...new Set([...held, ...rows.map(({ id }) => id)])];
}

/** Where a bloc is known on a day. */
export async function knownOf(tx: Tx, bloc: Bloc, on: Day): Promise<Known> {
  const members = bloc.memberships.filter(({ period }) => covers(period, on)).map(({ unitId }) => unitId);
  return { bodies: await bodiesOf(tx, bloc.byUnitId, on), members };
}

/** The SQL twin of `whyNotSee`. */
export async function visibleTo(tx: Tx, actor: Actor, on: Day) {
  const bodies = await bodiesKept(tx, actor, on);
  const read = unitsHeldAs(actor, readers);
  return blocs(tx).where(({ or, eb, exists, selectFrom }) =>
    or([
      eb('b.by_unit_id', '=', anyOf(bodies)),
      exists(
        selectFrom('bloc_member as m')
          .select('m.id')
          .whereRef('m.bloc_id', '=', 'b.id')
          .where('m.unit_id', '=', anyOf(read))
          .where('m.joined_on', '<=', on)
          .where((where) => where.or([where('m.left_on', 'is', null), where('m.left_on', '>', on)])),
      ),
    ]),
  );
}

/** Who answers on a day for what units had. */
export async function answeringOf(tx: Tx, unitIds: readonly string[], on: Day): Promise<Answering> {
  const heirs = await heirsOn(tx, unitIds, on);
  const alive = await standing(tx, [...heirs.values()], on);
  return new Map([...heirs].map(([unitId, heirId]) => [unitId, alive.has(heirId) ? heirId : null]));
}

/** The units in a bloc of the body from a day on, by the unit that answers today: the name of the bloc. */
export async function takenIn(tx: Tx, byUnitId: string, from: Day, today: Day): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('bloc_member as m')
    .innerJoin('bloc as b', 'b.id', 'm.bloc_id')
    .select(['m.unit_id', 'b.name'])
    .where('m.by_unit_id', '=', byUnitId)
    .where((where) => where.or([where('m.left_on', 'is', null), where('m.left_on', '>', from)]))
    .execute();
  const answering = await answeringOf(
    tx,
    rows.map((row) => row.unit_id),
    today,
  );
  return new Map(rows.map((row) => [answering.get(row.unit_id) ?? row.unit_id, row.name]));
}

const rowOf = (bloc: StoredBloc) => ({
  ...{ paper_hash: bloc.paperHash, ended_on: bloc.endedOn, end_reason: bloc.endReason, version: bloc.version },
});

export async function addBloc(tx: Tx, bloc: StoredBloc, by: string): Promise<void> {
  await tx
    .insertInto('bloc')
    .values({
      ...{ id: bloc.id, by_unit_id: bloc.byUnitId, kind: bloc.kind, name: bloc.name, search_key: fold(bloc.name) },
      ...{ number: bloc.number, decided_on: bloc.decidedOn, established_by: by, ...rowOf(bloc) },
    })
    .execute();
  await addMemberships(tx, bloc, bloc.memberships);
}

export async function addMemberships(tx: Tx, bloc: Bloc, memberships: Bloc['memberships']): Promise<void> {
  if (memberships.length === 0) return;
  const rows = memberships.map(({ id, unitId, period, leaveReason }) => ({
    ...{ id, bloc_id: bloc.id, by_unit_id: bloc.byUnitId, unit_id: unitId },
    ...{ joined_on: period.from, left_on: period.until, leave_reason: leaveReason },
  }));
  await tx.insertInto('bloc_member').values(rows).execute();
}

/** Keeps the bloc, and until when each member is in it. */
export async function saveBloc(tx: Tx, bloc: StoredBloc): Promise<void> {
  await tx.updateTable('bloc').set(rowOf(bloc)).where('id', '=', bloc.id).execute();
  const left = bloc.memberships.filter(({ period }) => period.until !== null);
  if (left.length === 0) return;
  const said = JSON.stringify(left.map(({ id, period, leaveReason }) => ({ id, until: period.until, reason: leaveReason })));
  await sql`update bloc_member m set left_on = x.until, leave_reason = x.reason
    from jsonb_to_recordset(${said}::jsonb) as x (id uuid, until date, reason text)
    where m.id = x.id and m.left_on is distinct from x.until`.execute(tx);
}

/** Who holds one of the roles at units on a day, by unit. */
export async function holdersAt(tx: Tx, roles: readonly Role[], unitIds: readonly string[], on: Day) {
  const rows = await seatsOn(tx, on)
    .where('unit_id', '=', anyOf(unitIds))
    .where('role', 'in', [...roles])
    .orderBy('valid_from')
    .execute();
  return grouped(rows, (row) => row.unit_id);
}

/** Who heads units on a day, with their position there, by unit. */
export async function headsOf(tx: Tx, unitIds: readonly string[], on: Day) {
  const seats = await holdersAt(tx, ['unit-head'], unitIds, on);
  const held = [...seats].map(([unitId, rows]) => ({ unitId, personId: rows[0]!.person_id }));
  const ids = held.map(({ personId }) => personId);
  const names = await personNames(tx, ids);
  const posts = await employmentsOn(tx, on).where('person_id', '=', anyOf(ids)).execute();
  return new Map(
    held.map(({ unitId, personId }) => {
      const title = posts.find((one) => one.person_id === personId && one.unit_id === unitId)?.position ?? '';
      return [unitId, { name: names.get(personId) ?? '', title }];
    }),
  );
}

/** The units in a bloc today. */
export async function livingMembers(tx: Tx, bloc: Bloc, on: Day): Promise<readonly string[]> {
  const ids = bloc.memberships.map(({ unitId }) => unitId);
  return membersOn(bloc, await answeringOf(tx, ids, on), on);
}
