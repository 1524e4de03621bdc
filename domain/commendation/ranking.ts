import type { Nominee, Part } from './nominee.ts';

/**
 * By what those put forward are put in order (thứ tự xét), one after the other: agreement of the council, appraised points of the
 * year, share of members qualified, mean of the members, number of solutions in use, direct workers first.
 */
export const rankKeys = ['votes', 'points', 'member-share', 'member-average', 'solutions', 'direct-worker'] as const;
export type RankKey = (typeof rankKeys)[number];

/** Who goes first of those whom every key leaves equal (quyết định khi bằng nhau): all of them, in their order. */
export type TieOrder = readonly string[];

/** Those equal in every key, told apart by no ruling; one alone where nobody is equal. */
export interface RankGroup {
  /** The rank of the first of them, from 1. */
  readonly rank: number;
  readonly nominees: readonly Nominee[];
}

/** Everybody in groups, first group first. The order of input decides nothing; a ruling counts where it names all who are equal. */
export function ranked(
  nominees: readonly Nominee[],
  keys: readonly RankKey[],
  rulings: readonly TieOrder[],
): readonly RankGroup[] {
  const sorted = [...nominees].sort((a, b) => compare(a, b, keys) || byId(a, b));
  const groups: Nominee[][] = [];
  for (const one of sorted) {
    const last = groups.at(-1);
    if (last && compare(last[0]!, one, keys) === 0) last.push(one);
    else groups.push([one]);
  }
  let rank = 1;
  return groups
    .flatMap((group) => parted(group, rulings))
    .map((group) => {
      const at = { rank, nominees: group };
      rank += group.length;
      return at;
    });
}

/** The latest ruling that names every one of them parts them. */
function parted(group: readonly Nominee[], rulings: readonly TieOrder[]): readonly (readonly Nominee[])[] {
  if (group.length === 1) return [group];
  const ruling = rulings.findLast((order) => group.every(({ id }) => order.includes(id)));
  return ruling ? [...group].sort((a, b) => ruling.indexOf(a.id) - ruling.indexOf(b.id)).map((one) => [one]) : [group];
}

const byId = (a: Nominee, b: Nominee) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Negative where the first goes before the second by one of the keys; 0 where none parts them. */
export function compare(a: Nominee, b: Nominee, keys: readonly RankKey[]): number {
  for (const key of keys) {
    const difference = compareParts(keyValue(b, key), keyValue(a, key));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The key that parts two of them; null where none does. */
export const partingKey = (a: Nominee, b: Nominee, keys: readonly RankKey[]): RankKey | null =>
  keys.find((key) => compare(a, b, [key]) !== 0) ?? null;

const whole = (value: number | null): Part | null => (value === null ? null : { part: value, of: 1 });

function keyValue(one: Nominee, key: RankKey): Part | null {
  if (key === 'votes') return one.votes;
  if (key === 'points') return whole(one.points);
  if (key === 'member-share') return one.members;
  if (key === 'member-average') return whole(one.memberAverage);
  return whole(key === 'solutions' ? one.solutions : one.isDirectWorker ? 1 : 0);
}

/** Parts as fractions, without rounding; nothing known comes last. */
function compareParts(a: Part | null, b: Part | null): number {
  const [x, y] = [a?.of ? a : null, b?.of ? b : null];
  if (!x || !y) return x ? 1 : y ? -1 : 0;
  return x.part * y.of - y.part * x.of;
}
