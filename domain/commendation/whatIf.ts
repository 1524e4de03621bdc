import type { Limit } from './limit.ts';
import type { TieOrder } from './ranking.ts';
import { type ChoiceWorld, select, type Weighed } from './selection.ts';

/** What is tried without writing anything (giả định): other limits, somebody withdrawn, a tie ruled. */
export interface Supposition {
  /** Limits with other amounts, by key; a new one is added. */
  readonly limits: readonly Limit[];
  /** Limits that would not be there. */
  readonly without: readonly string[];
  readonly withdrawn: readonly string[];
  readonly rulings: readonly TieOrder[];
}

/** What a supposition would do. */
export interface Effect {
  readonly weighed: readonly Weighed[];
  readonly comesIn: readonly string[];
  readonly goesOut: readonly string[];
  /** Who would be chosen where all were weighed anew instead of keeping who is in: those that would differ. */
  readonly anew: { readonly comesIn: readonly string[]; readonly goesOut: readonly string[] };
}

/** The world with a supposition in it. */
export function supposed(world: ChoiceWorld, { limits, without, withdrawn, rulings }: Supposition): ChoiceWorld {
  const others = world.limits.filter(({ key }) => !without.includes(key) && !limits.some((one) => one.key === key));
  return {
    ...world,
    nominees: world.nominees.filter(({ id }) => !withdrawn.includes(id)),
    limits: [...others, ...limits],
    rulings: [...world.rulings, ...rulings],
  };
}

export const inIn = (weighed: readonly Weighed[]): readonly string[] =>
  weighed.filter(({ outcome }) => outcome.status === 'in').map(({ id }) => id);

/** Who comes in and who goes: whoever is in stays while the limits allow it, so that a wider limit cuts nobody (thay đổi ít nhất). */
export function whatIf(world: ChoiceWorld, kept: ReadonlySet<string>, supposition: Supposition): Effect {
  const before = inIn(select(world, kept));
  const other = supposed(world, supposition);
  const weighed = select(other, new Set([...kept, ...before]));
  const after = inIn(weighed);
  const anew = inIn(select(other));
  const less = (one: readonly string[], two: readonly string[]) => one.filter((id) => !two.includes(id));
  return {
    weighed,
    ...{ comesIn: less(after, before), goesOut: less(before, after) },
    anew: { comesIn: less(anew, after), goesOut: less(after, anew) },
  };
}
