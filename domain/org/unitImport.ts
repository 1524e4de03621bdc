import { type Day, shortDate } from '../kernel/day.ts';
import { grouped } from '../kernel/grouped.ts';
import { overlaps } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type RowPlace, refusedCell } from '../kernel/sheetPlace.ts';
import type { Steps } from '../kernel/steps.ts';
import { fold } from '../kernel/vietnamese.ts';
import { type LocalUnion, unionOn, whyNotFound } from './localUnion.ts';
import {
  firstCycle,
  type PlacementValues,
  type Placing,
  place,
  placed,
  placementOn,
  type UnitHistory,
  whyNotPlace,
} from './placing.ts';
import type { Placement, UnitType } from './unit.ts';

/** A row of a list of units (danh sách đơn vị), read but not yet understood against the site. */
export interface UnitRow extends RowPlace {
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
  /** Code or name of the unit above, as written; null for the top of a tree. */
  readonly parent: string | null;
  readonly locality: string | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly decision: string | null;
  /** Name of its union, `Có`, `Không`, or nothing said. */
  readonly union: string | null;
}

/** A unit that stands in the site already; `administered` when it lies within what the importer keeps. */
export interface KnownUnit extends UnitHistory {
  readonly unions: readonly LocalUnion[];
  readonly administered: boolean;
}

export interface UnitImportWorld {
  readonly known: readonly KnownUnit[];
  /** The id a new code will get: the same for the same code. */
  readonly idOf: (code: string) => string;
  readonly mayAddRoots: boolean;
  /** Units that written names were said to mean, by folded text; before any other way of knowing a name. */
  readonly meant?: ReadonlyMap<string, string>;
}

/** One field of a row that differs from what stands; types are values, parents are names. */
export interface FieldChange {
  readonly field: 'name' | 'type' | 'parent' | 'place' | 'from' | 'until' | 'union';
  readonly before: string | null;
  readonly after: string | null;
}

/** What a row would do. */
export interface PlannedRow {
  readonly row: UnitRow;
  readonly unitId: string;
  readonly outcome: 'new' | 'changed' | 'same';
  readonly placing: Placing;
  /** The union that begins with the row. */
  readonly newUnion: string | null;
  readonly changes: readonly FieldChange[];
}

/** A unit of the list with where it stood and where it will stand; a placement that is new has an id that begins with `new`. */
export interface PlannedUnit {
  readonly unitId: string;
  readonly code: string;
  readonly isNew: boolean;
  readonly before: readonly Placement[];
  readonly after: readonly Placement[];
  readonly unions: readonly { readonly name: string; readonly from: Day }[];
}

/** Every row with what it would do, or every reason why the list is not taken; rows with a reason are not among `rows`. */
export interface UnitImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly units: readonly PlannedUnit[];
  readonly refusals: readonly Refusal[];
}

export const codeKey = (code: string) => code.normalize('NFC').toLowerCase();

/** Understands a list of units against those that stand: parents may be anywhere in it; all refusals at once, nothing half-taken. */
export function* planUnitImport(rows: readonly UnitRow[], world: UnitImportWorld): Steps<UnitImportPlan> {
  const units = unitsOf(rows, world);
  yield;
  const refusals: Refusal[] = [...overlapsIn(units)];
  const planned: PlannedRow[] = [];
  for (const unit of units.values()) {
    for (const row of unit.rows) planned.push(...planRow(row, unit, units, world, refusals));
    yield;
  }
  refusals.push(...treeRefusals(units), ...sameNames(units));
  const refused = new Set(refusals.map(rowOf));
  const good = planned.filter(({ row }) => !refused.has(`${row.sheet}!${row.row}`));
  const order = orderIn(rows);
  const unions = grouped(
    planned.filter(({ newUnion }) => newUnion !== null),
    ({ unitId }) => unitId,
  );
  return {
    rows: good.sort((one, other) => order(one.row) - order(other.row)),
    units: [...units.values()]
      .filter((unit) => unit.rows.length > 0)
      .map((unit) => plannedUnit(unit, unions.get(unit.unitId) ?? [])),
    refusals: inFileOrder(refusals, rows),
  };
}

function plannedUnit(unit: UnitInWork, begun: readonly PlannedRow[]): PlannedUnit {
  const unions = begun.map(({ newUnion, row }) => ({ name: newUnion!, from: row.from }));
  const before = unit.known?.placements ?? [];
  return { unitId: unit.unitId, code: unit.code!, isNew: !unit.known, before, after: unit.placements, unions };
}

const rowOf = (refusal: Refusal) => `${refusal.facts?.sheet}!${refusal.facts?.row}`;

function orderIn(rows: readonly UnitRow[]) {
  const places = new Map(rows.map((row, at) => [`${row.sheet}!${row.row}`, at]));
  return ({ sheet, row }: Pick<UnitRow, 'sheet' | 'row'>) => places.get(`${sheet}!${row}`) ?? 0;
}

function inFileOrder(refusals: readonly Refusal[], rows: readonly UnitRow[]): readonly Refusal[] {
  const order = orderIn(rows);
  const placeOf = ({ facts }: Refusal) => order({ sheet: String(facts?.sheet), row: Number(facts?.row) });
  return [...refusals].sort((a, b) => placeOf(a) - placeOf(b));
}

/** A unit that the list speaks of, or that one of its rows stands under; `placements` as they will be. */
interface UnitInWork {
  readonly unitId: string;
  readonly code: string | null;
  readonly known: KnownUnit | undefined;
  readonly rows: UnitRow[];
  placements: readonly Placement[];
  /** The union that the list itself begins. */
  union: string | null;
}

type Units = ReadonlyMap<string, UnitInWork>;

function unitsOf(rows: readonly UnitRow[], { known, idOf }: UnitImportWorld): Units {
  const units = new Map<string, UnitInWork>();
  const byCode = new Map<string, string>();
  for (const unit of known) {
    units.set(unit.unitId, {
      unitId: unit.unitId,
      code: unit.code,
      known: unit,
      rows: [],
      placements: unit.placements,
      union: null,
    });
    if (unit.code !== null) byCode.set(codeKey(unit.code), unit.unitId);
  }
  for (const row of rows) {
    const unitId = byCode.get(codeKey(row.code)) ?? idOf(row.code);
    byCode.set(codeKey(row.code), unitId);
    const unit = units.get(unitId) ?? { unitId, code: row.code, known: undefined, rows: [], placements: [], union: null };
    unit.rows.push(row);
    units.set(unitId, unit);
  }
  for (const unit of units.values()) unit.rows.sort((a, b) => (a.from < b.from ? -1 : 1));
  return units;
}

/** Two rows of one code may follow each other, not stand at the same time. */
function overlapsIn(units: Units): readonly Refusal[] {
  return [...units.values()].flatMap(({ rows }) =>
    rows.slice(1).flatMap((row, at) => {
      const before = rows[at]!;
      if (!overlaps({ from: before.from, until: before.until }, { from: row.from, until: row.until })) return [];
      return [refusedCell(row, 'from', 'org.row-overlaps', { code: row.code, other: before.row, otherSheet: before.sheet })];
    }),
  );
}

function planRow(
  row: UnitRow,
  unit: UnitInWork,
  units: Units,
  world: UnitImportWorld,
  refusals: Refusal[],
): readonly PlannedRow[] {
  if (unit.known && !unit.known.administered) {
    refusals.push(refusedCell(row, 'code', 'org.code-taken', { code: row.code }));
    return [];
  }
  const parentId = parentOf(row, unit, units, world);
  if (typeof parentId === 'object' && parentId !== null) {
    refusals.push(parentId);
    return [];
  }
  const { name, type, locality, decision, from, until } = row;
  const values: PlacementValues = { name, type, parentId, place: locality, decision };
  const before = unit.placements;
  const wish = { values, from, until };
  const against = whyNotPlace(before, wish);
  if (against.length > 0) {
    refusals.push(...against.map(({ code, at, facts }) => refusedCell(row, at ?? 'from', rowCodes[code] ?? code, facts)));
    return [];
  }
  const placing = place(before, wish);
  unit.placements = placed(unit.unitId, before, placing);
  const newUnion = unionOf(row, unit, refusals);
  const isFirst = before.length === 0;
  const changes = isFirst ? [] : changesOf(before, unit, row, newUnion, units);
  const outcome = isFirst ? 'new' : placing.kind === 'same' && newUnion === null ? 'same' : 'changed';
  return [{ row, unitId: unit.unitId, outcome, placing, newUnion, changes }];
}

const rowCodes: Readonly<Record<string, string>> = {
  'org.period-reversed': 'org.row-period-reversed',
  'org.overlaps-placement': 'org.row-overlaps-placement',
};

/** The parent's id, null at the top, or why it cannot be; what the importer does not administer is as if it were not there. */
function parentOf(row: UnitRow, unit: UnitInWork, units: Units, world: UnitImportWorld): string | null | Refusal {
  const refused = (code: string, facts?: Refusal['facts']) => refusedCell(row, 'parent', code, facts);
  const { parent } = row;
  if (parent === null) {
    const stays = world.mayAddRoots || placementOn(unit.placements, row.from)?.parentId === null;
    return stays ? null : refused('org.root-only-operator');
  }
  const meant = units.get(world.meant?.get(fold(parent)) ?? '');
  const [found, ...others] = (meant ? [meant] : parentsNamed(parent, units)).filter(({ known }) => known?.administered ?? true);
  if (!found) return refused('org.parent-unknown', { parent });
  if (others.length > 0) return refused('org.parent-ambiguous', { parent, count: others.length + 1 });
  if (found === unit) return refused('org.parent-itself');
  return found.unitId;
}

/** By code first, else by any name it has borne or will bear, without regard to diacritics. */
function parentsNamed(parent: string, units: Units): readonly UnitInWork[] {
  const all = indexOf(units);
  return all.byCode.get(codeKey(parent)) ?? all.byName.get(fold(parent)) ?? [];
}

interface UnitIndex {
  readonly byCode: ReadonlyMap<string, readonly UnitInWork[]>;
  readonly byName: ReadonlyMap<string, readonly UnitInWork[]>;
}

const indexes = new WeakMap<Units, UnitIndex>();

function indexOf(units: Units): UnitIndex {
  const made = indexes.get(units);
  if (made) return made;
  const byCode = new Map<string, UnitInWork[]>();
  const byName = new Map<string, UnitInWork[]>();
  for (const unit of units.values()) {
    if (unit.code !== null) byCode.set(codeKey(unit.code), [unit]);
    const names = new Set([...(unit.known?.placements ?? []), ...unit.rows].map(({ name }) => fold(name)));
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), unit]);
  }
  const index = { byCode, byName };
  indexes.set(units, index);
  return index;
}

const says = (text: string, word: string) => fold(text) === word;

/** The name of the union that begins with the row, or null when nothing begins. */
function unionOf(row: UnitRow, unit: UnitInWork, refusals: Refusal[]): string | null {
  if (row.union === null) return null;
  const unions = unit.known?.unions ?? [];
  const stands = unionOn(unions, row.from);
  if (says(row.union, 'khong')) {
    if (stands) refusals.push(refusedCell(row, 'union', 'org.union-not-ended-here', { name: stands.name }));
    return null;
  }
  const name = says(row.union, 'co') ? `Công đoàn cơ sở ${row.name}` : row.union;
  const now = stands?.name ?? unit.union;
  if (now && (says(row.union, 'co') || fold(now) === fold(name))) return null;
  if (unit.union !== null || whyNotFound(unions, row.from).length > 0) {
    refusals.push(refusedCell(row, 'union', 'org.row-union-stands', { name: now ?? unions.at(-1)!.name }));
    return null;
  }
  unit.union = name;
  return name;
}

function changesOf(
  before: readonly Placement[],
  unit: UnitInWork,
  row: UnitRow,
  newUnion: string | null,
  units: Units,
): readonly FieldChange[] {
  const old = placementOn(before, row.from);
  const now = placementOn(unit.placements, row.from)!;
  const parentName = (parentId: string | null | undefined) => {
    const parent = parentId ? units.get(parentId) : undefined;
    return parent?.rows.at(-1)?.name ?? parent?.known?.placements.at(-1)?.name ?? null;
  };
  const all: readonly FieldChange[] = [
    { field: 'from', before: old?.period.from ?? null, after: now.period.from },
    { field: 'until', before: old?.period.until ?? null, after: now.period.until },
    { field: 'name', before: old?.name ?? null, after: now.name },
    { field: 'type', before: old?.type ?? null, after: now.type },
    { field: 'parent', before: parentName(old?.parentId), after: parentName(now.parentId) },
    { field: 'place', before: old?.place ?? null, after: now.place },
    { field: 'union', before: null, after: newUnion },
  ];
  return all.filter((change) => change.before !== change.after);
}

/** Parents stand on the first day of every row, and nobody stands under themselves on any day. */
function treeRefusals(units: Units): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const { unitId, rows: own, placements } of units.values()) {
    for (const row of own) {
      const parentId = placements.find(({ period }) => period.from === row.from)?.parentId;
      const parent = parentId ? units.get(parentId) : undefined;
      if (parent && parent.unitId !== unitId && !placementOn(parent.placements, row.from)) {
        refusals.push(refusedCell(row, 'parent', 'org.parent-not-standing', { parent: row.parent!, day: shortDate(row.from) }));
      }
    }
  }
  const cycle = firstCycle([...units.values()].flatMap(({ placements }) => placements));
  if (cycle) refusals.push(...cycleRefusals(cycle, units));
  return refusals;
}

/** Every row that stands on the circle is told, since any of them may be the wrong one. */
function cycleRefusals(cycle: { readonly unitId: string; readonly day: Day }, units: Units): Refusal[] {
  const circle: UnitInWork[] = [];
  for (let unit = units.get(cycle.unitId); unit && !circle.includes(unit); ) {
    circle.push(unit);
    unit = units.get(placementOn(unit.placements, cycle.day)?.parentId ?? '');
  }
  const names = circle.map((unit) => unit.rows.at(-1)?.name ?? unit.known?.placements.at(-1)?.name ?? '').join(' → ');
  const told = circle.flatMap((unit) => unit.rows.filter((row) => row.parent !== null));
  return told.map((row) => refusedCell(row, 'parent', 'org.row-in-circle', { names, day: shortDate(cycle.day) }));
}

/** Two units of one name under one parent at one time are one unit written twice. */
function sameNames(units: Units): readonly Refusal[] {
  const seen = new Map<string, { unit: UnitInWork; placement: Placement }[]>();
  for (const unit of units.values()) {
    for (const placement of unit.placements) {
      const key = `${placement.parentId ?? ''} ${fold(placement.name)}`;
      seen.set(key, [...(seen.get(key) ?? []), { unit, placement }]);
    }
  }
  return [...seen.values()].flatMap((same) =>
    same.flatMap(({ unit, placement }, at) => {
      const row = unit.rows.find(({ from }) => from === placement.period.from);
      const twin = same.find(
        (other, index) => index !== at && other.unit !== unit && overlaps(other.placement.period, placement.period),
      );
      const isLater = twin && (!twin.unit.rows.length || same.indexOf(twin) < at);
      return row && twin && isLater
        ? [refusedCell(row, 'name', 'org.same-name', { name: row.name, code: twin.unit.code ?? '–' })]
        : [];
    }),
  );
}
