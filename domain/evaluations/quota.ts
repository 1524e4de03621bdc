import type { Rounding } from '../law/titleConditions.ts';

/** A share of a count as a whole number; `share` in hundredths of a percent. Whole numbers throughout, so that 15 % of 20 is 3 exactly. */
export function shareOf(count: number, share: number, rounding: Rounding): number {
  const whole = Math.floor((count * share) / 10_000);
  const rest = (count * share) % 10_000;
  if (rest === 0 || rounding === 'floor') return whole;
  return rounding === 'ceil' || rest * 2 >= 10_000 ? whole + 1 : whole;
}

/** Whether `part` of `base` reaches a share in hundredths of a percent; nothing of nobody reaches nothing. */
export function reaches(part: number, base: number, share: number): boolean {
  return base > 0 && part * 10_000 >= base * share;
}

/** A percentage that always names its base: so many of so many, on a day (tỷ lệ có tử số, mẫu số và ngày chốt). */
export interface Ratio<OnDay> {
  readonly achieved: number;
  readonly base: number;
  readonly onDay: OnDay;
}

/** Somebody to be put in order: the values of each tie rule, higher first. */
export interface Standing {
  readonly personId: string;
  readonly values: readonly number[];
}

/** What the quota did: who is taken, who is cut and by which rule (index of the first differing value), who is tied at the border. */
export interface Cut {
  readonly taken: readonly string[];
  /** `by`: place of the rule that told them apart from the last one taken. */
  readonly cut: readonly { readonly personId: string; readonly by: number }[];
  /** Equal in everything where the quota ends: nobody of them is taken until the council tells them apart. */
  readonly tied: readonly string[];
}

/** Takes at most `most`, in the order of the values; equals at the border are all left out. The order of input decides nothing. */
export function cutTo(most: number, standings: readonly Standing[]): Cut {
  const sorted = [...standings].sort((a, b) => compare(b, a));
  if (sorted.length <= most) return { taken: sorted.map(({ personId }) => personId), cut: [], tied: [] };
  const [last, next] = [sorted[most - 1], sorted[most]!];
  const isTied = last !== undefined && compare(last, next) === 0;
  const taken = sorted.slice(0, most).filter((one) => !isTied || compare(one, next) > 0);
  const rest = sorted.slice(taken.length);
  const tied = isTied ? rest.filter((one) => compare(one, next) === 0) : [];
  const border = taken.at(-1);
  const below = rest.filter((one) => !tied.includes(one));
  return {
    taken: taken.map(({ personId }) => personId),
    cut: below.map((one) => ({ personId: one.personId, by: differsAt(border ?? tied[0], one) })),
    tied: tied.map(({ personId }) => personId),
  };
}

function compare(a: Standing, b: Standing): number {
  const at = differsAt(a, b);
  return at < 0 ? 0 : a.values[at]! - b.values[at]!;
}

const differsAt = (a: Standing | undefined, b: Standing): number =>
  a ? a.values.findIndex((value, at) => value !== b.values[at]) : -1;
