import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLimit, anyWorld, chosenOf, excesses } from '#tests/support/anyChoice.ts';
import { bindingAmong, conflictsAmong, type LimitRulings, strictestSide } from './conflict.ts';
import { type Limit, scopeKey } from './limit.ts';
import type { Nominee } from './nominee.ts';
import { compare } from './ranking.ts';
import { type ChoiceWorld, select, type Weighed } from './selection.ts';
import { inIn, supposed, whatIf } from './whatIf.ts';

const runs = { numRuns: 600 };
const outcomes = (weighed: readonly Weighed[]) => [...weighed].sort((a, b) => (a.id < b.id ? -1 : 1));
test('whatever the world and whoever has a place already, no limit that cuts is broken, and nobody is commended twice', () => {
  let cut = 0;
  fc.assert(
    fc.property(anyWorld, fc.infiniteStream(fc.boolean()), (world, coin) => {
      const kept = new Set(world.nominees.filter(() => coin.next().value).map(({ id }) => id));
      const weighed = select(world, kept);
      const chosen = inIn(weighed);
      expect(excesses(world, chosen)).toEqual([]);
      const subjects = chosenOf(world, chosen).map(({ audience, subjectId }) => `${audience} ${subjectId}`);
      expect(new Set(subjects).size).toBe(subjects.length);
      if (weighed.some(({ outcome }) => outcome.status === 'cut')) cut += 1;
    }),
    runs,
  );
  expect(cut).toBeGreaterThan(100);
});

test('the order in which nominees and limits are given decides nothing', () => {
  fc.assert(
    fc.property(anyWorld, fc.infiniteStream(fc.nat(1000)), (world, dice) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((one) => ({ one, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
      const other = { ...world, nominees: shuffled(world.nominees), limits: shuffled(world.limits) };
      expect(select(other)).toEqual(select(world));
    }),
    runs,
  );
});

test('a wider limit cuts nobody who was in', () => {
  let grew = 0;
  fc.assert(
    fc.property(anyWorld, fc.nat(4), fc.integer({ min: 1, max: 4000 }), (world, which, more) => {
      const limit = world.limits[which % Math.max(1, world.limits.length)];
      if (!limit || limit.measure === 'min') return;
      const amount =
        limit.measure === 'max' ? limit.amount + (more % 4) + 1 : limit.amount + (limit.measure === 'min-direct' ? -more : more);
      const wider = { ...limit, amount: Math.max(0, amount) };
      const effect = whatIf(world, new Set(), { limits: [wider], without: [], withdrawn: [], rulings: [] });
      expect(effect.goesOut).toEqual([]);
      if (effect.comesIn.length > 0) grew += 1;
    }),
    { numRuns: 2500 },
  );
  expect(grew).toBeGreaterThan(50);
});

test('who is withdrawn takes nobody with them where limits are counts, and only those who were not in come in', () => {
  fc.assert(
    fc.property(anyWorld, fc.nat(11), (drawn, which) => {
      const world = { ...drawn, limits: drawn.limits.filter(({ measure }) => measure === 'max' || measure === 'min') };
      const gone = world.nominees[which % Math.max(1, world.nominees.length)]?.id;
      if (gone === undefined) return;
      const before = inIn(select(world));
      const { comesIn, goesOut } = whatIf(world, new Set(), { limits: [], without: [], withdrawn: [gone], rulings: [] });
      expect(goesOut).toEqual(before.filter((id) => id === gone));
      expect(comesIn.filter((id) => before.includes(id))).toEqual([]);
    }),
    runs,
  );
});

test('whatever is tried, those in stay in as long as all of them together keep every limit (thay đổi ít nhất)', () => {
  fc.assert(
    fc.property(
      anyWorld,
      fc.array(anyLimit('l0'), { maxLength: 1 }),
      fc.subarray(['n0', 'n1', 'n2']),
      (world, limits, withdrawn) => {
        const supposition = { limits, without: [], withdrawn, rulings: [] };
        const before = inIn(select(world)).filter((id) => !withdrawn.includes(id));
        if (excesses(supposed(world, supposition), before).length > 0) return;
        const after = inIn(whatIf(world, new Set(), supposition).weighed);
        expect(before.filter((id) => !after.includes(id))).toEqual([]);
      },
    ),
    runs,
  );
});

test('of two that contradict the stricter binds until a ruling, then the one ruled for', () => {
  let told = 0;
  fc.assert(
    fc.property(anyWorld, anyLimit('l0'), fc.integer({ min: 0, max: 9 }), fc.boolean(), (world, drawn, amount, takesFirst) => {
      const first: Limit = { ...drawn, force: 'hard', measure: 'max', amount: drawn.amount % 6, base: null, baseCount: null };
      const second: Limit = { ...first, key: 'other', amount };
      if (first.amount === second.amount) return;
      const chosen = (limits: readonly Limit[], ruled: LimitRulings) =>
        inIn(select({ ...world, limits: bindingAmong(limits, conflictsAmong(limits, ruled)) }));
      const stricter = first.amount < second.amount ? first : second;
      const [conflict] = conflictsAmong([first, second], new Map());
      expect(strictestSide(conflict!).taken).toBe(stricter.key);
      expect(chosen([first, second], new Map())).toEqual(chosen([stricter], new Map()));
      const taken = takesFirst ? first : second;
      const over = [takesFirst ? second.key : first.key];
      const ruled = new Map([[scopeKey(first), { taken: taken.key, over }]]);
      expect(chosen([first, second], ruled)).toEqual(chosen([taken], new Map()));
      expect(chosen([first, second], new Map([[scopeKey(first), { taken: 'gone', over }]]))).toEqual(
        chosen([stricter], new Map()),
      );
      const later: Limit = { ...first, key: 'later', amount: Math.max(0, stricter.amount - 1) };
      expect(chosen([first, second, later], ruled)).toEqual(chosen([first, second, later], new Map()));
      if (chosen([first], new Map()).length !== chosen([second], new Map()).length) told += 1;
    }),
    runs,
  );
  expect(told).toBeGreaterThan(50);
});

const twinOf = (one: Nominee, keys: ChoiceWorld['keys']) => (other: Nominee) =>
  other.id !== one.id &&
  other.audience === one.audience &&
  compare(one, other, keys[one.audience]) === 0 &&
  (['form', 'byUnitId', 'kind', 'level', 'isDirectWorker'] as const).every((key) => one[key] === other[key]);

test('nobody is taken before somebody equal in everything: both, neither, or a ruling', () => {
  let ties = 0;
  fc.assert(
    fc.property(anyWorld, (drawn) => {
      const nominees = drawn.nominees.map((one) => ({ ...one, subjectId: one.id, unmet: [], hearing: 'carried' as const }));
      const world = { ...drawn, nominees, rulings: [] };
      const status = new Map(select(world).map(({ id, outcome }) => [id, outcome.status]));
      for (const one of nominees) {
        for (const twin of nominees.filter(twinOf(one, world.keys))) expect(status.get(twin.id)).toBe(status.get(one.id));
        if (status.get(one.id) === 'tied') ties += 1;
      }
    }),
    { numRuns: 1500 },
  );
  expect(ties).toBeGreaterThan(100);
});

test('who is in or cut while a tie is open stays so however it is ruled, and ruling on every tie leaves none', () => {
  let ruled = 0;
  fc.assert(
    fc.property(anyWorld, fc.infiniteStream(fc.nat(1000)), (drawn, dice) => {
      let world: ChoiceWorld = { ...drawn, limits: drawn.limits.filter(({ measure }) => measure !== 'min-direct'), rulings: [] };
      let weighed = select(world);
      for (let round = 0; weighed.some(({ outcome }) => outcome.status === 'tied'); round += 1) {
        const tied = weighed.flatMap(({ outcome }) => (outcome.status === 'tied' ? [outcome.among] : []))[0]!;
        const rank = weighed.find(({ id }) => id === tied[0])!.rank;
        const equal = weighed.filter((one) => one.rank === rank && kindOf(world, one.id) === kindOf(world, tied[0]!));
        const order = equal
          .map(({ id }) => ({ id, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ id }) => id);
        world = { ...world, rulings: [...world.rulings, order] };
        const after = select(world);
        for (const one of weighed.filter(({ outcome }) => outcome.status === 'in' || outcome.status === 'cut'))
          expect(after.find(({ id }) => id === one.id)!.outcome.status).toBe(one.outcome.status);
        weighed = after;
        ruled += 1;
        expect(round).toBeLessThan(20);
      }
      expect(outcomes(weighed).filter(({ outcome }) => outcome.status === 'tied' || outcome.status === 'waiting')).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(ruled).toBeGreaterThan(15);
});

const kindOf = (world: ChoiceWorld, id: string) => world.nominees.find((one) => one.id === id)!.audience;

test('whoever is cut could not have come in beside those chosen, and the reason names a limit that is full', () => {
  fc.assert(
    fc.property(anyWorld, (drawn) => {
      const world = { ...drawn, limits: drawn.limits.filter(({ measure }) => measure !== 'min-direct') };
      const weighed = select(world);
      const chosen = inIn(weighed);
      for (const { id, outcome } of weighed) {
        if (outcome.status !== 'cut') continue;
        const named = outcome.by.filter(({ limitKey }) => limitKey !== null);
        const broken = excesses(world, [...chosen, id]).map((text) => text.split(':')[0]);
        for (const { limitKey } of named) expect(broken).toContain(limitKey);
        expect(outcome.by.length).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});
