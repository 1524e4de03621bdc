import type { Points } from '../criteria/scoreSheet.ts';

/** One line of a sheet as far as figures need it. */
export interface ScoredLine {
  readonly code: string;
  readonly text: string;
  readonly maxPoints: Points;
}

/** A finished file (hồ sơ đã thẩm định xong): what the unit gave itself and what the superior gave, line by line of one sheet. */
export interface ScoredFile {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly year: number;
  readonly sheetId: string;
  /** Points of the unit's board, in the order of the sheet's lines. */
  readonly self: readonly Points[];
  readonly appraised: readonly Points[];
  readonly passPoints: Points;
}

export const totalOf = (points: readonly Points[]): Points => points.reduce((sum, one) => sum + one, 0);

/** Below this many files a figure over them says more of one unit than of the whole, and is not given. */
export const fewestFiles = 5;
