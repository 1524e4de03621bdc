import { grouped } from '../kernel/grouped.ts';
import { fewestFiles, type ScoredFile, type ScoredLine } from './file.ts';

/** What one reviewer gave to lines of one file; the points are their own, before a panel made common ones. */
export interface Review {
  readonly assessmentId: string;
  readonly personId: string;
  /** Places in the sheet's order. */
  readonly lines: readonly number[];
  readonly points: readonly number[];
}

/**
 * How far a reviewer stands from the others (mức chặt hay thoáng), as a share of a line's greatest points: +0,02 gives two hundredths more.
 * Measured line by line, so that whoever reads weak units is not called strict for it.
 */
export interface Leniency {
  readonly personId: string;
  readonly files: number;
  readonly mean: number;
  /** The mean is known to within this, nineteen times of twenty. */
  readonly within: number;
  readonly stance: 'lenient' | 'strict' | 'usual';
}

/**
 * The leniency of each reviewer with at least `fewestFiles` files. Where others scored the same line of the same file, the measure is the
 * distance to their mean; elsewhere it is how much of the unit's own points was taken away or added, against what others took from that
 * criterion in files of theirs; where these are fewer than `fewestFiles` there is nothing to hold it against.
 */
export function leniencies(
  lines: readonly ScoredLine[],
  files: readonly ScoredFile[],
  reviews: readonly Review[],
): readonly Leniency[] {
  const fileOf = new Map(files.map((file) => [file.assessmentId, file]));
  const known = reviews.filter(({ assessmentId }) => fileOf.has(assessmentId));
  const together = grouped(known, ({ assessmentId }) => assessmentId);
  return [...grouped(known, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const theirs = new Set(own.map(({ assessmentId }) => assessmentId));
    const others = files.filter(({ assessmentId }) => !theirs.has(assessmentId));
    const usual = others.length < fewestFiles ? null : lines.map((line, at) => mean(others.map((file) => shift(file, line, at))));
    const away = own.flatMap((review) => {
      const beside = together.get(review.assessmentId)!.filter((other) => other !== review);
      const each = review.lines.flatMap((at, index) =>
        awayAt(at, review.points[index]!, fileOf.get(review.assessmentId)!, beside),
      );
      return each.length === 0 ? [] : [mean(each)];
    });
    return away.length < fewestFiles ? [] : [leniencyOf(personId, away)];

    function awayAt(at: number, points: number, file: ScoredFile, beside: readonly Review[]): readonly number[] {
      const line = lines[at];
      if (!line || line.maxPoints === 0) return [];
      const given = beside.flatMap((other) => pointsAt(other, at));
      if (given.length > 0) return [(points - mean(given)) / line.maxPoints];
      return usual === null ? [] : [(points - file.self[at]!) / line.maxPoints - usual[at]!];
    }
  });
}

const shift = (file: ScoredFile, line: ScoredLine, at: number): number =>
  line.maxPoints === 0 ? 0 : (file.appraised[at]! - file.self[at]!) / line.maxPoints;

function pointsAt(review: Review, line: number): readonly number[] {
  const index = review.lines.indexOf(line);
  return index < 0 ? [] : [review.points[index]!];
}

/** Twice the standard error of the mean, over files and not lines: lines of one file lean the same way. */
function leniencyOf(personId: string, away: readonly number[]): Leniency {
  const middle = mean(away);
  const spread = Math.sqrt(away.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (away.length - 1));
  const within = (2 * spread) / Math.sqrt(away.length);
  const stance = Math.abs(middle) <= Math.max(within, leastWorthSaying) ? 'usual' : middle > 0 ? 'lenient' : 'strict';
  return { personId, files: away.length, mean: middle, within, stance };
}

/** A hundredth of a line's points is not worth a word. */
const leastWorthSaying = 0.01;

const mean = (of: readonly number[]): number => (of.length === 0 ? 0 : of.reduce((sum, one) => sum + one, 0) / of.length);
