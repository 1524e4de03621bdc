import { sql } from 'kysely';
import type { MemberPart } from '#domain/council/council.ts';
import { keepers } from '#domain/council/policy.ts';
import type { Attendance, SittingSeat } from '#domain/council/seat.ts';
import type { Sitting, SittingMode, SittingState } from '#domain/council/sitting.ts';
import type { VotingRule } from '#domain/council/votingRule.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { holdsOn } from '../org/store.ts';
import { heldThrough } from './store.ts';

/** Chair, vice chair or secretary of the council on the day, as `runs` says of members. */
const runsIt = (actor: Actor, on: Day) => sql<boolean>`exists (select 1 from council_member p
  where p.council_id = sitting.council_id and p.person_id = ${actor.personId} and p.part <> 'member' and ${holdsOn(on)})`;

const hasSeat = (actor: Actor) => sql<boolean>`(sitting.state <> 'planned' and exists (select 1 from sitting_seat s
  where s.sitting_id = sitting.id and ${actor.personId} in (s.person_id, s.substitute_id)))`;

/** The SQL twin of `whyNotSeeSitting`. */
export function visibleSittings(tx: Tx, actor: Actor, on: Day) {
  return tx
    .selectFrom('sitting')
    .innerJoin('council', 'council.id', 'sitting.council_id')
    .selectAll('sitting')
    .where(({ or }) => or([heldThrough(unitsHeldAs(actor, keepers)), runsIt(actor, on), hasSeat(actor)]));
}

type Row = Awaited<ReturnType<ReturnType<typeof visibleSittings>['executeTakeFirstOrThrow']>>;

/** Sittings of rows with their seats: one more query, however many. */
export async function sittingsOf(tx: Tx, rows: readonly Row[]): Promise<readonly Sitting[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const seats = await tx.selectFrom('sitting_seat').selectAll().where('sitting_id', 'in', ids).orderBy('place').execute();
  const seatsOf = (id: string) => seats.filter(({ sitting_id }) => sitting_id === id).map(seatOf);
  return rows.map((row) => sittingOf(row, seatsOf(row.id)));
}

function sittingOf(row: Row, seats: readonly SittingSeat[]): Sitting {
  return {
    id: row.id,
    councilId: row.council_id,
    unitId: row.unit_id,
    title: row.title,
    mode: row.mode as SittingMode,
    state: row.state as SittingState,
    meetsOn: row.meets_on,
    begins: row.begins,
    venue: row.venue,
    answersThrough: row.answers_through,
    rules: row.rules as unknown as readonly VotingRule[] | null,
    secretaryId: row.secretary_id,
    currentCaseId: row.current_case_id,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    signedOn: row.signed_on,
    minutesHash: row.minutes_hash,
    version: row.version,
    seats,
  };
}

const seatOf = (row: { person_id: string; part: string; attendance: string; substitute_id: string | null }): SittingSeat => ({
  personId: row.person_id,
  part: row.part as MemberPart,
  attendance: row.attendance as Attendance,
  substituteId: row.substitute_id,
});

/** @throws Refused (unseen) when there is none. */
export async function loadSitting(tx: Tx, sittingId: string): Promise<Sitting> {
  return await found(tx, await tx.selectFrom('sitting').selectAll().where('id', '=', sittingId).executeTakeFirst());
}

/** As `loadSitting`, held until the transaction ends: whoever writes anything of a sitting holds it. */
export async function lockSitting(tx: Tx, sittingId: string): Promise<Sitting> {
  return await found(tx, await tx.selectFrom('sitting').selectAll().where('id', '=', sittingId).forUpdate().executeTakeFirst());
}

async function found(tx: Tx, row: Row | undefined): Promise<Sitting> {
  const [sitting] = row ? await sittingsOf(tx, [row]) : [];
  if (!sitting) throw new Refused([{ kind: 'unseen', code: 'council.sitting-not-found' }]);
  return sitting;
}

/** A council's sittings that were called and have not opened, held until the transaction ends. */
export async function lockCalled(tx: Tx, councilId: string): Promise<readonly Sitting[]> {
  const called = tx.selectFrom('sitting').selectAll().where('council_id', '=', councilId).where('state', '=', 'called');
  return await sittingsOf(tx, await called.orderBy('id').forUpdate().execute());
}

export async function addSitting(tx: Tx, sitting: Sitting, plannedBy: string): Promise<void> {
  const { id, councilId: council_id, unitId: unit_id } = sitting;
  await tx
    .insertInto('sitting')
    .values({ id, council_id, unit_id, planned_by: plannedBy, ...rowOf(sitting) })
    .execute();
}

export async function saveSitting(tx: Tx, sitting: Sitting): Promise<void> {
  await tx.updateTable('sitting').set(rowOf(sitting)).where('id', '=', sitting.id).execute();
}

const rowOf = (sitting: Sitting) => ({
  title: sitting.title,
  mode: sitting.mode,
  state: sitting.state,
  meets_on: sitting.meetsOn,
  begins: sitting.begins,
  venue: sitting.venue,
  answers_through: sitting.answersThrough,
  rules: sitting.rules && JSON.stringify(sitting.rules),
  secretary_id: sitting.secretaryId,
  current_case_id: sitting.currentCaseId,
  opened_at: sitting.openedAt,
  closed_at: sitting.closedAt,
  signed_on: sitting.signedOn,
  minutes_hash: sitting.minutesHash,
  version: sitting.version,
});

/** The seats as they are now, in their order. */
export async function saveSeats(tx: Tx, { id, seats }: Sitting): Promise<void> {
  await tx.deleteFrom('sitting_seat').where('sitting_id', '=', id).execute();
  if (seats.length === 0) return;
  const rows = seats.map(({ personId: person_id, part, attendance, substituteId: substitute_id }, place) => ({
    ...{ sitting_id: id, person_id, part, attendance, substitute_id, place },
  }));
  await tx.insertInto('sitting_seat').values(rows).execute();
}
