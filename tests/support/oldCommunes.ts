import { type MergerRow, readMergers } from '#domain/org/mergerActs.ts';
import type { SitePlace } from '#domain/org/mergerPlan.ts';
import { placeKinds, placeNamed, placeWords } from '#domain/org/placeName.ts';

/** The country as it was before a table of mergers, made from its own words: provinces, districts, communes; each old place once. */
export function oldCountry(rows: readonly MergerRow[], newId: () => string): readonly SitePlace[] {
  const reading = readMergers(rows);
  const byRow = new Map(rows.map((row) => [`${row.sheet}!${row.row}`, row]));
  const said = [
    ...reading.acts.flatMap(({ sheet, row, before }) => before.map((place) => ({ place, row: byRow.get(`${sheet}!${row}`)! }))),
    ...reading.toDecide.flatMap(({ mentions }) =>
      mentions.flatMap(({ sheet, row, place }) => (place ? [{ place, row: byRow.get(`${sheet}!${row}`)! }] : [])),
    ),
  ];
  const units = new Map<string, SitePlace>();
  const add = (key: string, unit: Omit<SitePlace, 'unitId' | 'place'>): string => {
    const made = units.get(key) ?? { ...unit, unitId: newId(), place: null };
    units.set(key, made);
    return made.unitId;
  };
  const country = add('country', { name: 'Cả nước', type: 'agency', parentId: null });
  const isTop = ({ parentCode }: MergerRow) => parentCode === null || parentCode === '0';
  const firstOf = new Map<string, string>();
  for (const { place, row } of said) {
    if (!isTop(row)) continue;
    const name = placeWords(place.kind, place.name);
    const unitId = add(`province ${row.code} ${name}`, { name, type: 'province', parentId: country });
    if (!firstOf.has(row.code)) firstOf.set(row.code, unitId);
  }
  for (const { place, row } of said) {
    const province = isTop(row) ? undefined : firstOf.get(row.parentCode!);
    if (!province || (place.kind !== null && placeKinds[place.kind] === 'village')) continue;
    const district = place.within === null ? 'Huyện Chung' : upper(place.within.split(',')[0]!.trim());
    const under = add(`${province} ${district}`, { name: district, type: 'district', parentId: province });
    const name = placeWords(place.kind ?? 'xã', place.name);
    add(`${under} ${name.toLowerCase()}`, { name, type: 'commune', parentId: under });
  }
  return [...units.values()];
}

const upper = (text: string) => {
  const { kind, name } = placeNamed(text);
  return placeWords(kind ?? 'huyện', name);
};
