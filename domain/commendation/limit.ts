import { shareOf } from '../evaluations/quota.ts';
import { fold } from '../kernel/vietnamese.ts';
import type { Rounding } from '../law/titleConditions.ts';
import type { UnitType } from '../org/unit.ts';
import type { Audience } from '../plans/reading.ts';
import type { Nominee } from './nominee.ts';
import type { UnitKind } from './unitKind.ts';

/**
 * What a limit says of those it counts (nội dung hạn mức): at most so many; at least so many; at most a share of a base; at least
 * a share of direct workers among the chosen. Counts are whole, shares in hundredths of a percent.
 */
export const limitMeasures = ['max', 'min', 'max-share', 'min-direct'] as const;
export type LimitMeasure = (typeof limitMeasures)[number];

/** Of what a share is taken (cơ sở tính tỷ lệ): of those put forward, of the staff of the units that put forward, of a stated number. */
export const shareBases = ['nominees', 'staff', 'stated'] as const;
export type ShareBase = (typeof shareBases)[number];

/** For all together, or for each unit that puts forward (tính chung, tính cho mỗi đơn vị đề nghị). */
export const limitReaches = ['all', 'each-unit'] as const;
export type LimitReach = (typeof limitReaches)[number];

/** Cuts whoever is above it, or is only noted (bắt buộc, định hướng). */
export const limitForces = ['hard', 'soft'] as const;
export type LimitForce = (typeof limitForces)[number];

/** Whom a limit counts; null where it does not tell them apart. */
export interface LimitScope {
  readonly audience: Audience;
  readonly form: string | null;
  readonly kinds: readonly UnitKind[] | null;
  /** Levels of the units that put forward (cấp). */
  readonly levels: readonly UnitType[] | null;
  readonly reach: LimitReach;
}

/** One limit on how many are commended (hạn mức khen thưởng), with where it stands. */
export interface Limit extends LimitScope {
  /** `plan:IV.1.2:cá nhân` or the id of a limit set for the round. */
  readonly key: string;
  readonly measure: LimitMeasure;
  /** A count, or a share in hundredths of a percent. */
  readonly amount: number;
  readonly base: ShareBase | null;
  /** Of a stated base. */
  readonly baseCount: number | null;
  readonly rounding: Rounding;
  readonly force: LimitForce;
  /** `Mục IV.1.2 của Kế hoạch số 114/KH-UBND`. */
  readonly source: string;
  readonly isCertain: boolean;
}

/** Whether two names of an award mean one (`Giấy khen`, `Giấy khen của Chủ tịch UBND xã`). */
export function isSameForm(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether a limit counts somebody. */
export function counts(limit: LimitScope, nominee: Nominee): boolean {
  return (
    limit.audience === nominee.audience &&
    (limit.form === null || isSameForm(limit.form, nominee.form)) &&
    (limit.kinds === null || limit.kinds.includes(nominee.kind)) &&
    (limit.levels === null || limit.levels.includes(nominee.level))
  );
}

/** What a share is taken of. */
export interface Bases {
  readonly nominees: readonly Nominee[];
  /** Persons at each unit that puts forward, on the day stated. */
  readonly staff: ReadonlyMap<string, number>;
}

/** How many a limit allows, or asks for, of one group of those it counts; `unitId` where it is meant for each unit. Not of `min-direct`. */
export function allowed(limit: Limit, bases: Bases, unitId: string | null): number {
  return limit.measure === 'max-share' ? shareOf(baseOf(limit, bases, unitId), limit.amount, limit.rounding) : limit.amount;
}

/** The number of which a share is taken (mẫu số). */
export function baseOf(limit: Limit, { nominees, staff }: Bases, unitId: string | null): number {
  if (limit.base === 'stated') return limit.baseCount ?? 0;
  const counted = nominees.filter((one) => counts(limit, one) && (unitId === null || one.byUnitId === unitId));
  if (limit.base !== 'staff') return counted.length;
  const units =
    unitId === null ? [...new Set(nominees.filter((one) => counts(limit, one)).map((one) => one.byUnitId))] : [unitId];
  return units.reduce((sum, id) => sum + (staff.get(id) ?? 0), 0);
}

/** The fewest direct workers among so many chosen (số tối thiểu người trực tiếp): rounded so that the share is reached. */
export const leastDirect = (limit: Pick<Limit, 'amount'>, chosen: number): number => shareOf(chosen, limit.amount, 'ceil');

/** Whom a limit is about, in one text: two limits with the same contradict each other where their amounts differ. */
export function scopeKey({ audience, form, kinds, levels, reach, measure }: Limit): string {
  const list = (all: readonly string[] | null) => (all === null ? '*' : [...all].sort().join('+'));
  return [audience, form === null ? '*' : fold(form), list(kinds), list(levels), reach, measure].join('|');
}
