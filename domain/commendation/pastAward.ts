import { type Day, shortDate, yearOf } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';
import type { Audience } from '../plans/reading.ts';

/** What a decision from before the system says (khen thưởng từ trước khi dùng hệ thống). */
export interface PastAwardFields {
  /** Hình thức khen thưởng, danh hiệu thi đua. */
  readonly form: string;
  readonly number: string;
  readonly decidedOn: Day;
  readonly issuer: string;
  readonly merit: string;
  /** The days of the achievement. */
  readonly meritsFrom: Day;
  readonly meritsTo: Day;
}

/** One of them, with whose it is and which unit entered it. */
export interface PastAward extends PastAwardFields {
  readonly id: string;
  readonly keptBy: string;
  readonly audience: Audience;
  readonly unitId: string;
  readonly personId: string | null;
  /** Entered wrongly, and struck out since. */
  readonly isStruck: boolean;
}

type Told = Pick<PastAward, 'form' | 'number' | 'decidedOn'>;

/** The decision that it was given by, to be found in the paper it stands on. */
const isSameDecision = (one: Told, other: Told): boolean =>
  one.decidedOn === other.decidedOn && fold(one.number) === fold(other.number) && fold(one.form) === fold(other.form);

/** Every reason why it cannot be entered; `own` are those of the same holder. */
export function whyNotEnterPast(fields: PastAwardFields, own: readonly PastAward[], today: Day): Refusal[] {
  const { decidedOn, meritsFrom, meritsTo } = fields;
  return [
    ...(decidedOn > today ? [inputRefusal('commendation.day-in-future', 'decidedOn')] : []),
    ...(meritsFrom > meritsTo ? [inputRefusal('commendation.merits-order', 'meritsTo')] : []),
    ...(decidedOn < meritsFrom
      ? [inputRefusal('commendation.past-before-merits', 'decidedOn', { day: shortDate(meritsFrom) })]
      : []),
    ...(own.some((one) => !one.isStruck && isSameDecision(one, fields))
      ? [inputRefusal('commendation.past-entered-already', 'number', { number: fields.number })]
      : []),
  ];
}

/** It is struck out once. */
export const whyNotStrikePast = ({ isStruck }: Pick<PastAward, 'isStruck'>): Refusal[] =>
  isStruck ? [stateRefusal('commendation.past-struck-already')] : [];

/** Whether an earlier award was for this achievement (cùng một thành tích): the days overlap, and it has the same words or names a solution. */
export function isPastForSame(
  past: PastAwardFields,
  of: {
    readonly merit: string;
    readonly meritsFrom: Day;
    readonly meritsTo: Day;
    readonly solutions: readonly { readonly name: string }[];
  },
): boolean {
  if (past.meritsFrom > of.meritsTo || of.meritsFrom > past.meritsTo) return false;
  const words = fold(tidy(past.merit));
  return (
    words === fold(tidy(of.merit)) || of.solutions.some(({ name }) => name.trim() !== '' && words.includes(fold(tidy(name))))
  );
}

/** An award that counts towards a standard, wherever it was given: its form and the years of its achievement. */
export interface EarlierAward {
  readonly form: string;
  readonly years: readonly number[];
}

/** The years that an achievement reaches over. */
export function yearsOf({ meritsFrom, meritsTo }: Pick<PastAwardFields, 'meritsFrom' | 'meritsTo'>): readonly number[] {
  const first = yearOf(meritsFrom);
  return Array.from({ length: yearOf(meritsTo) - first + 1 }, (_, at) => first + at);
}
