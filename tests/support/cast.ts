import type { Day } from '#domain/kernel/day.ts';
import type { UnitType } from '#domain/org/unit.ts';
import type { Role } from '#domain/people/actor.ts';
import type { Tx } from '#server/db/connection.ts';
import { hashPassword } from '#server/identity/auth.ts';
import { addAccount } from '#server/identity/store.ts';
import { addUnit } from '#server/org/store.ts';
import { addEmployment } from '#server/people/employmentStore.ts';
import { addPerson, addSeat } from '#server/people/store.ts';

/** The people every test knows, all invented. */
export const people = {
  an: { fullName: 'Đàm Thị Hoài An', unit: 'school', role: 'clerk', position: 'Văn thư' },
  binh: { fullName: 'Lưu Trọng Bình', unit: 'school', role: 'unit-head', position: 'Hiệu trưởng' },
  chau: { fullName: 'Quách Thị Bích Châu', unit: 'school', role: 'union-chair', position: 'Chủ tịch Công đoàn cơ sở' },
  hanh: { fullName: 'Tạ Minh Hạnh', unit: 'school', role: 'member', position: 'Giáo viên' },
  dung: { fullName: 'Vương Đình Dũng', unit: 'committee', role: 'reviewer', position: 'Chuyên viên' },
  lien: { fullName: 'Ninh Thị Liên', unit: 'federation', role: 'reviewer', position: 'Chuyên viên' },
  quyen: { fullName: 'Hà Văn Quyền', unit: 'committee', role: 'authority', position: 'Chủ tịch' },
  kien: { fullName: 'Mạc Đức Kiên', unit: 'province', role: 'administrator', position: 'Quản trị' },
  giang: { fullName: 'Tống Thị Giang', unit: 'otherSchool', role: 'unit-head', position: 'Hiệu trưởng' },
} as const satisfies Record<string, { fullName: string; unit: keyof typeof units; role: Role; position: string }>;
export type Name = keyof typeof people;

/** The small province they live in; a parent stands before its children. */
export const units = {
  province: { name: 'Tỉnh Thanh Lộc', type: 'province', parent: null },
  federation: { name: 'Liên đoàn Lao động tỉnh Thanh Lộc', type: 'upper-union', parent: 'province' },
  district: { name: 'Huyện Bến Sậy', type: 'district', parent: 'province' },
  committee: { name: 'Ban Chỉ đạo huyện Bến Sậy', type: 'steering-committee', parent: 'district' },
  school: { name: 'Trường THCS Thị trấn Bến Sậy', type: 'public-service-unit', parent: 'district' },
  otherSchool: { name: 'Trường THCS Vân Khê', type: 'public-service-unit', parent: 'district' },
} as const satisfies Record<string, { name: string; type: UnitType; parent: string | null }>;
export type UnitName = keyof typeof units;

export interface Cast {
  readonly unit: Readonly<Record<UnitName, string>>;
  readonly person: Readonly<Record<Name, string>>;
}

export const emailOf = (name: Name) => `${name}@thu.example`;
export const passwordOf = (name: Name) => `mat khau cua ${name}`;

const hashes = new Map<Name, Promise<string>>();

/** Made once for all sites of a worker: to be slow is what it is for. */
function hashOf(name: Name): Promise<string> {
  const made = hashes.get(name) ?? hashPassword(passwordOf(name));
  hashes.set(name, made);
  return made;
}

/** Puts the province and its people into an empty database. */
export async function makeCast(tx: Tx, from: Day): Promise<Cast> {
  const unit: Partial<Record<UnitName, string>> = {};
  const period = { from, until: null };
  for (const [key, { name, type, parent }] of Object.entries(units) as [UnitName, (typeof units)[UnitName]][]) {
    const parentId = parent === null ? null : unit[parent as UnitName]!;
    unit[key] = await addUnit(tx, {
      code: null,
      name,
      type,
      parentId,
      place: 'huyện Bến Sậy, tỉnh Thanh Lộc',
      period,
      decision: null,
    });
  }
  const person: Partial<Record<Name, string>> = {};
  for (const [key, who] of Object.entries(people) as [Name, (typeof people)[Name]][]) {
    const personId = await addPerson(tx, { fullName: who.fullName, staffCode: null, email: emailOf(key) }, `${from}T01:00:00Z`);
    const unitId = unit[who.unit]!;
    await addSeat(tx, { personId, role: who.role, unitId, from });
    const manages = who.role === 'unit-head';
    await addEmployment(tx, {
      personId,
      unitId,
      teamId: null,
      position: who.position,
      staffClass: 'public-employee',
      manages,
      from,
    });
    await addAccount(tx, { personId, fullName: who.fullName, email: emailOf(key), passwordHash: await hashOf(key) });
    person[key] = personId;
  }
  return { unit: unit as Cast['unit'], person: person as Cast['person'] };
}
