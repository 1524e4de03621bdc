import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold, nameKey, tidy } from '#domain/kernel/vietnamese.ts';
import type { Actor, Role, Seat } from '#domain/people/actor.ts';
import type { StaffClass } from '#domain/people/person.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';

/** The person with the seats that hold on a day. */
export async function actorOf(tx: Tx, personId: string, on: Day): Promise<Actor> {
  const rows = await seatsOn(tx, on).where('person_id', '=', personId).execute();
  return { personId, seats: rows.map(seatOf) };
}

export function seatsOn(tx: Tx, on: Day) {
  return tx
    .selectFrom('seat')
    .selectAll('seat')
    .where('seat.valid_from', '<=', on)
    .where((where) => where.or([where('seat.valid_until', 'is', null), where('seat.valid_until', '>', on)]));
}

export function seatOf(row: { id: string; role: string; unit_id: string; valid_from: Day; valid_until: Day | null }): Seat {
  return { id: row.id, role: row.role as Role, unitId: row.unit_id, period: { from: row.valid_from, until: row.valid_until } };
}

/** Persons who hold one of the roles at a unit on a day. */
export async function listHolders(tx: Tx, roles: readonly Role[], unitId: string, on: Day): Promise<readonly string[]> {
  const rows = await seatsOn(tx, on)
    .where('unit_id', '=', unitId)
    .where('role', 'in', [...roles])
    .execute();
  return [...new Set(rows.map((row) => row.person_id))];
}

export async function loadPerson(tx: Tx, personId: string) {
  const row = await tx.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'people.not-found' }]);
  return { id: row.id, fullName: row.full_name, staffCode: row.staff_code, email: row.email };
}

/** Full names by id. */
export async function personNames(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'full_name'])
    .where('id', 'in', [...new Set(personIds)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.full_name]));
}

export interface NewPerson {
  readonly fullName: string;
  readonly staffCode: string | null;
  readonly email: string | null;
}

export async function addPerson(tx: Tx, person: NewPerson, now: string): Promise<string> {
  const id = newId();
  const fullName = tidy(person.fullName);
  await tx
    .insertInto('person')
    .values({
      id,
      full_name: fullName,
      name_key: nameKey(fullName),
      search_key: fold(fullName),
      staff_code: person.staffCode,
      email: person.email,
      created_at: now,
    })
    .execute();
  return id;
}

export interface NewSeat {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from: Day;
  readonly until?: Day | null;
  readonly lentFrom?: string;
  readonly paper?: string;
}

export async function addSeat(tx: Tx, seat: NewSeat): Promise<string> {
  const id = newId();
  await tx
    .insertInto('seat')
    .values({
      id,
      person_id: seat.personId,
      role: seat.role,
      unit_id: seat.unitId,
      valid_from: seat.from,
      valid_until: seat.until ?? null,
      lent_from: seat.lentFrom ?? null,
      paper: seat.paper ?? null,
    })
    .execute();
  return id;
}

export function employmentsOn(tx: Tx, on: Day) {
  return tx
    .selectFrom('employment')
    .selectAll('employment')
    .where('employment.valid_from', '<=', on)
    .where((where) => where.or([where('employment.valid_until', 'is', null), where('employment.valid_until', '>', on)]));
}

/** A person's position (chức vụ) by unit. */
export async function positionsOf(tx: Tx, personId: string, on: Day): Promise<ReadonlyMap<string, string>> {
  const rows = await employmentsOn(tx, on).where('person_id', '=', personId).execute();
  return new Map(rows.map((row) => [row.unit_id, row.position]));
}

/** Units where a person works or holds a seat. */
export async function unitsOf(tx: Tx, personId: string, on: Day): Promise<readonly string[]> {
  const employed = await employmentsOn(tx, on).where('person_id', '=', personId).execute();
  const seated = await seatsOn(tx, on).where('person_id', '=', personId).execute();
  return [...new Set([...employed, ...seated].map((row) => row.unit_id))];
}

export interface NewEmployment {
  readonly personId: string;
  readonly unitId: string;
  readonly teamId: string | null;
  readonly position: string;
  readonly staffClass: StaffClass;
  readonly manages: boolean;
  readonly from: Day;
}

export async function addEmployment(tx: Tx, employment: NewEmployment): Promise<void> {
  const { personId: person_id, unitId: unit_id, teamId: team_id, position, staffClass: staff_class, manages, from } = employment;
  const row = {
    id: newId(),
    person_id,
    unit_id,
    team_id,
    position: tidy(position),
    staff_class,
    manages,
    valid_from: from,
    valid_until: null,
  };
  await tx.insertInto('employment').values(row).execute();
}
