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
 * distance to their mean; elsewhere it is how much of the unit's own points was taken away or added, against what all took from that criterion.
 */
export function leniencies(
  lines: readonly ScoredLine[],
  files: readonly ScoredFile[],
  reviews: readonly Review[],
): readonly Leniency[] {
  const usual = lines.map((line, at) => mean(files.map((file) => shift(file, line, at))));
  const fileOf = new Map(files.map((file) => [file.assessmentId, file]));
  const together = grouped(
    reviews.filter(({ assessmentId }) => fileOf.has(assessmentId)),
    ({ assessmentId }) => assessmentId,
  );
  const byPerson = new Map<string, number[]>();
  for (const [assessmentId, given] of together) {
    const file = fileOf.get(assessmentId)!;
    for (const review of given) {
      const away = review.lines.flatMap((at, index) => {
        const line = lines[at];
        if (!line || line.maxPoints === 0) return [];
        const others = given.flatMap((other) => (other === review ? [] : pointsAt(other, at)));
        const points = review.points[index]!;
        return others.length > 0
          ? [(points - mean(others)) / line.maxPoints]
          : [(points - file.self[at]!) / line.maxPoints - usual[at]!];
      });
      if (away.length === 0) continue;
      const own = byPerson.get(review.personId);
      if (own) own.push(mean(away));
      else byPerson.set(review.personId, [mean(away)]);
    }
  }
  return [...byPerson].flatMap(([personId, away]) => (away.length < fewestFiles ? [] : [leniencyOf(personId, away)]));
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
