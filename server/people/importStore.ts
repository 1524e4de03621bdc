import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { codeKey } from '#domain/org/unitImport.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { ImportUnit, KnownPerson, PeopleImportPlan, PersonRow } from '#domain/people/peopleImport.ts';
import { type HeldSeat, singleRoles } from '#domain/people/seat.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import { addTeams, keptAmong, keptBy, listPlacements, listTeams } from '../org/store.ts';
import { addEmployments, listEmployments, saveWork } from './employmentStore.ts';
import { heldSeatOf, type SeatRow } from './seatStore.ts';
import { addPersons, addSeats, type NewSeat, savePerson } from './store.ts';

/** Units that the actor administers and a list may mean, by code or by any name they have borne. */
export async function listImportUnits(
  tx: Tx,
  actor: Actor,
  { written, ids: known }: { readonly written: readonly string[]; readonly ids: readonly string[] },
  on: Day,
): Promise<readonly ImportUnit[]> {
  const kept = actor.isOperator ? sql`true` : sql`unit.id in (${keptBy(actor, on)})`;
  const { rows } = await sql<{ id: string; code: string | null }>`
    select id, code from unit where ${kept} and (id = any(${[...known]}::uuid[]) or lower(code) = any(${[...new Set(written.map(codeKey))]}::text[])
      or exists (select 1 from unit_placement p where p.unit_id = unit.id and p.search_key = any(${[...new Set(written.map(fold))]}::text[])))`.execute(
    tx,
  );
  const ids = rows.map((row) => row.id);
  const placements = grouped(await listPlacements(tx, ids), (placement) => placement.unitId);
  const teams = grouped(await listTeams(tx, ids), (team) => team.unitId);
  return rows.map(({ id, code }) => ({
    unitId: id,
    code,
    names: (placements.get(id) ?? []).map(({ name }) => name),
    periods: (placements.get(id) ?? []).map(({ period }) => period),
    teams: teams.get(id) ?? [],
  }));
}

/** Persons whom the rows may mean: by staff code, by address, or by a name like theirs in one of the units. */
export async function listKnownPeople(
  tx: Tx,
  actor: Actor,
  rows: readonly PersonRow[],
  unitIds: readonly string[],
  on: Day,
): Promise<readonly KnownPerson[]> {
  const codes = rows.flatMap((row) => row.staffCode?.normalize('NFC').toLowerCase() ?? []);
  const emails = rows.flatMap((row) => row.email?.toLowerCase() ?? []);
  const { rows: found } = await sql<{
    id: string;
    full_name: string;
    staff_code: string | null;
    email: string | null;
    version: number;
  }>`
    select id, full_name, staff_code, email, version from person where lower(staff_code) = any(${codes}::text[])
      or lower(email) = any(${emails}::text[])
      or (search_key = any(${rows.map((row) => fold(row.fullName))}::text[])
        and exists (select 1 from employment e where e.person_id = person.id and e.unit_id = any(${[...unitIds]}::uuid[])))`.execute(
    tx,
  );
  const ids = found.map((row) => row.id);
  const employments = grouped(await listEmployments(tx, ids), (employment) => employment.personId);
  const seats = grouped(await listSeats(tx, ids), (seat) => seat.personId);
  const everywhere = [...employments.values(), ...seats.values()].flat().map((one) => one.unitId);
  const kept = await keptAmong(tx, actor, [...new Set(everywhere)], on);
  return found.map(({ id, full_name: fullName, staff_code: staffCode, email, version }) => {
    const own = { employments: employments.get(id) ?? [], seats: seats.get(id) ?? [] };
    const units = [...own.employments, ...own.seats].map((one) => one.unitId);
    const isKept = actor.isOperator === true || units.some((unitId) => kept.has(unitId));
    return { person: { id, fullName, staffCode, email, version }, ...own, administered: isKept };
  });
}

async function listSeats(tx: Tx, personIds: readonly string[]): Promise<readonly HeldSeat[]> {
  const { rows } = await sql<SeatRow>`select * from seat where person_id = any(${[...personIds]}::uuid[])`.execute(tx);
  return rows.map(heldSeatOf);
}

/** Seats at the units whose roles one person holds at a time. */
export async function listSingleSeats(tx: Tx, unitIds: readonly string[]): Promise<readonly HeldSeat[]> {
  const { rows } = await sql<SeatRow>`
    select * from seat where unit_id = any(${[...unitIds]}::uuid[]) and role = any(${[...singleRoles]}::text[])`.execute(tx);
  return rows.map(heldSeatOf);
}

/** Writes what an import of people planned: many rows at a time where they are new, one by one where they change. */
export async function saveImportedPeople(tx: Tx, plan: PeopleImportPlan, now: string): Promise<void> {
  await addTeams(
    tx,
    plan.teams.map(({ id, unitId, name, from }) => ({ id, unitId, name, period: { from, until: null } })),
  );
  const persons = plan.rows.filter((row) => row.isNew).map(({ personId: id, row }) => ({ id, ...contactOf(row) }));
  await inChunks(persons, (some) => addPersons(tx, some, now));
  for (const person of plan.persons) await savePerson(tx, person);
  const opened = plan.rows.flatMap(({ personId, unitId, work }) =>
    work.kind === 'opened' && work.closes === null ? [{ personId, unitId, ...work.values, period: work.period }] : [],
  );
  await inChunks(opened, (some) => addEmployments(tx, some));
  for (const { personId, unitId, work } of plan.rows) {
    if (work.kind === 'corrected' || (work.kind === 'opened' && work.closes !== null)) await saveWork(tx, personId, unitId, work);
  }
  const seats = plan.rows.flatMap(({ personId, unitId, newRoles, row }): readonly NewSeat[] =>
    newRoles.map((role) => ({ personId, role, unitId, from: row.from })),
  );
  await inChunks(seats, (some) => addSeats(tx, some));
}

const contactOf = ({ fullName, staffCode, email }: PersonRow) => ({ fullName, staffCode, email });
