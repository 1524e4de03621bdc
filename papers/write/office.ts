import type { Signer } from './paper.ts';

/** Whose paper it is, in words (thẩm quyền ban hành): `Chủ tịch Ủy ban nhân dân xã …`, `Trưởng Ban Chỉ đạo …`; an office that names its body stays. */
export function authorityOf(office: string, issuer: string): string {
  if (office.toLowerCase().includes(issuer.toLowerCase())) return office;
  const words = office.split(' ');
  const isSaidTwice = words.at(-1)!.toLowerCase() === issuer.split(' ')[0]!.toLowerCase();
  return [...(isSaidTwice ? words.slice(0, -1) : words), issuer].filter(Boolean).join(' ');
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

/** Địa danh a paper is dated at: the first part of where its issuer stands, without the word for its tier. */
export function placeNameOf({ place, name }: { readonly place: string | null; readonly name: string }): string {
  const first = (place ?? name).split(',')[0]!.trim();
  return first.replace(/^(xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s+/iu, '');
}
