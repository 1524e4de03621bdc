import type { Audience } from '../plans/reading.ts';
import { type Limit, leastDirect } from './limit.ts';
import type { Nominee } from './nominee.ts';
import { partingKey, type RankGroup, type RankKey, ranked, type TieOrder } from './ranking.ts';
import { groupsOf, type Room, roomsOf } from './rooms.ts';
import type { UnmetRequirement } from './standard.ts';

/** Everything a choice is made of (căn cứ xét chọn). */
export interface ChoiceWorld {
  readonly nominees: readonly Nominee[];
  /** The limits that bind; one that was ruled out is not among them. */
  readonly limits: readonly Limit[];
  readonly keys: Readonly<Record<Audience, readonly RankKey[]>>;
  readonly rulings: readonly TieOrder[];
  readonly staff: ReadonlyMap<string, number>;
}

/** A limit that stands in somebody's way: how many places it has, and what put the last one taken before them (null: a ruling, or nobody is before). */
export interface Barrier {
  readonly limitKey: string | null;
  readonly unitId: string | null;
  readonly max: number;
  readonly partedBy: RankKey | null;
}

/** What came of somebody, and why (kết quả xét chọn). */
export type Outcome =
  | { readonly status: 'in' }
  | { readonly status: 'cut'; readonly by: readonly Barrier[] }
  /** Equal to others where a limit ends: nobody of them is taken until somebody rules. */
  | { readonly status: 'tied'; readonly by: readonly Barrier[]; readonly among: readonly string[] }
  /** Comes in or not as those before are ruled on. */
  | { readonly status: 'waiting'; readonly by: readonly Barrier[] }
  | { readonly status: 'unfit'; readonly unmet: readonly UnmetRequirement[] }
  | { readonly status: 'not-carried' };

/** One of those put forward with the rank it was weighed at; null where it was not ranked. */
export interface Weighed {
  readonly id: string;
  readonly rank: number | null;
  readonly outcome: Outcome;
}

/** Weighs everybody (xét chọn). Those in `kept` who have a place keep it as long as the limits hold; the order of input decides nothing. */
export function select(world: ChoiceWorld, kept: ReadonlySet<string> = new Set()): readonly Weighed[] {
  const parts = (['collective', 'individual'] as const).map((audience) =>
    world.nominees.filter((one) => one.audience === audience),
  );
  return parts.flatMap((nominees, at) => selectIn(world, nominees, at === 0 ? 'collective' : 'individual', kept));
}

function selectIn(
  world: ChoiceWorld,
  nominees: readonly Nominee[],
  audience: Audience,
  kept: ReadonlySet<string>,
): readonly Weighed[] {
  const fit = nominees.filter((one) => competes(one));
  const groups = ranked(fit, world.keys[audience], world.rulings);
  const limits = world.limits.filter((limit) => limit.audience === audience);
  const bases = { nominees, staff: world.staff };
  const rooms = roomsOf(limits, bases);
  const outcomes = filledUp(kept, (first) =>
    withDirectShare(limits, rooms, fit, (all) => fill(inTurn(groups, first), all, world.keys[audience])),
  );
  const ranks = new Map(groups.flatMap(({ rank, nominees: all }) => all.map(({ id }) => [id, rank] as const)));
  const weighed = groups
    .flatMap((group) => group.nominees)
    .map(({ id }) => ({ id, rank: ranks.get(id)!, outcome: outcomes.get(id)! }));
  const others = nominees.filter((one) => !competes(one)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...weighed, ...others.map((one) => ({ id: one.id, rank: null, outcome: outsideOf(one) }))];
}

/** Whether somebody is in the running: the standard is met and the council has not said no. */
export const competes = ({ unmet, hearing }: Pick<Nominee, 'unmet' | 'hearing'>): boolean =>
  unmet.length === 0 && hearing !== 'lost' && hearing !== 'put-off';

const outsideOf = ({ unmet }: Nominee): Outcome => (unmet.length > 0 ? { status: 'unfit', unmet } : { status: 'not-carried' });

/** Whoever has a place goes before the rest, each of them alone. */
function inTurn(groups: readonly RankGroup[], kept: ReadonlySet<string>): readonly (readonly Nominee[])[] {
  const holders = groups.flatMap(({ nominees }) => nominees.filter(({ id }) => kept.has(id))).map((one) => [one]);
  const rest = groups.map(({ nominees }) => nominees.filter(({ id }) => !kept.has(id)));
  return [...holders, ...rest.filter((group) => group.length > 0)];
}

interface Fill {
  readonly rooms: readonly Room[];
  readonly keys: readonly RankKey[];
  readonly taken: Map<string, number>;
  readonly undecided: Map<string, number>;
  readonly last: Map<string, Nominee>;
  readonly outcomes: Map<string, Outcome>;
}

function fill(
  groups: readonly (readonly Nominee[])[],
  rooms: readonly Room[],
  keys: readonly RankKey[],
): ReadonlyMap<string, Outcome> {
  const state: Fill = { rooms, keys, taken: new Map(), undecided: new Map(), last: new Map(), outcomes: new Map() };
  for (const group of groups) fillGroup(state, group);
  return state.outcomes;
}

const at = (counts: ReadonlyMap<string, number>, { key }: Room) => counts.get(key) ?? 0;

function fillGroup(state: Fill, group: readonly Nominee[]): void {
  const { rooms, taken, undecided } = state;
  const open: Nominee[] = [];
  for (const one of group) {
    const full = rooms.filter((room) => room.holds(one) && at(taken, room) >= room.max);
    if (full.length === 0) open.push(one);
    else state.outcomes.set(one.id, { status: 'cut', by: full.map((room) => barrierOf(state, room, one)) });
  }
  const wanting = new Map(rooms.map((room) => [room, open.filter((one) => room.holds(one)).length]));
  const contested = rooms.filter((room) => at(taken, room) + at(undecided, room) + wanting.get(room)! > room.max);
  // One ruling at a time: behind those who are undecided already, equals wait for that ruling first.
  const isTieIn = (room: Room) => at(undecided, room) === 0 && wanting.get(room)! > 1;
  const ties = contested.filter(isTieIn);
  const decided = open.map((one) => [one, outcomeIn(state, one, open, contested, ties)] as const);
  for (const [one, outcome] of decided) settle(state, one, outcome);
}

function outcomeIn(
  state: Fill,
  one: Nominee,
  open: readonly Nominee[],
  contested: readonly Room[],
  ties: readonly Room[],
): Outcome {
  const own = contested.filter((room) => room.holds(one));
  if (own.length === 0) return { status: 'in' };
  const by = own.map((room) => barrierOf(state, room, one));
  const tied = ties.filter((room) => room.holds(one));
  const among = open.filter((other) => tied.some((room) => room.holds(other))).map(({ id }) => id);
  return tied.length > 0 ? { status: 'tied', by, among: [...among].sort() } : { status: 'waiting', by };
}

function settle(state: Fill, one: Nominee, outcome: Outcome): void {
  state.outcomes.set(one.id, outcome);
  const counts = outcome.status === 'in' ? state.taken : state.undecided;
  for (const room of state.rooms.filter(({ holds }) => holds(one))) {
    counts.set(room.key, at(counts, room) + 1);
    if (outcome.status === 'in') state.last.set(room.key, one);
  }
}

function barrierOf({ last, keys }: Fill, room: Room, one: Nominee): Barrier {
  const before = last.get(room.key);
  const { limitKey, unitId, max } = room;
  return { limitKey, unitId, max, partedBy: before ? partingKey(before, one, keys) : null };
}

/** A place that a share of direct workers took from somebody, and that it leaves free once all are weighed, is filled by the same rule. */
function filledUp(
  kept: ReadonlySet<string>,
  weigh: (first: ReadonlySet<string>) => ReadonlyMap<string, Outcome>,
): ReadonlyMap<string, Outcome> {
  let outcomes = weigh(kept);
  for (;;) {
    const taken = takenIn(outcomes);
    const again = weigh(new Set([...kept, ...taken]));
    if (takenIn(again).every((id) => taken.includes(id))) return outcomes;
    outcomes = again;
  }
}

const takenIn = (outcomes: ReadonlyMap<string, Outcome>): readonly string[] =>
  [...outcomes].flatMap(([id, { status }]) => (status === 'in' ? [id] : []));

/**
 * A share of direct workers is kept by leaving out those lowest in rank who are none, one after the other, until the share is
 * reached among the chosen; whoever is left out so is cut by that limit.
 */
function withDirectShare(
  limits: readonly Limit[],
  rooms: readonly Room[],
  nominees: readonly Nominee[],
  run: (rooms: readonly Room[]) => ReadonlyMap<string, Outcome>,
): ReadonlyMap<string, Outcome> {
  const wanted = limits
    .filter(({ force, measure }) => force === 'hard' && measure === 'min-direct')
    .flatMap((limit) => groupsOf(limit, nominees).map((group) => ({ limit, group })))
    .sort((a, b) => (a.group.key < b.group.key ? -1 : 1));
  const most = new Map<string, number>();
  for (;;) {
    const added = wanted.flatMap(({ group }) => {
      const max = most.get(group.key);
      return max === undefined ? [] : [{ ...group, max, holds: (one: Nominee) => !one.isDirectWorker && group.holds(one) }];
    });
    const outcomes = run([...rooms, ...added]);
    // Every share that is not reached gives way at once: which limit was set first decides nothing.
    const broken = wanted.filter(({ limit, group }) => lacksDirect(limit, group.holds, nominees, outcomes));
    if (broken.length === 0) return outcomes;
    for (const { group } of broken) {
      const others = nominees.filter((one) => !one.isDirectWorker && group.holds(one) && outcomes.get(one.id)?.status === 'in');
      most.set(group.key, others.length - 1);
    }
  }
}

function lacksDirect(
  limit: Limit,
  holds: Room['holds'],
  nominees: readonly Nominee[],
  outcomes: ReadonlyMap<string, Outcome>,
): boolean {
  const chosen = nominees.filter((one) => holds(one) && outcomes.get(one.id)?.status === 'in');
  return chosen.filter(({ isDirectWorker }) => isDirectWorker).length < leastDirect(limit, chosen.length);
}
