import { type Day, shortDate } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';

/** One used number of a series: an issuer's documents of one type in one year (dãy số). */
export interface UsedNumber {
  readonly ordinal: number;
  readonly number: string;
  readonly day: Day;
}

/** Numbers that are missing one after another, both included (số thiếu). */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The number that follows the highest used; a year begins with 1, a gap is never filled by itself. */
export function nextOrdinal(used: readonly UsedNumber[]): number {
  return used.reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0) + 1;
}

/** What is missing between 1 and the highest used number. */
export function gapsIn(used: readonly UsedNumber[]): readonly Gap[] {
  const ordinals = [...new Set(used.map(({ ordinal }) => ordinal))].sort((a, b) => a - b);
  return ordinals.flatMap((ordinal, index) => {
    const before = index === 0 ? 0 : ordinals[index - 1]!;
    return ordinal - before > 1 ? [{ from: before + 1, to: ordinal - 1 }] : [];
  });
}

/** Ordinals that stand on more than one document (số trùng), ascending. */
export function doublesIn(used: readonly UsedNumber[]): readonly number[] {
  const seen = new Set<number>();
  const doubled = new Set<number>();
  for (const { ordinal } of used) (seen.has(ordinal) ? doubled : seen).add(ordinal);
  return [...doubled].sort((a, b) => a - b);
}

/**
 * The fewest numbers whose days do not follow their figures (số không theo thứ tự ngày), ascending: without them no number is
 * older than a lower one.
 */
export function outOfOrder<Used extends UsedNumber>(used: readonly Used[]): readonly Used[] {
  const sorted = [...used].sort((a, b) => a.ordinal - b.ordinal || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const tails: number[] = [];
  const before: number[] = [];
  sorted.forEach((one, at) => {
    const place = tails.findIndex((tail) => sorted[tail]!.day > one.day);
    const length = place === -1 ? tails.length : place;
    before[at] = length === 0 ? -1 : tails[length - 1]!;
    tails[length] = at;
  });
  const inOrder = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) inOrder.add(at);
  return sorted.filter((_, at) => !inOrder.has(at));
}

/** Why the next number cannot bear this day: it would be older than a number before it. */
export function whyNotNext(used: readonly UsedNumber[], day: Day): Refusal[] {
  const latest = used.reduce<UsedNumber | undefined>((late, one) => (late && late.day >= one.day ? late : one), undefined);
  if (!latest || day >= latest.day) return [];
  const facts = { number: latest.number, day: shortDate(latest.day) };
  return [{ kind: 'input', code: 'documents.before-last-number', at: 'day', facts }];
}

/** The ordinal given to the next document of the day. */
export function reserveNext(used: readonly UsedNumber[], day: Day): number {
  refuseIf(whyNotNext(used, day));
  return nextOrdinal(used);
}
