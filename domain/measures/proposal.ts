import type { Measure, Points, SheetLine } from '../criteria/scoreSheet.ts';
import { type Figure, percentOf } from './figure.ts';

/** What a figure says of a line's target: met, not met, or nothing that can be compared (đạt, chưa đạt, không so được). */
export type Standing = 'met' | 'short' | 'open';

/** Points that the figures would justify, and by which rule; offered, never entered (điểm gợi ý). */
export interface Proposal {
  readonly points: Points;
  readonly rule: 'target-met' | 'in-proportion';
}

export const ruleName = (rule: Proposal['rule']): string => `measures.${rule}`;

/** How far a figure reaches the target, 0 to 1; null where they are of different kinds. */
function reachOf(measure: Measure, figure: Figure): number | null {
  const percent = percentOf(figure);
  const { numerator: found } = figure;
  switch (measure.kind) {
    case 'share':
      return percent === null ? null : measure.atLeast <= 0 ? 1 : Math.min(1, percent / measure.atLeast);
    case 'count':
      return percent !== null ? null : measure.atLeast <= 0 ? 1 : Math.min(1, found / measure.atLeast);
    case 'at-most':
      return percent !== null ? null : found <= measure.value ? 1 : 0;
    case 'range':
      return percent !== null ? null : found >= measure.from && found <= measure.to ? 1 : 0;
    case 'none':
      return figure.source === 'incidents' ? (found === 0 ? 1 : 0) : null;
    case 'frequency':
      return figure.source === 'routine' ? Math.min(1, percent! / 100) : null;
    case 'checklist':
      return figure.source === 'checklist' ? Math.min(1, percent! / 100) : null;
    case 'qualitative':
      return null;
  }
}

export function standingOf(measure: Measure, figure: Figure): Standing {
  const reach = reachOf(measure, figure);
  return reach === null ? 'open' : reach === 1 ? 'met' : 'short';
}

/** Only these are divided: a limit, a range or a ban is kept or not, and what it then costs is for people to say. */
const divisible: ReadonlySet<Measure['kind']> = new Set(['share', 'count', 'frequency', 'checklist']);

/**
 * The whole points where every figure meets the target, a proportion rounded down to the sheet's step where it is short;
 * null where nothing can be compared, where nothing is reached, or where people must weigh it.
 */
export function proposalFor(line: SheetLine, figures: readonly Figure[], step: Points): Proposal | null {
  const reaches = figures.map((figure) => reachOf(line.measure, figure)).filter((reach) => reach !== null);
  if (reaches.length === 0 || line.maxPoints === 0) return null;
  const least = Math.min(...reaches);
  if (least === 1) return { points: line.maxPoints, rule: 'target-met' };
  if (!divisible.has(line.measure.kind)) return null;
  const points = Math.floor((line.maxPoints * least) / step) * step;
  return points === 0 ? null : { points, rule: 'in-proportion' };
}
