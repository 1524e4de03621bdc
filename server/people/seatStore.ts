import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Role } from '#domain/people/actor.ts';
import type { HeldSeat } from '#domain/people/seat.ts';
import type { Tx } from '../db/connection.ts';
import type { Json } from '../db/schema.ts';
import { type OpenTask, seatOf, seatsOn } from './store.ts';

export type SeatRow = Parameters<typeof seatOf>[0] & { person_id: string; lent_from: string | null; paper: string | null };

export const heldSeatOf = (row: SeatRow): HeldSeat => ({
  ...seatOf(row),
  personId: row.person_id,
  lentFrom: row.lent_from,
  paper: row.paper,
});

/** @throws Refused (unseen) when there is no such seat. Held until the transaction ends. */
export async function lockSeat(tx: Tx, seatId: string): Promise<HeldSeat> {
  const row = await tx.selectFrom('seat').selectAll().where('id', '=', seatId).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'people.seat-not-found' }]);
  return heldSeatOf(row);
}

/** Every seat a person has held, the newest first. */
export async function listSeatsOf(tx: Tx, personId: string): Promise<readonly HeldSeat[]> {
  const seats = tx.selectFrom('seat').selectAll().where('person_id', '=', personId);
  return (await seats.orderBy('valid_from', 'desc').orderBy('id').execute()).map(heldSeatOf);
}

/** Every seat of a role at a unit, whoever holds or held it. */
export async function listSameRole(tx: Tx, role: Role, unitId: string): Promise<readonly HeldSeat[]> {
  return (await tx.selectFrom('seat').selectAll().where('role', '=', role).where('unit_id', '=', unitId).execute()).map(
    heldSeatOf,
  );
}

/** Ends a seat on a day, and what was lent from it no later. */
export async function closeSeat(tx: Tx, seatId: string, on: Day): Promise<void> {
  await sql`update seat set valid_until = greatest(valid_from, ${on}::date)
    where (id = ${seatId} or lent_from = ${seatId}) and (valid_until is null or valid_until > greatest(valid_from, ${on}::date))`.execute(
    tx,
  );
}

export interface Handover {
  readonly id: string;
  readonly seatId: string;
  readonly toSeatId: string;
  readonly onDay: Day;
  readonly paper: string;
}

export async function addHandover(
  tx: Tx,
  { id, seatId: seat_id, toSeatId: to_seat_id, onDay: on_day, paper }: Handover,
): Promise<void> {
  await tx.insertInto('handover').values({ id, seat_id, to_seat_id, on_day, paper, open_tasks: '[]' }).execute();
}

export interface HandoverRead extends Handover {
  readonly from: HeldSeat;
  readonly to: HeldSeat;
  readonly openTasks: readonly OpenTask[];
}

/** Handovers by id, or all that a person took part in, the newest first. */
export async function listHandovers(tx: Tx, where: { id: string } | { personId: string }): Promise<readonly HandoverRead[]> {
  const which = 'id' in where ? sql`h.id = ${where.id}` : sql`${where.personId} in (f.person_id, t.person_id)`;
  const { rows } = await sql<{ id: string; on_day: Day; paper: string; open_tasks: Json; old: SeatRow; new: SeatRow }>`
    select h.id, h.on_day, h.paper, h.open_tasks, to_jsonb(f) as old, to_jsonb(t) as new
    from handover h join seat f on f.id = h.seat_id join seat t on t.id = h.to_seat_id where ${which} order by h.on_day desc, h.id`.execute(
    tx,
  );
  return rows.map((row) => ({
    id: row.id,
    seatId: row.old.id,
    toSeatId: row.new.id,
    onDay: row.on_day,
    paper: row.paper,
    from: heldSeatOf(row.old),
    to: heldSeatOf(row.new),
    openTasks: row.open_tasks as unknown as readonly OpenTask[],
  }));
}

/** Somebody else administers the unit from a day on, without end and not by loan. */
export async function hasOtherAdministrator(tx: Tx, seat: HeldSeat, on: Day): Promise<boolean> {
  const other = await seatsOn(tx, on)
    .where('unit_id', '=', seat.unitId)
    .where('role', '=', 'administrator')
    .where('id', '<>', seat.id)
    .where('person_id', '<>', seat.personId)
    .where('lent_from', 'is', null)
    .where('valid_until', 'is', null)
    .executeTakeFirst();
  return other !== undefined;
}

/** Who holds the seats. */
export async function seatHolders(tx: Tx, seatIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (seatIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('seat')
    .select(['id', 'person_id'])
    .where('id', 'in', [...seatIds])
    .execute();
  return new Map(rows.map((row) => [row.id, row.person_id]));
}

/** Loans made from seats, that hold on a day or later: to whom and until when. */
export async function listLoans(tx: Tx, seatIds: readonly string[], on: Day): Promise<readonly HeldSeat[]> {
  const { rows } = await sql<SeatRow>`select * from seat where lent_from = any(${[...seatIds]}::uuid[])
    and (valid_until is null or valid_until > ${on}) order by valid_from`.execute(tx);
  return rows.map(heldSeatOf);
}
