import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold, nameKey, tidy } from '#domain/kernel/vietnamese.ts';
import type { Actor, Role, Seat } from '#domain/people/actor.ts';
import type { Employment, WorkChange, WorkValues } from '#domain/people/employment.ts';
import type { Person, StaffClass } from '#domain/people/person.ts';
import { colleagues, type Located } from '#domain/people/policy.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';
import { administered, standingsOf } from '../org/store.ts';

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
  const { from, ...rest } = employment;
  await tx
    .insertInto('employment')
    .values(rowOfEmployment({ ...rest, period: { from, until: null } }))
    .execute();
}

export async function addEmployments(tx: Tx, employments: readonly Omit<Employment, 'id'>[]): Promise<void> {
  await tx.insertInto('employment').values(employments.map(rowOfEmployment)).execute();
}

const rowOfEmployment = (employment: Omit<Employment, 'id'>) => ({
  id: newId(),
  person_id: employment.personId,
  unit_id: employment.unitId,
  team_id: employment.teamId,
  position: tidy(employment.position),
  staff_class: employment.staffClass,
  manages: employment.manages,
  valid_from: employment.period.from,
  valid_until: employment.period.until,
});

/** Everything persons have worked as, earliest first. */
export async function listEmployments(tx: Tx, personIds: readonly string[]): Promise<readonly Employment[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('employment')
    .selectAll()
    .where('person_id', 'in', [...personIds])
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    unitId: row.unit_id,
    teamId: row.team_id,
    position: row.position,
    staffClass: row.staff_class as StaffClass,
    manages: row.manages,
    period: { from: row.valid_from, until: row.valid_until },
  }));
}

/** Writes what changed in a person's work at a unit. */
export async function saveWork(tx: Tx, personId: string, unitId: string, change: WorkChange): Promise<void> {
  if (change.kind === 'corrected') await correctWork(tx, change.employmentId, change.values);
  if (change.kind !== 'opened') return;
  if (change.closes) await closeEmployment(tx, change.closes, change.period.from);
  await tx
    .insertInto('employment')
    .values(rowOfEmployment({ personId, unitId, ...change.values, period: change.period }))
    .execute();
}

async function correctWork(tx: Tx, employmentId: string, values: WorkValues): Promise<void> {
  const { teamId: team_id, position, staffClass: staff_class, manages } = values;
  await tx
    .updateTable('employment')
    .set({ team_id, position: tidy(position), staff_class, manages })
    .where('id', '=', employmentId)
    .execute();
}

export async function closeEmployment(tx: Tx, employmentId: string, until: Day): Promise<void> {
  await tx.updateTable('employment').set({ valid_until: until }).where('id', '=', employmentId).execute();
}

/** The SQL twin of `whyNotSeePerson`: oneself, and whoever works or sits from the day on where the actor holds more than membership or administers. */
const visibleTo = (actor: Actor, on: Day) => {
  const shared = actor.seats.filter((seat) => colleagues.includes(seat.role)).map((seat) => seat.unitId);
  const here = sql`(w.valid_until is null or w.valid_until > ${on}) and (w.unit_id = any(${shared}::uuid[]) or w.unit_id in (select unit_id from kept))`;
  return sql`(person.id = ${actor.personId} or exists (select 1 from employment w where w.person_id = person.id and ${here})
    or exists (select 1 from seat w where w.person_id = person.id and ${here}))`;
};

export interface PersonListed {
  readonly personId: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly staffCode: string | null;
  readonly email: string | null;
  readonly position: string | null;
  readonly staffClass: StaffClass | null;
  readonly teamId: string | null;
  readonly manages: boolean;
  readonly from: Day | null;
  readonly signsIn: boolean;
  readonly seats: readonly { readonly id: string; readonly role: Role; readonly lent: boolean }[];
}

const mostListed = 1000;

/** Who works or sits in a unit on a day and may be seen, by given name; at most 1,000, `total` counts all. */
export async function listPeopleOf(
  tx: Tx,
  actor: Actor,
  unitId: string,
  { on, search }: { readonly on: Day; readonly search?: string | undefined },
): Promise<{ total: number; people: readonly PersonListed[] }> {
  const like = `%${fold(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const wanted = search ? sql`(person.search_key like ${like} or person.staff_code ilike ${search})` : sql`true`;
  const holds = sql`valid_from <= ${on} and (valid_until is null or ${on} < valid_until)`;
  const { rows } = await sql<Record<string, unknown>>`
    with kept as (${administered(actor, on)})
    select person.id, full_name, name_key, staff_code, person.email, e.position, e.staff_class, e.team_id, e.manages, e.valid_from,
      count(*) over () as total, exists (select 1 from auth_user u where u.person_id = person.id) as signs_in,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'role', s.role, 'lent', s.lent_from is not null) order by s.role)
        from seat s where s.person_id = person.id and s.unit_id = ${unitId} and ${holds}), '[]'::jsonb) as seats
    from person left join employment e on e.person_id = person.id and e.unit_id = ${unitId}
      and e.valid_from <= ${on} and (e.valid_until is null or ${on} < e.valid_until)
    where (e.id is not null or exists (select 1 from seat s where s.person_id = person.id and s.unit_id = ${unitId} and ${holds}))
      and ${visibleTo(actor, on)} and ${wanted}
    order by name_key collate "C", person.id limit ${mostListed}`.execute(tx);
  return { total: Number(rows[0]?.total ?? 0), people: rows.map(listedOf) };
}

function listedOf(row: Record<string, unknown>): PersonListed {
  return {
    personId: row.id as string,
    fullName: row.full_name as string,
    nameKey: row.name_key as string,
    staffCode: row.staff_code as string | null,
    email: row.email as string | null,
    position: row.position as string | null,
    staffClass: row.staff_class as StaffClass | null,
    teamId: row.team_id as string | null,
    manages: row.manages === true,
    from: row.valid_from as Day | null,
    signsIn: row.signs_in === true,
    seats: row.seats as PersonListed['seats'],
  };
}

export async function hasAccount(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.selectFrom('auth_user').select('id').where('person_id', '=', personId).executeTakeFirst()) !== undefined;
}
