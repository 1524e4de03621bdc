import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { severities } from '../law/discipline.ts';
import { capBases, grades } from '../law/evaluationRules.ts';
import { roundings, tieRules } from '../law/titleConditions.ts';
import { capStep, chainOf } from './chain.ts';
import { whyNotAboveCap, whyNotTitle } from './decision.ts';
import { type EvaluationSettings, lawfulSettings } from './settings.ts';
import { outKinds } from './subject.ts';
import { type Candidate, roundTitles } from './titles.ts';

const onDay = day('2026-11-20');

const candidate = (at: number): fc.Arbitrary<Candidate> =>
  fc.record({
    personId: fc.constant(`p${at}`),
    out: fc.option(fc.constantFrom(...outKinds), { freq: 6 }),
    isHead: fc.constant(at === 0),
    manages: fc.boolean(),
    grade: fc.option(fc.constantFrom('good' as const, 'excellent' as const, ...grades), { freq: 9 }),
    points: fc.option(fc.nat(10_000)),
    months: fc.constantFrom(3, 10, 12, 12, 12),
    registered: fc.oneof(fc.constant([...roundTitles]), fc.subarray([...roundTitles])),
    discipline: fc.option(fc.constantFrom(...severities), { freq: 1 }).map((one) => (at % 3 === 0 ? one : null)),
    isBarred: fc.constant(at % 7 === 6),
    initiatives: fc.nat(2),
    initiativeScope: fc.nat(3),
    votes: fc
      .option(fc.record({ agree: fc.integer({ min: 4, max: 9 }), present: fc.constant(9), members: fc.constant(11) }))
      .map((votes) => (votes ? { 'emulation-soldier': votes } : {})),
    bySuperior: fc.subarray([...roundTitles]).map((titles) => (at === 0 ? titles : [])),
  });
const world = fc
  .integer({ min: 0, max: 40 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => candidate(at))));
const rules: fc.Arbitrary<EvaluationSettings> = fc
  .record({
    unregistered: fc.constantFrom('bars' as const, 'noted' as const),
    rounding: fc.constantFrom(...roundings),
    share: fc.integer({ min: 0, max: 6000 }),
    ties: fc.shuffledSubarray([...tieRules]),
    of: fc.constantFrom(...capBases),
  })
  .map(({ unregistered, rounding, share, ties, of }) => {
    const law = lawfulSettings(onDay);
    return {
      ...law,
      cap: { ...law.cap, of },
      advancedWorker: { ...law.advancedWorker, unregistered },
      emulationSoldier: { ...law.emulationSoldier, rounding, share, ties },
    };
  });

test('everybody of the base is counted once, and every share names its base and its day', () => {
  fc.assert(
    fc.property(world, rules, (all, settings) => {
      const chain = chainOf(all, settings, onDay);
      const base = all.filter(({ out }) => out === null).length;
      const graded = grades.reduce((sum, grade) => sum + chain.grades[grade], 0);
      expect(graded + chain.ungraded).toBe(base);
      expect(base + outKinds.reduce((sum, kind) => sum + chain.out[kind], 0)).toBe(all.length);
      for (const share of [chain.advanced.share, chain.emulation.share]) {
        expect(share).toMatchObject({ base, onDay });
        expect(share.achieved).toBeLessThanOrEqual(base);
      }
    }),
  );
});

test('each title is for those below it in the chain: soldiers among the advanced, the advanced in the base, within the quota', () => {
  let taken = 0;
  fc.assert(
    fc.property(world, rules, (all, settings) => {
      const { advanced, emulation } = chainOf(all, settings, onDay);
      const of = (id: string) => all.find(({ personId }) => personId === id)!;
      for (const id of advanced.eligible) {
        const one = of(id);
        expect(one.out).toBeNull();
        if (!one.isHead)
          expect([one.grade, one.discipline, one.isBarred]).toEqual([expect.stringMatching(/excellent|good/), null, false]);
      }
      const own = emulation.taken.filter((id) => !of(id).isHead);
      expect(own.every((id) => advanced.eligible.includes(id))).toBe(true);
      expect(own.length).toBeLessThanOrEqual(Math.max(0, emulation.most - (emulation.taken.length - own.length)));
      expect(emulation.of).toBe(advanced.eligible.length);
      taken += own.length;
    }),
    { numRuns: 4000 },
  );
  expect(taken).toBeGreaterThan(50);
});

test('the same people in another order give the same chain', () => {
  fc.assert(
    fc.property(world, rules, (all, settings) => {
      const counts = (chain: ReturnType<typeof chainOf>) => [
        chain.grades,
        chain.cap,
        chain.advanced.share,
        chain.emulation.share,
        [...chain.emulation.tied].sort(),
      ];
      expect(counts(chainOf([...all].reverse(), settings, onDay))).toEqual(counts(chainOf(all, settings, onDay)));
    }),
  );
});

test('grades that pass never exceed the cap, whatever its base', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...grades), { maxLength: 60 }), rules, (given, settings) => {
      const rows = given.map((grade, at) => ({ personId: `p${at}`, grade }));
      const { used, most } = capStep(
        rows.map(({ grade }) => ({ grade, isHead: false })),
        settings,
      );
      const isRefused = whyNotAboveCap(rows, settings).length > 0;
      expect(isRefused).toBe(used > most);
      refused += Number(isRefused);
    }),
  );
  expect(refused).toBeGreaterThan(10);
});

test('a list beyond the quota, or of somebody cut or tied, is never decided', () => {
  const decided = (kind: 'grades' | 'advanced-worker') => ({
    id: kind,
    roundId: 'r',
    kind,
    number: '1',
    signedOn: onDay,
    issuer: null,
    reason: null,
    supersedes: null,
    rows: [],
  });
  const decisions = [decided('grades'), decided('advanced-worker')];
  fc.assert(
    fc.property(world, rules, fc.integer({ min: 0, max: 1000 }), (all, settings, seed) => {
      const chain = chainOf(all, settings, onDay);
      const list = all.filter((_, at) => (seed >> (at % 10)) & 1).map(({ personId }) => personId);
      const isFree = whyNotTitle('emulation-soldier', list, chain, decisions).length === 0;
      expect(isFree).toBe(list.every((id) => chain.emulation.taken.includes(id)) && list.length <= chain.emulation.most);
    }),
  );
});
