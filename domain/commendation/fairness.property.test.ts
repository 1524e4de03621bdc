import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLimit, anyWorld, excesses } from '#tests/support/anyChoice.ts';
import { bindingAmong, conflictsAmong } from './conflict.ts';
import { type Limit, leastDirect } from './limit.ts';
import type { Nominee } from './nominee.ts';
import { type ChoiceWorld, select, type Weighed } from './selection.ts';
import { inIn, supposed, whatIf } from './whatIf.ts';

const runs = { numRuns: 400 };
const anyPerson: Nominee = {
  ...{ id: '', subjectId: '', audience: 'individual', form: 'Giấy khen', byUnitId: 'u1', kind: 'commune', level: 'commune' },
  ...{ isDirectWorker: false, points: null, solutions: 0, members: null, memberAverage: null, votes: null },
  ...{ hearing: 'carried', unmet: [] },
};
const anyPersonsLimit: Omit<Limit, 'key' | 'measure' | 'amount'> = {
  ...{ audience: 'individual', form: null, kinds: null, levels: null, reach: 'all', base: null, baseCount: null },
  ...{ rounding: 'floor', force: 'hard', source: 'x', isCertain: true },
};
const sorted = (ids: readonly string[]) => [...ids].sort();

/** The same world under other names: every id of a nominee, a subject, a unit, a limit is another, and sorts in another order. */
function renamed(world: ChoiceWorld, other: (id: string) => string): ChoiceWorld {
  return {
    ...world,
    nominees: world.nominees.map((one) => ({
      ...one,
      ...{ id: other(one.id), subjectId: other(one.subjectId), byUnitId: other(one.byUnitId) },
    })),
    limits: world.limits.map((limit) => ({ ...limit, key: other(limit.key) })),
    rulings: world.rulings.map((order) => order.map(other)),
    staff: new Map([...world.staff].map(([unitId, count]) => [other(unitId), count])),
  };
}

/** Names that sort the other way round. */
const backwards = (id: string) => [...id].map((sign) => String.fromCharCode(0x7e - (sign.charCodeAt(0) - 0x20))).join('');

const statuses = (weighed: readonly Weighed[], of: (id: string) => string = (id) => id) =>
  new Map(weighed.map(({ id, rank, outcome }) => [of(id), `${rank} ${outcome.status}`]));

test('names, ids and numbers of limits decide nothing: under other names the same come in, wait and are cut', () => {
  let told = 0;
  fc.assert(
    fc.property(anyWorld, (world) => {
      const there = select(world);
      const elsewhere = select(renamed(world, backwards));
      const said = statuses(elsewhere);
      for (const [id, status] of statuses(there, backwards)) expect(said.get(id)).toBe(status);
      if (there.some(({ outcome }) => outcome.status === 'cut' || outcome.status === 'tied')) told += 1;
    }),
    { numRuns: 1000 },
  );
  expect(told).toBeGreaterThan(200);
});

test('whoever is cut is told exactly the limits that they would break beside those before them: without these nothing stands in their way', () => {
  let cut = 0;
  fc.assert(
    fc.property(anyWorld, (drawn) => {
      const world = { ...drawn, limits: drawn.limits.filter(({ measure }) => measure !== 'min-direct') };
      const weighed = select(world);
      const audience = new Map(world.nominees.map((one) => [one.id, one.audience]));
      for (const { id, rank, outcome } of weighed) {
        if (outcome.status !== 'cut') continue;
        cut += 1;
        const before = weighed.filter(
          (one) => one.outcome.status === 'in' && one.rank! < rank! && audience.get(one.id) === audience.get(id),
        );
        const beside = [...before.map((one) => one.id), id];
        const told = [...new Set(outcome.by.flatMap(({ limitKey }) => limitKey ?? []))];
        expect(sorted(told)).toEqual(brokenBy(world, beside));
        const without = supposed(world, { limits: [], without: told, withdrawn: [], rulings: [] });
        expect(brokenBy(without, beside)).toEqual([]);
        const now = select(without).find((one) => one.id === id)!.outcome;
        if (now.status === 'cut') for (const { limitKey } of now.by) expect(told).not.toContain(limitKey);
      }
    }),
    { numRuns: 1000 },
  );
  expect(cut).toBeGreaterThan(200);
});

const brokenBy = (world: ChoiceWorld, ids: readonly string[]) =>
  sorted([...new Set(excesses(world, ids).map((text) => text.split(':')[0]!))]);

/** Down the ranks by hand: so many at most, and of those so many at most who are no direct workers. */
function takenByHand(nominees: readonly Nominee[], most: number, mostOthers: number): readonly Nominee[] {
  const taken: Nominee[] = [];
  for (const one of nominees) {
    const others = taken.filter(({ isDirectWorker }) => !isDirectWorker).length;
    if (taken.length < most && (one.isDirectWorker || others < mostOthers)) taken.push(one);
  }
  return taken;
}

test('a share of direct workers leaves out no more than it must, from the lowest rank up, and says so to each of them', () => {
  let cut = 0;
  const workers = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(workers, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 10_000 }), (direct, most, amount) => {
      const nominees = direct.map((isDirectWorker, at) => ({
        ...anyPerson,
        id: `p${at}`,
        subjectId: `p${at}`,
        isDirectWorker,
        points: 99 - at,
      }));
      const share: Limit = { ...anyPersonsLimit, key: 'share', measure: 'min-direct', amount };
      const limits = [{ ...anyPersonsLimit, key: 'most', measure: 'max' as const, amount: most }, share];
      const weighed = select({
        nominees,
        limits,
        keys: { collective: ['points'], individual: ['points'] },
        rulings: [],
        staff: new Map(),
      });
      const byHand = direct
        .map((_, less) => takenByHand(nominees, most, direct.length - less))
        .concat([takenByHand(nominees, most, 0)])
        .find((taken) => taken.filter(({ isDirectWorker }) => isDirectWorker).length >= leastDirect(share, taken.length))!;
      expect(inIn(weighed)).toEqual(byHand.map(({ id }) => id));
      for (const { id, outcome } of weighed) {
        if (outcome.status !== 'cut' || !outcome.by.some(({ limitKey }) => limitKey === 'share')) continue;
        cut += 1;
        expect(nominees.find((one) => one.id === id)!.isDirectWorker).toBe(false);
      }
    }),
    runs,
  );
  expect(cut).toBeGreaterThan(100);
});

test('limits that contradict all bind, however many and wherever they stand, and a ruling looses none but those it was over', () => {
  let told = 0;
  fc.assert(
    fc.property(
      anyWorld,
      anyLimit('l'),
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 4 }),
      (drawn, limit, amounts) => {
        const same = amounts.map(
          (amount, at): Limit => ({
            ...{ ...limit, key: `same${at}`, measure: 'max', force: 'hard', base: null, baseCount: null, amount },
          }),
        );
        const limits = [...drawn.limits, ...same];
        const conflicts = conflictsAmong(limits, new Map());
        expect(bindingAmong(limits, conflicts)).toEqual(limits);
        const chosen = inIn(select({ ...drawn, limits: bindingAmong(limits, conflicts) }));
        expect(excesses({ ...drawn, limits }, chosen)).toEqual([]);
        const conflict = conflicts.find(({ sides }) => sides.some(({ taken }) => taken === 'same0'));
        if (!conflict) return;
        const taken = conflict.sides.at(-1)!.taken;
        const over = conflict.sides.flatMap((side) => (side.taken === taken ? [] : [side.taken]));
        const ruled = conflictsAmong(limits, new Map([[conflict.key, { taken, over }]]));
        const bound = bindingAmong(limits, ruled).map(({ key }) => key);
        expect(limits.flatMap(({ key }) => (bound.includes(key) ? [] : [key])).sort()).toEqual(sorted(over));
        told += 1;
      },
    ),
    runs,
  );
  expect(told).toBeGreaterThan(100);
});

test('what is tried changes nothing that is there, and where nothing is tried nobody comes in or goes', () => {
  fc.assert(
    fc.property(anyWorld, anyLimit('l0'), fc.subarray(['n0', 'n1', 'n2', 'n3']), (world, limit, withdrawn) => {
      const before = structuredClone({ ...world, staff: [...world.staff] });
      whatIf(world, new Set(), { limits: [limit], without: ['l1'], withdrawn, rulings: [withdrawn] });
      expect({ ...world, staff: [...world.staff] }).toEqual(before);
      const nothing = whatIf(world, new Set(), { limits: [], without: [], withdrawn: [], rulings: [] });
      expect([nothing.comesIn, nothing.goesOut]).toEqual([[], []]);
    }),
    runs,
  );
});
