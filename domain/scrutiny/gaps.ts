import type { Points } from '../criteria/scoreSheet.ts';
import { fewestFiles, type ScoredFile, type ScoredLine, totalOf } from './file.ts';

/** What became of one unit's points (chênh lệch giữa tự chấm và thẩm định); negative: the superior gave less. */
export interface FileGap {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly self: Points;
  readonly appraised: Points;
  readonly gap: Points;
}

export function gapOf(file: ScoredFile): FileGap {
  const self = totalOf(file.self);
  const appraised = totalOf(file.appraised);
  return { assessmentId: file.assessmentId, unitId: file.unitId, self, appraised, gap: appraised - self };
}

/** One criterion over all files scored by one sheet; shares are of the line's greatest points, 0 to 1. */
export interface CriterionFigures {
  readonly line: ScoredLine;
  readonly files: number;
  readonly selfShare: number;
  readonly appraisedShare: number;
  /** How many files got the greatest points from the superior. */
  readonly full: number;
  /** How many files the superior changed. */
  readonly changed: number;
  /** Every appraised file stands alike: the line tells no unit from another (tiêu chí không phân loại được). */
  readonly isFlat: boolean;
}

/** From this share of equal points on, a line tells the units no longer apart. */
export const flatFrom = 0.95;

/** The figures of each line of the sheet; none while there are too few files to speak of. */
export function criteriaFigures(lines: readonly ScoredLine[], files: readonly ScoredFile[]): readonly CriterionFigures[] {
  if (files.length < fewestFiles) return [];
  return lines.map((line, at) => {
    const share = (of: (file: ScoredFile) => Points) =>
      line.maxPoints === 0 ? 0 : files.reduce((sum, file) => sum + of(file), 0) / (files.length * line.maxPoints);
    const counts = new Map<Points, number>();
    for (const file of files) counts.set(file.appraised[at]!, (counts.get(file.appraised[at]!) ?? 0) + 1);
    return {
      line,
      files: files.length,
      selfShare: share((file) => file.self[at]!),
      appraisedShare: share((file) => file.appraised[at]!),
      full: counts.get(line.maxPoints) ?? 0,
      changed: files.filter((file) => file.self[at] !== file.appraised[at]).length,
      isFlat: Math.max(...counts.values()) >= flatFrom * files.length,
    };
  });
}
