import { fold } from '../kernel/vietnamese.ts';
import type { Role } from './actor.ts';

/** What a role is called in people's lists, the first is the one we print (vai trong hệ thống). */
export const roleNames: Readonly<Record<Role, readonly [string, ...string[]]>> = {
  member: ['Thành viên', 'Cán bộ', 'Nhân viên', 'Giáo viên', 'Người lao động'],
  clerk: ['Văn thư', 'Thư ký', 'Thư ký Ban vận động', 'Văn thư, thư ký Ban vận động'],
  'unit-head': ['Thủ trưởng', 'Thủ trưởng đơn vị', 'Hiệu trưởng', 'Giám đốc', 'Người đứng đầu'],
  'union-chair': ['Chủ tịch Công đoàn', 'Chủ tịch CĐCS', 'Chủ tịch Công đoàn cơ sở'],
  reviewer: ['Chuyên viên thẩm định', 'Thẩm định', 'Chuyên viên'],
  'council-member': ['Thành viên Hội đồng', 'Ủy viên Hội đồng'],
  'council-secretary': ['Thư ký Hội đồng'],
  authority: ['Người có thẩm quyền', 'Người có thẩm quyền quyết định', 'Thẩm quyền quyết định'],
  administrator: ['Quản trị', 'Quản trị viên'],
};

/** What may be written for a role, as a sentence lists it. */
export const knownRoles = Object.values(roleNames)
  .map(([first]) => first)
  .join('; ');

const named = new Map(
  Object.entries(roleNames).flatMap(([role, names]) => [role, ...names].map((name) => [fold(name), role as Role] as const)),
);

/** Roles written in a cell, parted by `;`, without regard to diacritics; what is no role is given back as written. */
export function rolesNamed(written: string): { readonly roles: readonly Role[]; readonly unknown: readonly string[] } {
  const words = written
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const roles = words.flatMap((word) => named.get(fold(word)) ?? []);
  return { roles: [...new Set(roles)], unknown: words.filter((word) => !named.has(fold(word))) };
}
