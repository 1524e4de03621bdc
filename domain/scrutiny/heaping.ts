import type { Points } from '../criteria/scoreSheet.ts';

/** How totals lie around the pass mark (điểm dồn ngay trên mức đạt). */
export interface Heaping {
  /** Totals from `pass − width` up to but without the pass mark. */
  readonly below: number;
  /** Totals from the pass mark up to but without `pass + width`. */
  readonly above: number;
  /** How often chance alone would put at least so many above, were both sides alike; 0 to 1. Null: too few to say. */
  readonly chance: number | null;
  readonly isHeaped: boolean;
}

/** Two points to either side. */
export const heapWidth: Points = 200;
/** Fewer files than this near the mark prove nothing. */
export const fewestNear = 10;
/** Rarer than one in a hundred is called heaped. */
const rare = 0.01;

/**
 * Whether totals heap just above the pass mark: of the files within `heapWidth` of it, far more lie above than a fair coin would put there.
 * A sheet on which nearly everybody does well also slopes upward, so it is a question to ask, never a finding against a unit.
 */
export function heapingOf(totals: readonly Points[], passPoints: Points): Heaping {
  const below = totals.filter((total) => total >= passPoints - heapWidth && total < passPoints).length;
  const above = totals.filter((total) => total >= passPoints && total < passPoints + heapWidth).length;
  const near = below + above;
  if (near < fewestNear) return { below, above, chance: null, isHeaped: false };
  const chance = atLeast(above, near);
  return { below, above, chance, isHeaped: chance < rare };
}

/** The chance of at least `wanted` heads in `tosses` fair tosses. */
function atLeast(wanted: number, tosses: number): number {
  let logTerm = -tosses * Math.LN2;
  let sum = 0;
  for (let heads = 0; heads <= tosses; heads++) {
    if (heads >= wanted) sum += Math.exp(logTerm);
    logTerm += Math.log(tosses - heads) - Math.log(heads + 1);
  }
  return Math.min(1, sum);
}

export interface Bin {
  /** The whole points it begins with. */
  readonly from: Points;
  readonly count: number;
}

/** A histogram of totals in steps of `step` points, without holes, from the least to the greatest. */
export function binsOf(totals: readonly Points[], step: Points): readonly Bin[] {
  if (totals.length === 0) return [];
  const counts = new Map<number, number>();
  for (const total of totals) {
    const at = Math.floor(total / step);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    from: (first + index) * step,
    count: counts.get(first + index) ?? 0,
  }));
}
