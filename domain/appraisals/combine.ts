import type { Points } from '../criteria/scoreSheet.ts';

/** How the reviewers' points become one (cách lấy điểm chung): mean (trung bình cộng), median (trung vị), or set by the head after discussion (trưởng tổ chốt sau thảo luận). */
export const combiningRules = ['mean', 'median', 'lead'] as const;
export type CombiningRule = (typeof combiningRules)[number];

/** What is between two steps of the sheet goes to the nearer one, half a step up, or always down (cách làm tròn). */
export const roundings = ['nearest', 'down'] as const;
export type Rounding = (typeof roundings)[number];

/** The span between the lowest and the highest, in hundredths (độ lệch giữa các thành viên); 0 for one alone. */
export function spreadOf(points: readonly Points[]): Points {
  return points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
}

/**
 * One line's points of several reviewers as one, on the sheet's step and never outside what they gave; null without points, and under
 * `lead` where they differ, for then the head sets it.
 */
export function combinedPoints(
  points: readonly Points[],
  { rule, rounding }: { readonly rule: CombiningRule; readonly rounding: Rounding },
  step: Points,
): Points | null {
  if (points.length === 0) return null;
  const sorted = [...points].sort((a, b) => a - b);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  if (least === most) return least;
  if (rule === 'lead') return null;
  const rounded = onStep(rule === 'mean' ? sorted : middleOf(sorted), rounding, step);
  return Math.min(most, Math.max(least, rounded));
}

function middleOf(sorted: readonly Points[]): readonly Points[] {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? [sorted[half]!] : [sorted[half - 1]!, sorted[half]!];
}

/** The mean of these on the step, in whole numbers throughout. */
function onStep(points: readonly Points[], rounding: Rounding, step: Points): Points {
  const sum = points.reduce((all, each) => all + each, 0);
  const width = points.length * step;
  return (rounding === 'down' ? Math.floor(sum / width) : Math.floor((2 * sum + width) / (2 * width))) * step;
}
