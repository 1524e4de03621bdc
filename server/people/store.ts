import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold, nameKey, tidy } from '#domain/kernel/vietnamese.ts';
import type { Actor, Role, Seat } from '#domain/people/actor.ts';
import type { Person } from '#domain/people/person.ts';
import type { Located } from '#domain/people/policy.ts';
import type { Database, Tx } from '../db/connection.ts';
import { todaySql } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { heirOn, heirsOn, standingsOf } from '../org/store.ts';

/**
 * The person with the seats that hold on a day. Whoever sits at a unit sits, but as a member, at those too whose heir it is: past years,
 * titles and open cases of what was merged, divided or transferred are in the hands of the unit that took them on.
 */
export async function actorOf(tx: Tx, personId: string, on: Day): Promise<Actor> {
  return (await actorOn(tx, sql`${personId}::uuid`, sql`${on}::date`))!;
}

/**
 * Whom a query names, as they are today by the site's clock, in one statement: it is asked before every other. Undefined where the query
 * names nobody.
 */
export async function actorToday(db: Database, personId: RawBuilder<string | null>): Promise<Actor | undefined> {
  return await actorOn(db, personId, todaySql);
}

async function actorOn(db: Database, person: RawBuilder<unknown>, day: RawBuilder<unknown>): Promise<Actor | undefined> {
  const on = sql`(select on_day from today)`;
  const { rows } = await sql<Parameters<typeof seatOf>[0] & { readonly person_id: string; readonly sits: boolean }>`
    with recursive today as materialized (select ${day} as on_day), who as materialized (select ${person} as person_id),
    held as (select p.* from seat p where p.person_id = (select person_id from who) and p.valid_from <= ${on} and (p.valid_until is null or p.valid_until > ${on})),
    line (holder_id, unit_id, since) as (
      select s.to_unit_id, s.from_unit_id, s.on_day from unit_succession s
      where s.to_unit_id in (select unit_id from held) and s.is_heir and s.ends and s.on_day <= ${on}
      union all
      select line.holder_id, s.from_unit_id, greatest(line.since, s.on_day) from line join unit_succession s on s.to_unit_id = line.unit_id
      where s.is_heir and s.ends and s.on_day <= ${on}
    )
    select who.person_id, s.id is not null as sits, s.* from who left join (
      select id, role, unit_id, valid_from, valid_until from held
      union all
      select held.id, held.role, line.unit_id, greatest(held.valid_from, line.since), held.valid_until
      from held join line on line.holder_id = held.unit_id where held.role <> 'member') s on true
    where who.person_id is not null`.execute(db);
  return rows[0] && { personId: rows[0].person_id, seats: rows.filter(({ sits }) => sits).map(seatOf) };
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

/** Persons who hold one of the roles at a unit on a day; of one that ended, at its heir. */
export async function listHolders(tx: Tx, roles: readonly Role[], unitId: string, on: Day): Promise<readonly string[]> {
  return [...new Set((await seatsHeld(tx, roles, unitId, on)).map((row) => row.person_id))];
}

/** As `listHolders`, for each of these roles. */
export async function listHoldersByRole<Asked extends Role>(
  tx: Tx,
  roles: readonly Asked[],
  unitId: string,
  on: Day,
): Promise<Readonly<Record<Asked, readonly string[]>>> {
  const rows = await seatsHeld(tx, roles, unitId, on);
  const all: Partial<Record<Asked, readonly string[]>> = {};
  for (const role of roles) all[role] = [...new Set(rows.filter((row) => row.role === role).map((row) => row.person_id))];
  return all as Record<Asked, readonly string[]>;
}

/** Persons who hold one of the roles at each of many units on a day; of one that ended, at its heir. Two statements however many. */
export async function listHoldersOf(tx: Tx, roles: readonly Role[], unitIds: readonly string[], on: Day) {
  const heirs = await heirsOn(tx, unitIds, on);
  const rows = await seatsOn(tx, on)
    .where('unit_id', '=', sql<string>`any(${[...new Set(heirs.values())]}::uuid[])`)
    .where('role', 'in', [...roles])
    .orderBy('seat.id')
    .execute();
  const held = grouped(rows, (row) => row.unit_id);
  return new Map(
    [...heirs].map(([unitId, heirId]) => [
      unitId,
      (held.get(heirId) ?? []).map((row) => ({ personId: row.person_id, role: row.role as Role })),
    ]),
  );
}

async function seatsHeld(tx: Tx, roles: readonly Role[], unitId: string, on: Day) {
  const heirId = await heirOn(tx, unitId, on);
  const held = heirId === unitId ? roles : roles.filter((role) => role !== 'member');
  if (held.length === 0) return [];
  return await seatsOn(tx, on)
    .where('unit_id', '=', heirId)
    .where('role', 'in', [...held])
    .execute();
}

/** @throws Refused (unseen) when there is no such person. */
export async function loadPerson(tx: Tx, personId: string): Promise<Person> {
  return personOf(await tx.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst());
}

/** As `loadPerson`, held until the transaction ends: who writes employments or seats of a person holds the person. */
export async function lockPerson(tx: Tx, personId: string): Promise<Person> {
  return personOf(await tx.selectFrom('person').selectAll().where('id', '=', personId).forUpdate().executeTakeFirst());
}

interface PersonRow {
  readonly id: string;
  readonly full_name: string;
  readonly staff_code: string | null;
  readonly email: string | null;
  readonly version: number;
}

function personOf(row: PersonRow | undefined): Person {
  if (!row) throw new Refused([{ kind: 'unseen', code: 'people.not-found' }]);
  return { id: row.id, fullName: row.full_name, staffCode: row.staff_code, email: row.email, version: row.version };
}

/** Saves name, code and address under the person's next version. */
export async function savePerson(tx: Tx, person: Person): Promise<void> {
  const { id, fullName, staffCode: staff_code, version } = person;
  const set = { ...named(fullName), staff_code, email: person.email?.toLowerCase() ?? null, version: version + 1 };
  await tx.updateTable('person').set(set).where('id', '=', id).execute();
}

const named = (written: string) => {
  const full_name = tidy(written);
  return { full_name, name_key: nameKey(full_name), search_key: fold(full_name) };
};

/** Whoever has the staff code or the address already. */
export async function findTaken(tx: Tx, wish: Pick<NewPerson, 'staffCode' | 'email'>, but?: string) {
  const { rows } = await sql<PersonRow>`select * from person where id is distinct from ${but ?? null}
    and (lower(staff_code) = ${wish.staffCode?.toLowerCase() ?? null} or lower(email) = ${wish.email?.toLowerCase() ?? null})`.execute(
    tx,
  );
  return {
    code: wish.staffCode !== null && rows.some((row) => row.staff_code?.toLowerCase() === wish.staffCode?.toLowerCase()),
    email: wish.email !== null && rows.some((row) => row.email?.toLowerCase() === wish.email?.toLowerCase()),
  };
}

/** Persons who work in the unit under the same name, diacritics apart. */
export async function findLookAlike(tx: Tx, unitId: string, fullName: string, on: Day): Promise<string | undefined> {
  const row = await employmentsOn(tx, on)
    .innerJoin('person', 'person.id', 'employment.person_id')
    .select('full_name')
    .where('unit_id', '=', unitId)
    .where('search_key', '=', fold(fullName))
    .executeTakeFirst();
  return row?.full_name;
}

/** Where persons are from a day on: units they work in or sit at, else those they ever did; each with its standing. */
export async function locate(tx: Tx, personIds: readonly string[], on: Day): Promise<ReadonlyMap<string, Located>> {
  const { rows } = await sql<{ person_id: string; unit_id: string; open: boolean }>`
    select person_id, unit_id, bool_or(valid_until is null or valid_until > ${on}) as open from (
      select person_id, unit_id, valid_until from employment where person_id = any(${[...personIds]}::uuid[])
      union all select person_id, unit_id, valid_until from seat where person_id = any(${[...personIds]}::uuid[])
    ) everywhere group by person_id, unit_id`.execute(tx);
  const standings = await standingsOf(
    tx,
    rows.map((row) => row.unit_id),
    on,
  );
  return new Map(
    personIds.map((personId) => {
      const all = rows.filter((row) => row.person_id === personId);
      const open = all.filter((row) => row.open);
      const units = open.length > 0 ? open : all;
      return [personId, { personId, standings: units.map((row) => standings.get(row.unit_id)!) }];
    }),
  );
}

export async function locateOne(tx: Tx, personId: string, on: Day): Promise<Located> {
  return (await locate(tx, [personId], on)).get(personId)!;
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
  await tx
    .insertInto('person')
    .values(rowOfPerson({ id, ...person }, now))
    .execute();
  return id;
}

export async function addPersons(tx: Tx, persons: readonly (NewPerson & { readonly id: string })[], now: string): Promise<void> {
  await tx
    .insertInto('person')
    .values(persons.map((person) => rowOfPerson(person, now)))
    .execute();
}

const rowOfPerson = (person: NewPerson & { readonly id: string }, now: string) => ({
  id: person.id,
  ...named(person.fullName),
  staff_code: person.staffCode,
  email: person.email?.toLowerCase() ?? null,
  created_at: now,
});

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
    .values({ id, ...rowOfSeat(seat) })
    .execute();
  return id;
}

export async function addSeats(tx: Tx, seats: readonly NewSeat[]): Promise<void> {
  await tx
    .insertInto('seat')
    .values(seats.map((seat) => ({ id: newId(), ...rowOfSeat(seat) })))
    .execute();
}

const rowOfSeat = (seat: NewSeat) => ({
  person_id: seat.personId,
  role: seat.role,
  unit_id: seat.unitId,
  valid_from: seat.from,
  valid_until: seat.until ?? null,
  lent_from: seat.lentFrom ?? null,
  paper: seat.paper ?? null,
});

/** A task as it stood open on the day of a handover: its words by code and facts, and where it is done. */
export interface OpenTask {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly link: string;
  readonly dueAt: string | null;
}

/** Lists what was open on the day of a handover; called once, by the reaction that knows the tasks. */
export async function saveOpenTasks(tx: Tx, handoverId: string, tasks: readonly OpenTask[]): Promise<void> {
  await tx
    .updateTable('handover')
    .set({ open_tasks: JSON.stringify(tasks) })
    .where('id', '=', handoverId)
    .execute();
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

export async function hasAccount(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.selectFrom('auth_user').select('id').where('person_id', '=', personId).executeTakeFirst()) !== undefined;
}
