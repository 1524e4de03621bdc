import { type Day, shortDate } from '../kernel/day.ts';
import { grouped } from '../kernel/grouped.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type RowPlace, refusedCell } from '../kernel/sheetPlace.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';
import { type PlacementValues, placementOn, type UnitHistory } from './placing.ts';
import type { Act, Founding } from './reorganisation.ts';
import type { Placement, UnitType } from './unit.ts';
import { codeKey } from './unitImport.ts';

/** What a row asks for (cột «Việc»). */
export const rowWorks = ['merge', 'split', 'part', 'change', 'transfer', 'dissolve', 'found', 'end-union'] as const;
export type RowWork = (typeof rowWorks)[number];

/** A row of a table of acts (bảng phương án sắp xếp), read but not yet understood against the site. */
export interface ReorganisationRow extends RowPlace {
  readonly work: RowWork;
  /** Code, name, or name and superiors: `Phường 1, Quận 3`. */
  readonly old: string | null;
  readonly into: string | null;
  /** Written where the row founds a unit, or changes its kind. */
  readonly type: UnitType | null;
  readonly parent: string | null;
  readonly locality: string | null;
  readonly heir: 'yes' | 'no' | null;
  readonly reason: string | null;
}

export interface RowsWorld {
  /** Units that the rows may mean, and all above them. */
  readonly known: readonly (UnitHistory & { readonly administered: boolean })[];
  readonly onDay: Day;
  /** Only at the server's terminal a tree gets another top. */
  readonly mayAddRoots: boolean;
}

/** What the rows come to; units that are founded go by keys `+1`, `+2`, …. */
export interface RowsRead {
  readonly foundings: readonly Founding[];
  readonly acts: readonly Act[];
  readonly refusals: readonly Refusal[];
  /** Where a reason of `whyNotReorganise` belongs in the file. */
  readonly rowOf: (refusal: Refusal) => ReorganisationRow | undefined;
}

const takesNew: ReadonlySet<RowWork> = new Set(['merge', 'split', 'part', 'transfer', 'found']);
const needsReason: ReadonlySet<RowWork> = new Set(['dissolve', 'end-union']);

/** Understands a table against the units that stand: every reason at its cell, nothing founded that the table does not say is new. */
export function readReorganisationRows(rows: readonly ReorganisationRow[], world: RowsWorld): RowsRead {
  const refusals: Refusal[] = rows.flatMap(whyNotShape);
  const units = indexOf(world);
  const olds = new Map<ReorganisationRow, string>();
  for (const row of rows) {
    if (row.old === null || row.work === 'found') continue;
    const found = oneOf(row, 'old', row.old, named(row.old, units), world);
    if (typeof found === 'string') olds.set(row, found);
    else refusals.push(found);
  }
  const ends = new Set(
    rows.flatMap((row) => (['merge', 'split', 'transfer', 'dissolve'].includes(row.work) ? (olds.get(row) ?? []) : [])),
  );
  const founded = foundedBy(rows, refusals);
  const foundedIn = new Map(founded.flatMap((one) => one.rows.map((row) => [row, one] as const)));
  const foundedAs = grouped(founded, ({ name }) => fold(name));
  const renamedTo = grouped(
    rows.filter(({ work, into }) => work === 'change' && into !== null),
    ({ into }) => fold(into!),
  );
  const refOf = (row: ReorganisationRow, key: 'into' | 'parent', text: string): string | undefined => {
    const found = target(row, key, text);
    if (typeof found === 'string') return found;
    refusals.push(found);
    return undefined;
  };

  const parents = new Map<Founded, string | null>();
  for (const one of founded) {
    const row = one.rows.find(({ parent }) => parent !== null);
    if (row) parents.set(one, refOf(row, 'parent', row.parent!) ?? null);
    else if (!world.mayAddRoots) refusals.push(refusedCell(one.rows[0]!, 'parent', 'org.row-parent-needed', { unit: one.name }));
  }
  const foundings = founded.map((one): Founding => {
    const { key: unitId, name, type, place } = one;
    return { unitId, code: null, name, type, parentId: parents.get(one) ?? null, place };
  });

  const intos = new Map<ReorganisationRow, string>();
  for (const row of rows) {
    if (!takesNew.has(row.work) || row.into === null || row.work === 'found') continue;
    const into = foundedIn.get(row)?.key ?? refOf(row, 'into', row.into);
    if (into !== undefined) intos.set(row, into);
  }
  const made = actsOf(rows, olds, intos, {
    valuesOf: (row, unitId) => changedValues(row, unitId),
    refuse: (refusal) => void refusals.push(refusal),
  });
  return { foundings, acts: made.map(({ act }) => act), refusals, rowOf };

  function changedValues(row: ReorganisationRow, unitId: string): Omit<PlacementValues, 'decision'> {
    const now = standingPlacement(units.byId.get(unitId)!, world.onDay)!;
    return {
      name: row.into === null ? now.name : tidy(row.into),
      type: row.type ?? now.type,
      parentId: row.parent === null ? now.parentId : (refOf(row, 'parent', row.parent) ?? now.parentId),
      place: row.locality ?? now.place,
    };
  }

  /** What stands on after the day goes before what ends on it: a new unit may bear the name of an old one. */
  function target(row: ReorganisationRow, key: 'into' | 'parent', text: string): string | Refusal {
    const renamed = (renamedTo.get(fold(text)) ?? []).flatMap((other) => olds.get(other) ?? []);
    const standing = named(text, units);
    const going = standing.filter((unitId) => !ends.has(unitId));
    const coming = [...new Set([...going, ...renamed, ...foundedNamed(text).map((one) => one.key)])];
    if (coming.length > 0 || standing.length > 0) return oneOf(row, key, text, coming.length > 0 ? coming : standing, world);
    return refusedCell(row, key, key === 'into' ? 'org.row-target-unknown' : 'org.row-unit-unknown', {
      unit: text,
      day: shortDate(world.onDay),
    });
  }

  function foundedNamed(text: string): readonly Founded[] {
    const whole = foundedAs.get(fold(text)) ?? [];
    if (whole.length > 0) return whole;
    const [name, ...above] = pathOf(text);
    const isUnder = (one: Founded, part: string) => one.rows.some(({ parent }) => parent !== null && fold(parent).includes(part));
    return (foundedAs.get(name!) ?? []).filter((one) => above.every((part) => isUnder(one, part)));
  }

  function oneOf(
    row: ReorganisationRow,
    key: 'old' | 'into' | 'parent',
    text: string,
    found: readonly string[],
    { onDay }: RowsWorld,
  ): string | Refusal {
    if (found.length === 1) return found[0]!;
    if (found.length === 0) return refusedCell(row, key, 'org.row-unit-unknown', { unit: text, day: shortDate(onDay) });
    const paths = found.slice(0, 4).map((unitId) => pathWords(unitId));
    return refusedCell(row, key, 'org.row-unit-ambiguous', { unit: text, count: found.length, paths: paths.join('; ') });
  }

  function pathWords(unitId: string): string {
    const unit = units.byId.get(unitId);
    const name = unit ? standingPlacement(unit, world.onDay)?.name : foundings.find((one) => one.unitId === unitId)?.name;
    const above = unit ? aboveOf(unit, units, world.onDay)[0] : undefined;
    return [name, above?.name].filter(Boolean).join(', ');
  }

  function rowOf({ at = '', facts }: Refusal): ReorganisationRow | undefined {
    const [what, index] = at.split('.');
    if (what === 'foundings') return founded[Number(index)]?.rows[0];
    if (what !== 'acts') return undefined;
    const own = made[Number(index)]?.rows ?? [];
    const isNamed = (row: ReorganisationRow) => {
      const unit = units.byId.get(olds.get(row) ?? '');
      return [unit && standingPlacement(unit, world.onDay)?.name, row.into].includes(String(facts?.name));
    };
    return own.find(isNamed) ?? own[0];
  }
}

/** What each sort of row must say, and may not. */
function whyNotShape(row: ReorganisationRow): Refusal[] {
  const missing = (key: string) => refusedCell(row, key, 'org.row-cell-needed', {});
  const unused = (key: string) => refusedCell(row, key, 'org.row-cell-unused', {});
  const refusals: Refusal[] = [];
  if (row.work !== 'found' && row.old === null) refusals.push(missing('old'));
  if (row.work === 'found' && row.old !== null) refusals.push(unused('old'));
  if (takesNew.has(row.work) && row.into === null) refusals.push(missing('into'));
  if (needsReason.has(row.work) && row.into !== null) refusals.push(unused('into'));
  if (needsReason.has(row.work) && row.reason === null) refusals.push(missing('reason'));
  if (row.work === 'found' && row.type === null) refusals.push(missing('type'));
  const changes = row.into ?? row.type ?? row.parent ?? row.locality;
  if (row.work === 'change' && changes === null) refusals.push(refusedCell(row, 'into', 'org.row-changes-nothing', {}));
  return refusals;
}

/** A unit that the table founds: its first row that says so, and every row that speaks of it. */
interface Founded {
  readonly key: string;
  readonly name: string;
  readonly type: UnitType;
  readonly place: string | null;
  readonly rows: readonly ReorganisationRow[];
}

/** A kind written beside a new unit says that it is founded; rows of one name and one superior speak of one unit. */
function foundedBy(rows: readonly ReorganisationRow[], refusals: Refusal[]): readonly Founded[] {
  const saying = rows.filter((row) => takesNew.has(row.work) && row.into !== null && row.type !== null);
  const byName = grouped(saying, ({ into }) => fold(into!));
  const groups = [...byName.values()].flatMap((ofName) => {
    const parents = [...new Set(ofName.flatMap(({ parent }) => (parent === null ? [] : [fold(parent)])))];
    if (parents.length < 2) return [ofName];
    const open = ofName.filter(({ parent }) => parent === null);
    refusals.push(...open.map((row) => refusedCell(row, 'parent', 'org.row-parent-needed', { unit: row.into! })));
    return parents.map((parent) => ofName.filter((row) => row.parent !== null && fold(row.parent) === parent));
  });
  return groups.map((group, at) => {
    const [first] = group;
    const place = group.find(({ locality }) => locality !== null)?.locality ?? null;
    for (const row of group) {
      if (row.type !== first!.type) refusals.push(refusedCell(row, 'type', 'org.row-says-otherwise', { other: first!.row }));
      if (row.locality !== null && fold(row.locality) !== fold(place!)) {
        refusals.push(refusedCell(row, 'locality', 'org.row-says-otherwise', { other: first!.row }));
      }
    }
    return { key: `+${at + 1}`, name: tidy(first!.into!), type: first!.type!, place, rows: group };
  });
}

interface Made {
  readonly act: Act;
  readonly rows: readonly ReorganisationRow[];
}

interface Making {
  readonly valuesOf: (row: ReorganisationRow, unitId: string) => Omit<PlacementValues, 'decision'>;
  readonly refuse: (refusal: Refusal) => void;
}

/** Rows that merge into one unit are one act, and so are those that divide one. */
function actsOf(
  rows: readonly ReorganisationRow[],
  olds: ReadonlyMap<ReorganisationRow, string>,
  intos: ReadonlyMap<ReorganisationRow, string>,
  { valuesOf, refuse }: Making,
): readonly Made[] {
  const keyOf = (row: ReorganisationRow, at: number) => {
    if (row.work === 'merge') return `merge ${intos.get(row)}`;
    return row.work === 'split' || row.work === 'part' ? `${row.work} ${olds.get(row)}` : String(at);
  };
  const whole = rows.filter((row) => olds.has(row) && (!takesNew.has(row.work) || intos.has(row)));
  const places = new Map(whole.map((row, at) => [row, at]));
  return [...grouped(whole, (row) => keyOf(row, places.get(row)!)).values()].map((group): Made => {
    const [row] = group;
    const unitId = olds.get(row!)!;
    const into = intos.get(row!)!;
    const intoIds = [...new Set(group.map((one) => intos.get(one)!))];
    switch (row!.work) {
      case 'merge':
        return { rows: group, act: { kind: 'merge', unitIds: group.map((one) => olds.get(one)!), intoId: into } };
      case 'split': {
        const heirs = group.filter(({ heir }) => heir === 'yes');
        if (heirs.length !== 1) refuse(refusedCell(heirs[1] ?? row!, 'heir', 'org.row-heir-once', { count: heirs.length }));
        return { rows: group, act: { kind: 'split', unitId, intoIds, heirId: intos.get(heirs[0] ?? row!)! } };
      }
      case 'part':
        return { rows: group, act: { kind: 'part', unitId, intoIds } };
      case 'change':
        return { rows: group, act: { kind: 'change', unitId, ...valuesOf(row!, unitId) } };
      case 'transfer':
        return { rows: group, act: { kind: 'transfer', unitId, toId: into } };
      case 'end-union':
        return { rows: group, act: { kind: 'end-union', unitId, reason: row!.reason ?? '' } };
      default:
        return { rows: group, act: { kind: 'dissolve', unitId, reason: row!.reason ?? '' } };
    }
  });
}

interface UnitIndex {
  readonly byId: ReadonlyMap<string, UnitHistory>;
  readonly byCode: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly UnitHistory[]>;
  readonly onDay: Day;
}

const standingPlacement = ({ placements }: UnitHistory, on: Day): Placement | undefined => placementOn(placements, on);

/** Only what stands on the day and what the asker administers may be named; all may stand above. */
function indexOf({ known, onDay }: RowsWorld): UnitIndex {
  const free = known.filter((unit) => unit.administered && standingPlacement(unit, onDay));
  return {
    byId: new Map(known.map((unit) => [unit.unitId, unit])),
    byCode: new Map(free.flatMap(({ code, unitId }) => (code === null ? [] : [[codeKey(code), unitId] as const]))),
    byName: grouped(free, (unit) => fold(standingPlacement(unit, onDay)!.name)),
    onDay,
  };
}

const pathOf = (text: string): readonly string[] => text.split(',').map((part) => fold(part));

/** By code, else by whole name, else by a name and what stands above it. */
function named(text: string, units: UnitIndex): readonly string[] {
  const byCode = units.byCode.get(codeKey(text));
  if (byCode !== undefined) return [byCode];
  const whole = units.byName.get(fold(text)) ?? [];
  const exact = whole.filter((unit) => codeKey(standingPlacement(unit, units.onDay)!.name) === codeKey(tidy(text)));
  if (whole.length > 0) return (exact.length > 0 ? exact : whole).map(({ unitId }) => unitId);
  const parts = pathOf(text);
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = parts.slice(length);
    const found = (units.byName.get(parts.slice(0, length).join(', ')) ?? []).filter((unit) => {
      const names = aboveOf(unit, units, units.onDay).map(({ name }) => fold(name));
      return above.every((part) => names.some((name) => name === part || name.endsWith(` ${part}`)));
    });
    if (found.length > 0) return found.map(({ unitId }) => unitId);
  }
  return [];
}

function aboveOf(unit: UnitHistory, units: UnitIndex, on: Day): readonly Placement[] {
  const above: Placement[] = [];
  let at: UnitHistory | undefined = units.byId.get(standingPlacement(unit, on)?.parentId ?? '');
  while (at && above.length < 12) {
    const there = standingPlacement(at, on);
    if (!there) break;
    above.push(there);
    at = units.byId.get(there.parentId ?? '');
  }
  return above;
}
