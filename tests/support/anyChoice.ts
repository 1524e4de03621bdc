import fc from 'fast-check';
import { allowed, type Limit, leastDirect } from '#domain/commendation/limit.ts';
import type { Nominee } from '#domain/commendation/nominee.ts';
import { rankKeys } from '#domain/commendation/ranking.ts';
import { groupsOf } from '#domain/commendation/rooms.ts';
import type { ChoiceWorld } from '#domain/commendation/selection.ts';

const units = ['u1', 'u2', 'u3'] as const;
const small = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
const part = fc.option(
  fc.integer({ min: 0, max: 2 }).map((value) => ({ part: value, of: 2 })),
  { nil: null },
);

const anyNominee = (id: string): fc.Arbitrary<Nominee> =>
  fc.record({
    id: fc.constant(id),
    audience: fc.constantFrom('individual', 'individual', 'collective'),
    form: fc.constantFrom('Giấy khen', 'Giấy khen', 'Bằng khen'),
    subjectId: fc.constantFrom(id, id, id, 'shared'),
    byUnitId: fc.constantFrom(...units),
    kind: fc.constantFrom('commune', 'ward', 'school'),
    level: fc.constantFrom('commune', 'public-service-unit'),
    isDirectWorker: fc.boolean(),
    points: small,
    solutions: fc.integer({ min: 0, max: 1 }),
    members: part,
    memberAverage: small,
    votes: part,
    hearing: fc.constantFrom('carried', 'carried', 'carried', 'waiting', 'lost', 'no-council'),
    unmet: fc.constantFrom(
      [],
      [],
      [],
      [{ audience: 'individual', kind: 'merits-told', source: 'x', code: 'commendation.merits-missing' }],
    ),
  });

/** A limit of any sort, by this key. */
export const anyLimit = (key: string): fc.Arbitrary<Limit> =>
  fc
    .record({
      key: fc.constant(key),
      audience: fc.constantFrom('individual', 'individual', 'collective'),
      form: fc.constantFrom(null, null, 'Giấy khen'),
      kinds: fc.constantFrom(null, null, ['commune', 'ward'] as const),
      levels: fc.constantFrom(null, null, ['commune'] as const),
      reach: fc.constantFrom('all', 'all', 'each-unit'),
      measure: fc.constantFrom('max', 'max', 'max', 'min', 'max-share', 'min-direct'),
      count: fc.integer({ min: 0, max: 5 }),
      share: fc.integer({ min: 0, max: 10_000 }),
      base: fc.constantFrom('nominees', 'staff', 'stated'),
      baseCount: fc.integer({ min: 0, max: 9 }),
      rounding: fc.constantFrom('floor', 'round', 'ceil'),
      force: fc.constantFrom('hard', 'hard', 'hard', 'soft'),
      source: fc.constant('x'),
      isCertain: fc.boolean(),
    })
    .map(
      ({ count, share, ...limit }) =>
        ({ ...limit, amount: limit.measure === 'max' || limit.measure === 'min' ? count : share }) as Limit,
    );

/** People put forward, limits on them, rules and rulings, as they may come. */
export const anyWorld: fc.Arbitrary<ChoiceWorld> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }))
  .chain(([people, limits]) =>
    fc.record({
      nominees: fc.tuple(...Array.from({ length: people }, (_, at) => anyNominee(`n${at}`))),
      limits: fc.tuple(...Array.from({ length: limits }, (_, at) => anyLimit(`l${at}`))),
      keys: fc.record({ collective: fc.subarray([...rankKeys]), individual: fc.subarray([...rankKeys]) }),
      rulings: fc.array(fc.shuffledSubarray(Array.from({ length: people }, (_, at) => `n${at}`)), { maxLength: 2 }),
      staff: fc.constant(new Map(units.map((unit, at) => [unit, at * 3] as const))),
    }),
  );

/** Those of the world with these ids. */
export const chosenOf = (world: ChoiceWorld, ids: readonly string[]) => world.nominees.filter(({ id }) => ids.includes(id));

/** Every limit that cuts, counted anew and without the engine: how many it holds against how many it may. */
export function excesses(world: ChoiceWorld, ids: readonly string[]): readonly string[] {
  const chosen = chosenOf(world, ids);
  return world.limits
    .filter(({ force, measure }) => force === 'hard' && measure !== 'min')
    .flatMap((limit) => {
      const nominees = world.nominees.filter(({ audience }) => audience === limit.audience);
      return groupsOf(limit, nominees).flatMap(({ holds, unitId }) => {
        const held = chosen.filter(holds);
        if (limit.measure === 'min-direct') {
          const direct = held.filter(({ isDirectWorker }) => isDirectWorker).length;
          return direct < leastDirect(limit, held.length) ? [`${limit.key}: ${direct} of ${held.length}`] : [];
        }
        const most = allowed(limit, { nominees, staff: world.staff }, unitId);
        return held.length > most ? [`${limit.key}: ${held.length} > ${most}`] : [];
      });
    });
}
