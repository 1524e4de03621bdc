import { type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type Bases, counts, type Limit, leastDirect } from './limit.ts';
import type { Nominee } from './nominee.ts';
import { groupsOf, roomsOf } from './rooms.ts';
import { type ChoiceWorld, select } from './selection.ts';

/** One limit that stands against taking somebody, with how many it holds. */
export interface FullLimit {
  readonly limitKey: string | null;
  readonly unitId: string | null;
  readonly max: number;
}

const basesOf = ({ nominees, staff }: ChoiceWorld, { audience }: Nominee): Bases => ({
  nominees: nominees.filter((one) => one.audience === audience),
  staff,
});

/** The limits that those who have a place already fill for somebody (hạn mức đã hết chỗ). */
export function fullFor(world: ChoiceWorld, taken: ReadonlySet<string>, one: Nominee): readonly FullLimit[] {
  const holders = world.nominees.filter(({ id }) => taken.has(id));
  return roomsOf(world.limits, basesOf(world, one))
    .filter((room) => room.holds(one) && holders.filter(room.holds).length >= room.max)
    .map(({ limitKey, unitId, max }) => ({ limitKey, unitId, max }));
}

/** The shares of direct workers that would not be kept with somebody among those who have a place. */
export function sharesLost(world: ChoiceWorld, taken: ReadonlySet<string>, one: Nominee): readonly Limit[] {
  const chosen = world.nominees.filter(({ id }) => taken.has(id) || id === one.id);
  return world.limits.filter((limit) => {
    if (limit.force === 'soft' || limit.measure !== 'min-direct' || !counts(limit, one)) return false;
    return groupsOf(limit, chosen).some(({ holds }) => {
      const held = chosen.filter(holds);
      return holds(one) && held.filter(({ isDirectWorker }) => isDirectWorker).length < leastDirect(limit, held.length);
    });
  });
}

/**
 * Why somebody cannot be given a place: has one, the standard is not met, the council was not asked or said no, votes of others are
 * still out; out of rank or in a tie nobody ruled on, without a reason of the head. Limits are asked beside this.
 */
export function whyNotTake(world: ChoiceWorld, taken: ReadonlySet<string>, id: string, reason: string | null): Refusal[] {
  const one = world.nominees.find((nominee) => nominee.id === id);
  if (!one) return [{ kind: 'input', code: 'commendation.not-proposed', at: 'nominationId' }];
  if (taken.has(id)) return [stateRefusal('commendation.has-place')];
  const unmet = one.unmet.map(({ code, facts }) => stateRefusal(code, facts));
  const unheard = whyNotHeard(one);
  if (unmet.length + unheard.length > 0) return [...unmet, ...unheard];
  const left = votesOut(world, one.audience);
  if (left > 0) return [stateRefusal('commendation.votes-out', { left })];
  const status = select(world, taken).find((weighed) => weighed.id === id)!.outcome.status;
  if (status === 'in' || reason !== null) return [];
  return [stateRefusal(status === 'cut' ? 'commendation.out-of-rank' : 'commendation.tie-unruled')];
}

/** How many of an audience the council has still to vote on. */
export const votesOut = ({ nominees }: Pick<ChoiceWorld, 'nominees'>, audience: Nominee['audience']): number =>
  nominees.filter((one) => one.audience === audience && one.unmet.length === 0 && isOut(one)).length;

const isOut = ({ hearing }: Nominee) => hearing === 'not-brought' || hearing === 'waiting';

function whyNotHeard(one: Nominee): Refusal[] {
  if (isOut(one)) return [stateRefusal('commendation.not-voted')];
  return one.hearing === 'carried' || one.hearing === 'no-council' ? [] : [stateRefusal('commendation.vote-lost')];
}

/** Why a place is not given back: there is none. */
export const whyNotRelease = (taken: ReadonlySet<string>, id: string): Refusal[] =>
  taken.has(id) ? [] : [stateRefusal('commendation.has-no-place')];

/** Why a tie is not ruled on so: nobody is equal there, or not every one of those equal is named once. */
export function whyNotRuleTie(world: ChoiceWorld, taken: ReadonlySet<string>, order: readonly string[]): Refusal[] {
  const weighed = select(world, taken);
  const first = weighed.find(({ id }) => id === order[0]);
  if (first?.outcome.status !== 'tied') return [stateRefusal('commendation.no-tie')];
  const equal = equalTo(world, taken, first.id);
  const isWhole = order.length === equal.length && equal.every((id) => order.includes(id));
  return isWhole ? [] : [{ kind: 'input', code: 'commendation.tie-not-whole', at: 'order', facts: { equal: equal.length } }];
}

/** Everybody at the same rank as somebody who is tied: a ruling names all of them, those too who have a place. */
export function equalTo(world: ChoiceWorld, taken: ReadonlySet<string>, id: string): readonly string[] {
  const weighed = select(world, taken);
  const audience = world.nominees.find((one) => one.id === id)?.audience;
  const { rank } = weighed.find((one) => one.id === id) ?? { rank: null };
  const same = new Set(world.nominees.filter((one) => one.audience === audience).map((one) => one.id));
  return weighed.filter((one) => one.rank !== null && one.rank === rank && same.has(one.id)).map((one) => one.id);
}
