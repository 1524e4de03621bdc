import type { Day } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';

/** What a unit is (loại đơn vị): places, the bodies above, and the three kinds a title can be given to. */
export const unitTypes = [
  'province',
  'district',
  'commune',
  'steering-committee',
  'upper-union',
  'agency',
  'public-service-unit',
  'enterprise',
] as const;
export type UnitType = (typeof unitTypes)[number];

/** The unit types that strive for the title themselves. */
export const subjectTypes = ['agency', 'public-service-unit', 'enterprise'] as const satisfies readonly UnitType[];
export type SubjectType = (typeof subjectTypes)[number];

/** Where a unit stood, and under which name, for a period (tên, loại, cấp trên, địa danh). */
export interface Placement {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly type: UnitType;
  readonly parentId: string | null;
  /** Where it is, in words: "xã …, tỉnh …". */
  readonly place: string | null;
  readonly period: Period;
  /** The paper that made it so. */
  readonly decision: string | null;
}

/** What became of a unit: merged, split, parted, dissolved, its powers transferred (kế thừa khi sắp xếp lại). */
export interface Succession {
  readonly fromUnitId: string;
  readonly toUnitId: string | null;
  readonly kind: 'merge' | 'split' | 'part' | 'rename' | 'dissolve' | 'transfer';
  readonly onDay: Day;
  readonly decision: string;
  /** Takes on titles, running cycles and open cases; at most one of the units that came of another does (đơn vị kế thừa hồ sơ). */
  readonly isHeir: boolean;
  /** The unit that was ended by it; one that others are made out of goes on. */
  readonly ends: boolean;
  readonly reason: string | null;
}

/** From when a unit stands that was there before the site was set up, whose first day nobody is asked for; lists may go back to it. */
export const longAgo = '2000-01-01' as Day;

/** True for a unit that can itself be recognised. */
export function isSubject(type: UnitType): type is SubjectType {
  return (subjectTypes as readonly UnitType[]).includes(type);
}
