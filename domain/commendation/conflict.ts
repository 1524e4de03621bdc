import type { Audience } from '../plans/reading.ts';
import { type Limit, scopeKey } from './limit.ts';

/** One of the limits that contradict each other, with what it allows in all (một phía của mâu thuẫn). */
export interface LimitSide {
  /** What a ruling names: the place in the plan, or the limit's key. */
  readonly taken: string;
  readonly limitKeys: readonly string[];
  readonly amount: number;
  readonly source: string;
}

/** Limits on the same people that cannot both be meant (hạn mức mâu thuẫn); all bind until somebody rules, so that the stricter does. */
export interface LimitConflict {
  /** `plan:individual`, or the scope that the limits share. */
  readonly key: string;
  readonly origin: 'plan' | 'round';
  readonly audience: Audience;
  readonly sides: readonly LimitSide[];
  /** The side ruled for; null while nobody has ruled or the limit ruled for is gone. */
  readonly ruled: string | null;
}

/** Which side counts and which others it was ruled over (quyết định về hạn mức). */
export interface LimitRuling {
  readonly taken: string;
  readonly over: readonly string[];
}

/** The last word on each conflict, by its key. */
export type LimitRulings = ReadonlyMap<string, LimitRuling>;

/** Limits with one scope and different amounts, a ruling with each where there is one. */
export function conflictsAmong(limits: readonly Limit[], rulings: LimitRulings): readonly LimitConflict[] {
  const hard = limits.filter(({ force }) => force === 'hard');
  const keys = [...new Set(hard.map(scopeKey))].sort();
  return keys.flatMap((key) => {
    const same = hard.filter((limit) => scopeKey(limit) === key);
    if (new Set(same.map(({ amount, base, baseCount }) => `${amount} ${base} ${baseCount}`)).size < 2) return [];
    const sides = same.map((limit) => ({ taken: limit.key, limitKeys: [limit.key], amount: limit.amount, source: limit.source }));
    return [{ key, origin: 'round' as const, audience: same[0]!.audience, sides, ruled: ruledAmong(sides, rulings.get(key)) }];
  });
}

/** A ruling is on the limits it knew: one set since stands beside it, and all bind until somebody rules again. */
function ruledAmong(sides: readonly LimitSide[], ruling: LimitRuling | undefined): string | null {
  if (ruling === undefined) return null;
  const isThere = sides.some(({ taken }) => taken === ruling.taken);
  const knewAll = sides.every(({ taken }) => taken === ruling.taken || ruling.over.includes(taken));
  return isThere && knewAll ? ruling.taken : null;
}

/** The limits that bind: without those that a ruling left aside. */
export function bindingAmong(limits: readonly Limit[], conflicts: readonly LimitConflict[]): readonly Limit[] {
  const aside = new Set(
    conflicts.flatMap(({ sides, ruled }) =>
      ruled === null ? [] : sides.filter(({ taken }) => taken !== ruled).flatMap(({ limitKeys }) => limitKeys),
    ),
  );
  return limits.filter(({ key }) => !aside.has(key));
}

/** The stricter side, which decides until somebody has ruled: the least allowed, or the most asked for. */
export function strictestSide({ sides, key }: LimitConflict): LimitSide {
  const sign = key.endsWith('|min-direct') ? -1 : 1;
  return sides.reduce((least, side) => (sign * side.amount < sign * least.amount ? side : least));
}
