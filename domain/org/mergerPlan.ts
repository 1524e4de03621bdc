import { grouped } from '../kernel/grouped.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { refusedCell } from '../kernel/sheetPlace.ts';
import { tidy } from '../kernel/vietnamese.ts';
import type { MergerReading, MergerRow, OldPlace } from './mergerActs.ts';
import { nameKey, placeNamed, placeWords } from './placeName.ts';
import type { Act, Founding } from './reorganisation.ts';
import type { UnitType } from './unit.ts';

/** A place of the site, or what stands under a district, on the eve of the day. */
export interface SitePlace {
  readonly unitId: string;
  readonly name: string;
  readonly type: UnitType;
  readonly parentId: string | null;
  readonly place: string | null;
}

/** How a row of the table ends: in an act, with a person, as it stands already, or in a province that the site does not hold. */
export type RowEnd = 'act' | 'decision' | 'already' | 'elsewhere';

/** The table against the site's units; what is founded goes by `+1`, `+2`, …. */
export interface MergerPlan {
  readonly foundings: readonly Founding[];
  readonly acts: readonly Act[];
  readonly ends: ReadonlyMap<MergerRow, ReadonlySet<RowEnd>>;
  /** What a person decides, in the order of the table; last the districts that keep units of which it says nothing. */
  readonly toDecide: readonly Refusal[];
}

/** Ending of the district level in the whole country, on 1 July 2025. */
export const districtsEnd = 'Kết thúc hoạt động đơn vị hành chính cấp huyện (Nghị quyết 203/2025/QH15)';

/** Why a mention of the words that only a person could settle is settled by the units themselves. */
const settledByUnits: ReadonlySet<string> = new Set([
  'org.merger-named-twice',
  'org.merger-perhaps-one',
  'org.merger-kind-unwritten',
]);

/**
 * Turns what the words leave no doubt of into acts on the units that stand. A unit must be found alone by its kind, name and district; whatever
 * is found not at all, or twice, or claimed by two rows, goes to a person. Nothing is guessed, no row is lost.
 */
export function planMergers(
  rows: readonly MergerRow[],
  reading: MergerReading,
  { places, mayAddRoots }: { readonly places: readonly SitePlace[]; readonly mayAddRoots: boolean },
): MergerPlan {
  const site = siteOf(places);
  const foundings: Founding[] = [];
  const acts: Act[] = [];
  const decided: { readonly row: MergerRow | null; readonly reason: Refusal }[] = [];
  const ends = new Map<MergerRow, Set<RowEnd>>(rows.map((row) => [row, new Set<RowEnd>()]));
  const end = (row: MergerRow, how: RowEnd) => void ends.get(row)!.add(how);
  const decide = (row: MergerRow, code: string, facts: Refusal['facts'] = {}) => {
    end(row, 'decision');
    decided.push({ row, reason: { ...refusedCell(row, 'before', code, { into: tidy(row.name), ...facts }), kind: 'state' } });
  };
  const found = (name: string, type: UnitType, parentId: string | null): string => {
    const unitId = `+${foundings.length + 1}`;
    foundings.push({ unitId, code: null, name, type, parentId, place: null });
    return unitId;
  };

  const rowAt = new Map(rows.map((row) => [`${row.sheet}!${row.row}`, row]));
  const isTop = ({ parentCode }: MergerRow) => parentCode === null || parentCode === '0';
  const mentions = mentionsOf(reading, rowAt, isTop);
  const provinces = new Map<string, Province>();
  for (const row of rows.filter(isTop)) provinces.set(row.code, provinceOf(row));
  for (const [code, province] of provinces) {
    const own = rows.filter((row) => row.parentCode === code && !isTop(row));
    if (province.state === 'elsewhere') for (const row of own) end(row, 'elsewhere');
    else communesOf(own, province);
  }
  for (const row of rows) {
    if (!isTop(row) && !provinces.has(row.parentCode!)) decide(row, 'org.merger-parent-unknown', { parent: row.parentCode! });
  }
  for (const { reason, of } of reading.toDecide.map((decision) => ({ reason: decision.reason, of: decision.mentions }))) {
    const about = of.map(({ sheet, row }) => rowAt.get(`${sheet}!${row}`)!);
    if (mentions.settled.has(reason) || about.every((row) => ends.get(row)!.has('elsewhere'))) continue;
    for (const row of about) end(row, 'decision');
    decided.push({ row: about[0]!, reason });
  }
  endDistricts();
  const order = new Map(rows.map((row, at) => [row, at]));
  const placeOf = (row: MergerRow | null) => (row === null ? rows.length : order.get(row)!);
  decided.sort((one, other) => placeOf(one.row) - placeOf(other.row));
  return { foundings, acts, ends, toDecide: decided.map(({ reason }) => reason) };

  /** The unit that its communes come under, and the units of the site that they come from. */
  function provinceOf(row: MergerRow): Province {
    const named = [...mentions.of(row), ...mentions.open(row)].map(({ place }) => place);
    const olds = [...new Set(named.flatMap((place) => site.provinces.get(nameKey(place.name)) ?? []))];
    const same = site.provinces.get(nameKey(placeNamed(row.name).name)) ?? [];
    if (olds.length + same.length === 0) {
      end(row, 'elsewhere');
      return { state: 'elsewhere', unitId: null, from: [] };
    }
    const [only] = olds;
    const isKept = mentions.of(row).length === 1 && mentions.open(row).length === 0;
    const isNamedSo = olds.length === 1 && nameKey(site.byId.get(only!)!.name) === nameKey(row.name);
    // The one that stands bears the new name already: it was kept, or what joined it has ended, or lies on another site.
    if (olds.length === 0 || isNamedSo || (isKept && same.length > 0)) {
      end(row, 'already');
      return { state: 'here', unitId: only ?? same[0]!, from: [...olds, ...same] };
    }
    const missing = named.filter((place) => !site.provinces.has(nameKey(place.name)));
    if (missing.length > 0) decide(row, 'org.merger-not-on-site', { what: missing.map(wordsOf).join(', ') });
    const { parentId } = site.byId.get(only!)!;
    if (parentId === null ? !mayAddRoots : !site.byId.has(parentId)) {
      // Who keeps one province sorts out its communes; the provinces themselves are merged from above.
      decide(row, 'org.merger-from-above');
      return { state: 'here', unitId: only!, from: olds };
    }
    end(row, 'act');
    const intoId = found(tidy(row.name), 'province', parentId);
    acts.push({ kind: 'merge', unitIds: olds, intoId });
    return { state: 'here', unitId: intoId, from: olds };
  }

  function communesOf(own: readonly MergerRow[], { unitId, from }: Province): void {
    const local = communesUnder(site, from);
    const all = own.flatMap((row) =>
      mentions.of(row).map((mention) => ({ row, mention, units: matching(mention.place, local) })),
    );
    for (const { decision, of } of mentions.settleable(own)) {
      const each = of.map((mention) => ({ row: mention.row, mention, units: matching(mention.place, local) }));
      const alone = each.filter(({ units }) => units.length === 1);
      if (alone.length < each.length || new Set(alone.map(({ units }) => units[0]!.unitId)).size < each.length) continue;
      mentions.settled.add(decision);
      all.push(...each);
    }
    const claims = grouped(
      all.filter(({ units }) => units.length === 1),
      ({ units }) => units[0]!.unitId,
    );
    const byRow = grouped(all, ({ row }) => row);
    for (const row of own) rowOf(row, byRow.get(row) ?? []);
    for (const { decision, of } of mentions.waitingIn(own)) {
      const isOpen = of.some(({ place }) => matching(place, local).some(({ parentId }) => parentId !== unitId));
      if (!isOpen && of.every(({ row }) => ends.get(row)!.has('already'))) mentions.settled.add(decision);
    }

    function rowOf(row: MergerRow, named: readonly Found[]): void {
      const sure = named.filter(({ units }) => units.length === 1 && claims.get(units[0]!.unitId)!.length === 1);
      const waits = mentions.open(row).length > 0;
      const stands = matching({ ...placeNamed(row.name), within: null }, local).filter(({ parentId }) => parentId === unitId);
      const isAlone = sure.length === 1 && named.every(({ units }) => units.length === 0 || units === sure[0]!.units);
      const isItself = isAlone && named.length > 1 && stands.some((one) => one.unitId === sure[0]!.units[0]!.unitId);
      if (isItself || (sure.length === 0 && stands.length === 1)) {
        end(row, 'already');
        return;
      }
      for (const { mention, units } of named) {
        const what = wordsOf(mention.place);
        if (units.length === 0) decide(row, 'org.merger-not-on-site', { what });
        else if (units.length > 1) decide(row, 'org.merger-many-on-site', { what, count: units.length });
        else if (claims.get(units[0]!.unitId)!.length > 1) decide(row, 'org.merger-claimed-twice', { what });
      }
      if (sure.length === 0) return;
      const unitIds = sure.map(({ units }) => units[0]!.unitId);
      const old = sure[0]!.units[0]!;
      end(row, 'act');
      if (sure.length > 1 || named.length > 1 || waits) {
        acts.push({ kind: 'merge', unitIds, intoId: found(tidy(row.name), 'commune', unitId) });
        return;
      }
      const isNamedSo = nameKey(old.name) === nameKey(row.name);
      if (isNamedSo && old.parentId === unitId) ends.set(row, new Set<RowEnd>(['already']));
      else {
        const name = isNamedSo ? old.name : tidy(row.name);
        acts.push({ kind: 'change', unitId: old.unitId, name, type: 'commune', parentId: unitId, place: old.place });
      }
    }
  }

  /** A district ends once every unit under it has somewhere to go; else a person says where the rest go. */
  function endDistricts(): void {
    const going = new Set(
      acts.flatMap((act) => (act.kind === 'merge' ? act.unitIds : act.kind === 'change' ? [act.unitId] : [])),
    );
    for (const { unitId, name } of places.filter(({ type }) => type === 'district')) {
      const under = site.under.get(unitId) ?? [];
      if (!under.some((child) => going.has(child.unitId))) continue;
      const left = under.filter((child) => !going.has(child.unitId));
      if (left.length === 0) acts.push({ kind: 'dissolve', unitId, reason: districtsEnd });
      else {
        const facts = { name, count: left.length, first: left[0]!.name };
        decided.push({ row: null, reason: { kind: 'state', code: 'org.merger-district-left', facts } });
      }
    }
  }
}

interface Province {
  readonly state: 'here' | 'elsewhere';
  readonly unitId: string | null;
  readonly from: readonly string[];
}

interface Mention {
  readonly row: MergerRow;
  readonly place: OldPlace;
}

interface Found {
  readonly row: MergerRow;
  readonly mention: Mention;
  readonly units: readonly SitePlace[];
}

const wordsOf = ({ kind, name }: OldPlace) => placeWords(kind, name);

/** Places by row: those that are sure, and those that wait for a person or for the units to settle them. */
function mentionsOf(
  { acts, toDecide }: MergerReading,
  rowAt: ReadonlyMap<string, MergerRow>,
  isTop: (row: MergerRow) => boolean,
) {
  const settled = new Set<Refusal>();
  const sure = grouped(
    acts.flatMap((act) => act.before.map((place) => ({ row: rowAt.get(`${act.sheet}!${act.row}`)!, place }))),
    ({ row }) => row,
  );
  const waiting = toDecide.map(({ reason, mentions }) => ({
    decision: reason,
    of: mentions.flatMap(({ sheet, row, place, share }) => (place ? [{ row: rowAt.get(`${sheet}!${row}`)!, place, share }] : [])),
    whole: mentions.every(({ place, share }) => place !== null && share === 'whole'),
  }));
  const waitingBy = grouped(
    waiting.flatMap(({ decision, of }) => of.map((mention) => ({ ...mention, decision }))),
    ({ row }) => row,
  );
  return {
    settled,
    of: (row: MergerRow): readonly Mention[] => sure.get(row) ?? [],
    open: (row: MergerRow) => (waitingBy.get(row) ?? []).filter(({ decision }) => !settled.has(decision)),
    /** Decisions about rows of one province alone. */
    waitingIn: (own: readonly MergerRow[]) => {
      const here = new Set(own);
      return waiting.filter(({ of }) => of.length > 0 && of.every(({ row }) => here.has(row)));
    },
    settleable: (own: readonly MergerRow[]) => {
      const here = new Set(own);
      return waiting.filter(
        ({ decision, of, whole }) =>
          whole && settledByUnits.has(decision.code) && of.every(({ row }) => here.has(row) && !isTop(row)),
      );
    },
  };
}

interface Site {
  readonly byId: ReadonlyMap<string, SitePlace>;
  readonly under: ReadonlyMap<string | null, readonly SitePlace[]>;
  /** Ids of provinces by the key of their bare name. */
  readonly provinces: ReadonlyMap<string, readonly string[]>;
}

function siteOf(places: readonly SitePlace[]): Site {
  const provinces = grouped(
    places.filter(({ type }) => type === 'province'),
    ({ name }) => nameKey(placeNamed(name).name),
  );
  return {
    byId: new Map(places.map((place) => [place.unitId, place])),
    under: grouped(places, ({ parentId }) => parentId),
    provinces: new Map([...provinces].map(([key, all]) => [key, all.map(({ unitId }) => unitId)])),
  };
}

interface Commune extends SitePlace {
  readonly kind: OldPlace['kind'];
  /** Keys of the bare names of what stands above it, below the province. */
  readonly above: readonly string[];
}

function communesUnder(site: Site, provinces: readonly string[]): ReadonlyMap<string, readonly Commune[]> {
  const found: Commune[] = [];
  const walk = (parentId: string, above: readonly string[]): void => {
    for (const one of site.under.get(parentId) ?? []) {
      const { kind, name } = placeNamed(one.name);
      if (one.type === 'commune') found.push({ ...one, kind, above });
      else if (one.type === 'district') walk(one.unitId, [...above, nameKey(name)]);
    }
  };
  for (const unitId of new Set(provinces)) walk(unitId, []);
  return grouped(found, ({ name }) => nameKey(placeNamed(name).name));
}

/** The communes that a mention may mean: of its name, its kind, and its district, as far as they are written. */
function matching({ name, kind, within }: OldPlace, local: ReadonlyMap<string, readonly Commune[]>): readonly SitePlace[] {
  const named = (local.get(nameKey(name)) ?? []).filter((one) => kind === null || one.kind === null || one.kind === kind);
  if (within === null) return named;
  const hints = within.split(',').map((part) => nameKey(placeNamed(part).name));
  return named.filter(({ above }) => above.length === 0 || hints.some((hint) => above.includes(hint)));
}
