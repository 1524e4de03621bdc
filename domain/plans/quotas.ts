import { fold } from '../kernel/vietnamese.ts';
import type { Audience, Quota } from './reading.ts';

/** Tập thể or cá nhân, by the word that is counted. */
export function audienceOfSubject(subject: string): Audience {
  return /^(?:ca nhan|can bo|cong chuc|vien chuc|giao vien|nhan vien|doan vien|dang vien|hoi vien|hoc sinh|sinh vien|hoc vien|giang vien|cong nhan|chien si|quan nhan|thi sinh|nguoi|dong chi)\b/.test(
    fold(subject),
  )
    ? 'individual'
    : 'collective';
}

/** One thing a plan says about how many (một phía của mâu thuẫn hạn mức): a total, or the sum over its parts. */
export interface QuotaSide {
  /** Places in the numbering, joined: "IV.1.1, IV.1.2". */
  readonly where: string;
  readonly quotas: readonly Quota[];
  /** How many it allows in all. */
  readonly max: number;
}

/** Limits on the same people that cannot both be meant (hạn mức mâu thuẫn); sides in the order of the text. */
export interface QuotaConflict {
  readonly audience: Audience;
  readonly sides: readonly QuotaSide[];
}

const sideOf = (quotas: readonly Quota[]): QuotaSide => ({
  where: quotas.map((quota) => quota.where).join(', '),
  quotas,
  max: quotas.reduce((sum, quota) => sum + quota.max!, 0),
});

/** What the plan itself gives out: no share, no prize of a contest, no more than each unit or a higher body may give. */
const isLimit = ({ max, unit, apart, subject }: Quota) =>
  max !== undefined && unit === undefined && apart === undefined && !/^giải(?!\p{L})/iu.test(subject);

/** Every contradiction among a plan's quotas: a total that is not the sum of its parts, or one award with two limits. */
export function quotaConflicts(quotas: readonly Quota[]): readonly QuotaConflict[] {
  return (['collective', 'individual'] as const).flatMap((audience): QuotaConflict[] => {
    const own = quotas.filter((quota) => isLimit(quota) && audienceOfSubject(quota.subject) === audience);
    const parts = own.filter((quota) => quota.form !== undefined);
    const total = own.find((quota) => quota.form === undefined);
    const sides = total && parts.length > 0 ? [sideOf(parts), sideOf([total])] : twice(own);
    return new Set(sides.map((side) => side.max)).size > 1 ? [{ audience, sides }] : [];
  });
}

/** The first award that is limited twice. */
function twice(own: readonly Quota[]): readonly QuotaSide[] {
  for (const one of own) {
    const same = own.filter((two) => two.form === one.form && two.subject === one.subject);
    if (new Set(same.map((quota) => quota.max)).size > 1) return same.map((quota) => sideOf([quota]));
  }
  return [];
}

/** The stricter side, which binds until somebody has ruled (hạn mức chặt hơn). */
export function strictest({ sides }: QuotaConflict): QuotaSide {
  return sides.reduce((least, side) => (side.max < least.max ? side : least));
}
