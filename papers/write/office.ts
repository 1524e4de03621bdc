import type { UnitType } from '#domain/org/unit.ts';
import type { Head, Signer } from './paper.ts';

/** Whose paper it is, in words (thẩm quyền ban hành): `Chủ tịch Ủy ban nhân dân xã …`, `Trưởng Ban Chỉ đạo …`; an office that names its body stays. */
export function authorityOf(office: string, issuer: string): string {
  if (office.toLowerCase().includes(issuer.toLowerCase())) return office;
  const words = office.split(' ');
  const said = issuer.toLowerCase().split(' ');
  const isShared = (count: number) => words.slice(-count).join(' ').toLowerCase() === said.slice(0, count).join(' ');
  const shared = words.findIndex((_, at) => isShared(words.length - at));
  return [...(shared === -1 ? words : words.slice(0, shared)), issuer].filter(Boolean).join(' ');
}

/** The office as it stands over a signature (chức vụ): a position without the body that the paper names already: `Chủ tịch`, `Trưởng Ban`. */
export function officeOf(position: string, issuer: string): string {
  const at = position.toLowerCase().indexOf(issuer.toLowerCase());
  const office = at > 0 ? position.slice(0, at).trim() : position;
  return /^(phó )?trưởng$/iu.test(office) ? `${office} ${issuer.split(' ')[0]}` : office;
}

/** Who signs a paper of a body: for a committee, a council or a people's committee the head signs on its behalf (TM.). */
export function signerFor(issuer: string, office: string, name?: string): Signer {
  const collective =
    /^(?:Ban|Hội đồng|Ủy ban)\s.*?(?=\s(?:xã|phường|đặc khu|huyện|quận|thị xã|thị trấn|thành phố|tỉnh)\s|$)/iu.exec(issuer)?.[0];
  return { ...(collective ? { onBehalf: collective } : {}), title: office, ...(name ? { name } : {}) };
}

/** Who signs a unit's scoring beside its head (người đồng ký): the union's chair, or a member of the board where there is no union. */
export function coSignerFor(by: 'union' | 'board', name?: string): Signer {
  const signs =
    by === 'union'
      ? { onBehalf: 'Ban Chấp hành Công đoàn', title: 'Chủ tịch' }
      : { onBehalf: 'Ban Vận động', title: 'Thành viên' };
  return { ...signs, ...(name ? { name } : {}) };
}

/** A unit as papers name it. */
export interface NamedUnit {
  readonly name: string;
  readonly type: UnitType;
  readonly place: string | null;
}

const places: readonly UnitType[] = ['province', 'district', 'commune'];
const isPlace = ({ name, type }: NamedUnit) =>
  places.includes(type) && /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|thị trấn)\s/iu.test(name);

/** The body that signs for a unit: for a place its people's committee; `Xã Bến Sậy` is `Ủy ban nhân dân xã Bến Sậy`. */
export function bodyNameOf(unit: NamedUnit): string {
  return isPlace(unit) ? `Ủy ban nhân dân ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}` : unit.name;
}

/** The head of a unit's papers (cơ quan chủ quản, cơ quan ban hành, địa danh); a union stands under no people's committee. */
export function headOver(unit: NamedUnit, above: NamedUnit | null | undefined): Head & { readonly place: string } {
  const isUnion = unit.type === 'upper-union';
  const superior = above && !(isUnion && isPlace(above)) ? bodyNameOf(above) : null;
  return {
    ...(isUnion ? { system: 'union' as const } : {}),
    ...(superior ? { superior } : {}),
    issuer: bodyNameOf(unit),
    place: placeNameOf(unit),
  };
}

/** Địa danh a paper is dated at: the first part of where its issuer stands, without the word for its tier. */
export function placeNameOf({ place, name }: { readonly place: string | null; readonly name: string }): string {
  const first = (place ?? name).split(',')[0]!.trim();
  const tier = '(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\\s+';
  return first.replace(new RegExp(place === null ? `^.*(?<![\\p{L}])${tier}` : `^${tier}`, 'iu'), '');
}
