import { type Day, shortDate } from '../kernel/day.ts';
import { covers, overlaps, type Period } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type RowPlace, refusedCell } from '../kernel/sheetPlace.ts';
import type { Steps } from '../kernel/steps.ts';
import { fold } from '../kernel/vietnamese.ts';
import type { Team } from '../org/team.ts';
import type { Role } from './actor.ts';
import { type Employment, employedOn, type WorkChange, whyNotWork, work } from './employment.ts';
import type { Person, StaffClass } from './person.ts';
import { knownRoles, rolesNamed } from './roleNames.ts';
import { type HeldSeat, singleRoles, whyNotGrant } from './seat.ts';

/** A row of a list of people (danh sách cán bộ, viên chức), read but not yet understood against the site. */
export interface PersonRow extends RowPlace {
  readonly staffCode: string | null;
  readonly fullName: string;
  readonly position: string;
  readonly team: string | null;
  /** Code or name of the unit, as written. */
  readonly unit: string;
  readonly staffClass: StaffClass;
  readonly manages: boolean;
  readonly email: string | null;
  /** Roles in the office's words, parted by `;`; nothing said is a member. */
  readonly roles: string | null;
  readonly from: Day;
}

/** A unit that the importer administers. */
export interface ImportUnit {
  readonly unitId: string;
  readonly code: string | null;
  readonly names: readonly string[];
  readonly periods: readonly Period[];
  readonly teams: readonly Team[];
}

/** Somebody in the site whom a row may mean. */
export interface KnownPerson {
  readonly person: Person;
  readonly employments: readonly Employment[];
  readonly seats: readonly HeldSeat[];
  /** In a unit that the importer administers. */
  readonly administered: boolean;
}

export interface PeopleImportWorld {
  readonly units: readonly ImportUnit[];
  readonly persons: readonly KnownPerson[];
  /** Seats at those units whose roles one person holds at a time. */
  readonly singleSeats: readonly HeldSeat[];
  /** Ids for what is new: the same for the same key. */
  readonly idOf: (key: string) => string;
  /** Units that written names were said to mean, by folded text; before any other way of knowing a name. */
  readonly meant?: ReadonlyMap<string, string>;
}

export interface PersonChange {
  readonly field: 'fullName' | 'staffCode' | 'email' | 'position' | 'team' | 'staffClass' | 'manages' | 'unit' | 'roles';
  readonly before: string | null;
  readonly after: string | null;
}

/** What a row would do. */
export interface PlannedPerson {
  readonly row: PersonRow;
  readonly personId: string;
  readonly isNew: boolean;
  readonly unitId: string;
  readonly teamId: string | null;
  readonly work: WorkChange;
  readonly newRoles: readonly Role[];
  readonly outcome: 'new' | 'changed' | 'same';
  readonly changes: readonly PersonChange[];
}

/** A part of a unit that the list speaks of first. */
export interface NewTeam {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly from: Day;
}

/** Every row with what it would do, or every reason why the list is not taken; warnings stand in nobody's way. */
export interface PeopleImportPlan {
  readonly rows: readonly PlannedPerson[];
  /** Known persons whose name, code or address changes, as they will be; the version is the one that was read. */
  readonly persons: readonly Person[];
  readonly teams: readonly NewTeam[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** Somebody as they will be once the rows so far are taken. */
interface Someone {
  readonly personId: string;
  readonly known: KnownPerson | undefined;
  /** The rows that meant them so far. */
  readonly rows: { readonly row: PersonRow; readonly unitId: string }[];
  readonly units: Set<string>;
  fullName: string;
  staffCode: string | null;
  email: string | null;
}

interface Desk {
  readonly world: PeopleImportWorld;
  readonly everybody: Someone[];
  readonly byCode: Map<string, Someone>;
  readonly byEmail: Map<string, Someone>;
  /** Unit and name, without diacritics. */
  readonly byName: Map<string, Set<Someone>>;
  readonly unitsById: ReadonlyMap<string, ImportUnit>;
  readonly unitsByCode: ReadonlyMap<string, ImportUnit>;
  readonly unitsByName: ReadonlyMap<string, readonly ImportUnit[]>;
  /** By what a wish for a seat has to be held against. */
  readonly seats: Map<string, HeldSeat[]>;
  readonly teams: Map<string, NewTeam>;
  readonly refusals: Refusal[];
  readonly warnings: Refusal[];
}

const lower = (text: string) => text.normalize('NFC').toLowerCase();
const nameIn = (unitId: string, fullName: string) => `${unitId} ${fold(fullName)}`;

/** Understands a list of people against those that are known: all refusals at once, nothing half-taken. */
export function* planPeopleImport(rows: readonly PersonRow[], world: PeopleImportWorld): Steps<PeopleImportPlan> {
  const desk = deskOf(world);
  const planned: PlannedPerson[] = [];
  for (const row of rows) {
    planned.push(...planRow(row, desk));
    yield;
  }
  const { teams, refusals, warnings } = desk;
  return { rows: planned, persons: changedPersons(desk), teams: [...teams.values()], refusals, warnings };
}

function deskOf(world: PeopleImportWorld): Desk {
  const unitsByName = new Map<string, ImportUnit[]>();
  for (const unit of world.units) {
    for (const name of new Set(unit.names.map(fold))) unitsByName.set(name, [...(unitsByName.get(name) ?? []), unit]);
  }
  const desk: Desk = {
    world,
    everybody: [],
    byCode: new Map(),
    byEmail: new Map(),
    byName: new Map(),
    unitsById: new Map(world.units.map((unit) => [unit.unitId, unit])),
    unitsByCode: new Map(world.units.flatMap((unit) => (unit.code === null ? [] : [[lower(unit.code), unit] as const]))),
    unitsByName,
    seats: new Map(),
    teams: new Map(),
    refusals: [],
    warnings: [],
  };
  for (const seat of world.singleSeats) seatsLike(seat, desk).push(seat);
  for (const known of world.persons) {
    const { id: personId, fullName, staffCode, email } = known.person;
    const units = new Set(known.employments.map(({ unitId }) => unitId));
    const someone: Someone = { personId, known, rows: [], units, fullName, staffCode, email };
    desk.everybody.push(someone);
    file(desk, someone);
  }
  return desk;
}

function changedPersons(desk: Desk): PeopleImportPlan['persons'] {
  return desk.everybody.flatMap(({ known, fullName, staffCode, email }) => {
    if (!known) return [];
    const { person } = known;
    const isSame = person.fullName === fullName && person.staffCode === staffCode && person.email === email;
    return isSame ? [] : [{ ...person, fullName, staffCode, email }];
  });
}

/** Files somebody under everything they can be found by. */
function file(desk: Desk, someone: Someone): void {
  if (someone.staffCode !== null) desk.byCode.set(lower(someone.staffCode), someone);
  if (someone.email !== null) desk.byEmail.set(lower(someone.email), someone);
  for (const unitId of someone.units) {
    const key = nameIn(unitId, someone.fullName);
    desk.byName.set(key, (desk.byName.get(key) ?? new Set()).add(someone));
  }
}

function planRow(row: PersonRow, desk: Desk): readonly PlannedPerson[] {
  const before = desk.refusals.length;
  const unit = unitOf(row, desk);
  const roles = rolesOf(row, desk);
  if (!unit) return [];
  const someone = someoneOf(row, unit, desk);
  if (!someone || desk.refusals.length > before) return [];
  const team = teamOf(row, unit, desk);
  const employments = someone.known?.employments ?? [];
  const against = whyNotWork(employments, unit.unitId, row.from);
  if (against.length > 0) {
    desk.refusals.push(refusedCell(row, 'from', 'people.row-works-there-later', against[0]!.facts));
    return [];
  }
  const { position, staffClass, manages } = row;
  const change = work(employments, unit.unitId, row.from, { teamId: team, position, staffClass, manages });
  const newRoles = grant(row, someone, unit, roles, desk);
  warn(row, someone, unit, desk);
  const changes = someone.known ? changesOf(row, someone, unit, team, newRoles, desk) : [];
  settle(row, someone, unit, desk);
  const isSame = change.kind === 'same' && newRoles.length === 0 && changes.length === 0;
  const outcome = !someone.known ? 'new' : isSame ? 'same' : 'changed';
  const { personId } = someone;
  const isNew = !someone.known && someone.rows.length === 1;
  return desk.refusals.length > before
    ? []
    : [{ row, personId, isNew, unitId: unit.unitId, teamId: team, work: change, newRoles, outcome, changes }];
}

function unitOf(row: PersonRow, desk: Desk): ImportUnit | undefined {
  const refuse = (code: string, facts?: Refusal['facts']) => {
    desk.refusals.push(refusedCell(row, 'unit', code, { unit: row.unit, ...facts }));
    return undefined;
  };
  const meant = desk.unitsById.get(desk.world.meant?.get(fold(row.unit)) ?? '');
  const coded = meant ?? desk.unitsByCode.get(lower(row.unit));
  const [unit, ...others] = coded ? [coded] : (desk.unitsByName.get(fold(row.unit)) ?? []);
  if (!unit) return refuse('people.row-unit-unknown');
  if (others.length > 0) return refuse('people.row-unit-ambiguous', { count: others.length + 1 });
  if (!unit.periods.some((period) => covers(period, row.from))) {
    return refuse('people.row-unit-not-standing', { day: shortDate(row.from) });
  }
  return unit;
}

function rolesOf(row: PersonRow, desk: Desk): readonly Role[] {
  if (row.roles === null) return ['member'];
  const { roles, unknown } = rolesNamed(row.roles);
  for (const role of unknown)
    desk.refusals.push(refusedCell(row, 'roles', 'people.row-role-unknown', { role, known: knownRoles }));
  return roles;
}

/** Whom the row means: by staff code, else by e-mail address, else by name in the unit; a new person when nobody fits. */
function someoneOf(row: PersonRow, unit: ImportUnit, desk: Desk): Someone | undefined {
  const refuse = (key: string, code: string, facts?: Refusal['facts']) => {
    desk.refusals.push(refusedCell(row, key, code, facts));
    return undefined;
  };
  const byCode = row.staffCode === null ? undefined : desk.byCode.get(lower(row.staffCode));
  const byEmail = row.email === null ? undefined : desk.byEmail.get(lower(row.email));
  if (byCode?.known && !byCode.known.administered)
    return refuse('staffCode', 'people.row-code-taken', { staffCode: row.staffCode! });
  if (byEmail && byEmail !== byCode && (byCode || isAnother(row, byEmail))) {
    return refuse('email', 'people.row-email-taken', { email: row.email! });
  }
  const named = byCode || byEmail ? [] : namesakes(row, unit, desk);
  if (named.length > 1) return refuse('fullName', 'people.row-name-ambiguous', { name: row.fullName, count: named.length });
  const found = byCode ?? byEmail ?? named[0];
  if (!found) return newcomer(row, desk);
  const twin = found.rows.find(({ unitId }) => unitId === unit.unitId)?.row;
  if (twin) return refuse('fullName', 'people.row-twice', { name: row.fullName, other: twin.row, otherSheet: twin.sheet });
  if (found.rows.length > 0 && found.fullName !== row.fullName) {
    return refuse('staffCode', 'people.row-code-of-another', { staffCode: row.staffCode ?? '–', name: found.fullName });
  }
  return found;
}

/** Who bears this very name in the unit, while the codes do not contradict. */
function namesakes(row: PersonRow, unit: ImportUnit, desk: Desk): readonly Someone[] {
  const found: Someone[] = [];
  for (const someone of desk.byName.get(nameIn(unit.unitId, row.fullName)) ?? []) {
    if (someone.fullName === row.fullName && (row.staffCode === null || someone.staffCode === null)) found.push(someone);
  }
  return found;
}

/** An address finds its owner only while name and code do not contradict. */
function isAnother(row: PersonRow, owner: Someone): boolean {
  const otherCode = row.staffCode !== null && owner.staffCode !== null && lower(row.staffCode) !== lower(owner.staffCode);
  return otherCode || fold(owner.fullName) !== fold(row.fullName) || (owner.known !== undefined && !owner.known.administered);
}

function newcomer(row: PersonRow, desk: Desk): Someone {
  const { fullName, staffCode, email } = row;
  const personId = desk.world.idOf(`${row.sheet}!${row.row}`);
  return { personId, known: undefined, rows: [], units: new Set(), fullName, staffCode, email };
}

function teamOf(row: PersonRow, unit: ImportUnit, desk: Desk): string | null {
  const { team: name } = row;
  if (name === null) return null;
  const stands = unit.teams.find(
    (team) => fold(team.name) === fold(name) && (team.period.until === null || team.period.until > row.from),
  );
  if (stands) return stands.id;
  const key = `${unit.unitId} ${fold(name)}`;
  const begun = desk.teams.get(key);
  const from = begun && begun.from < row.from ? begun.from : row.from;
  const team = begun ? { ...begun, from } : { id: desk.world.idOf(`team ${key}`), unitId: unit.unitId, name, from };
  desk.teams.set(key, team);
  return team.id;
}

/** The seats of a role at a unit; of a role that many hold, a person's own. */
function seatsLike({ role, unitId, personId }: Pick<HeldSeat, 'role' | 'unitId' | 'personId'>, desk: Desk): HeldSeat[] {
  const key = singleRoles.includes(role) ? `${unitId} ${role}` : `${unitId} ${role} ${personId}`;
  const seats = desk.seats.get(key) ?? [];
  desk.seats.set(key, seats);
  return seats;
}

/** Roles that the row adds to what the person holds at the unit. */
function grant(row: PersonRow, someone: Someone, unit: ImportUnit, roles: readonly Role[], desk: Desk): readonly Role[] {
  const { personId } = someone;
  const period = { from: row.from, until: null };
  const held = (someone.known?.seats ?? []).filter(
    ({ unitId, period: time }) => unitId === unit.unitId && overlaps(time, period),
  );
  const added = roles.filter((role) => !held.some((one) => one.role === role));
  for (const role of added) {
    const wish = { personId, role, unitId: unit.unitId, period };
    const sameRole = seatsLike(wish, desk);
    const against = whyNotGrant(wish, { sameRole, employed: [period] });
    if (against.length > 0) desk.refusals.push(refusedCell(row, 'roles', 'people.row-seat-taken', against[0]!.facts));
    sameRole.push({ id: `${row.sheet}!${row.row}`, lentFrom: null, paper: null, ...wish });
  }
  return added;
}

function warn(row: PersonRow, someone: Someone, unit: ImportUnit, desk: Desk): void {
  const alike = anotherIn(desk.byName.get(nameIn(unit.unitId, row.fullName)), someone);
  if (alike) {
    const there = alike.rows[0]?.row;
    const both = { name: row.fullName, other: alike.fullName };
    desk.warnings.push(
      there
        ? refusedCell(row, 'fullName', 'people.row-like-row', { ...both, otherRow: there.row, otherSheet: there.sheet })
        : refusedCell(row, 'fullName', 'people.row-look-alike', both),
    );
  }
  const elsewhere = (someone.known?.employments ?? []).find((one) => one.unitId !== unit.unitId && covers(one.period, row.from));
  if (elsewhere) {
    const name = desk.world.units.find(({ unitId }) => unitId === elsewhere.unitId)?.names.at(-1) ?? '–';
    desk.warnings.push(refusedCell(row, 'unit', 'people.row-also-works', { name: row.fullName, unit: name }));
  }
}

function anotherIn(some: ReadonlySet<Someone> | undefined, someone: Someone): Someone | undefined {
  for (const other of some ?? []) if (other !== someone) return other;
  return undefined;
}

/** A blank cell takes nothing away. */
function changesOf(
  row: PersonRow,
  someone: Someone,
  unit: ImportUnit,
  team: string | null,
  newRoles: readonly Role[],
  desk: Desk,
): readonly PersonChange[] {
  const now = employedOn(someone.known!.employments, unit.unitId, row.from);
  const teamName = (id: string | null | undefined) =>
    unit.teams.find((one) => one.id === id)?.name ?? [...desk.teams.values()].find((one) => one.id === id)?.name ?? null;
  const all: readonly PersonChange[] = [
    { field: 'fullName', before: someone.fullName, after: row.fullName },
    { field: 'staffCode', before: someone.staffCode, after: row.staffCode ?? someone.staffCode },
    { field: 'email', before: someone.email, after: row.email ?? someone.email },
    { field: 'unit', before: now ? unit.names.at(-1)! : null, after: unit.names.at(-1)! },
    { field: 'position', before: now?.position ?? null, after: row.position },
    { field: 'team', before: teamName(now?.teamId), after: teamName(team) },
    { field: 'staffClass', before: now?.staffClass ?? null, after: row.staffClass },
    { field: 'manages', before: now ? String(now.manages) : null, after: String(row.manages) },
    { field: 'roles', before: null, after: newRoles.length > 0 ? newRoles.join(';') : null },
  ];
  return all.filter(({ before, after }) => before !== after);
}

function settle(row: PersonRow, someone: Someone, unit: ImportUnit, desk: Desk): void {
  someone.rows.push({ row, unitId: unit.unitId });
  someone.units.add(unit.unitId);
  someone.fullName = row.fullName;
  someone.staffCode = row.staffCode ?? someone.staffCode;
  someone.email = row.email ?? someone.email;
  file(desk, someone);
}
