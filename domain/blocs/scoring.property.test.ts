import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { type BlocMeeting, proposalsOf } from './honouring.ts';
import { resultsOf, type Sheet, scoredBy, scorersOf, sumOf, whyNotScore } from './scoring.ts';
import type { BlocYear } from './year.ts';

const today = day('2021-12-01');
const year: BlocYear = {
  ...{ id: 'y', blocId: 'b', year: 2021, leaderUnitId: 'u0', deputyUnitId: 'u1', occasion: '', targets: [], pactPutOn: null },
  criteria: [
    { code: '1', text: 'x', max: 6000 },
    { code: '2', text: 'y', max: 4000 },
  ],
  ...{ scoredBy: 'members', scoringOpenedOn: today, scoringClosedOn: null, closeReason: '', meeting: null },
  ...{ concludedOn: null, minutesHash: null, version: 0 },
};

interface World {
  readonly year: BlocYear;
  readonly units: readonly string[];
  readonly answering: ReadonlyMap<string, string>;
  readonly sheets: readonly Sheet[];
}

/** Units, some of which answer for others after a merger, and sheets of any of them for any, handed in or not. */
const worlds = fc
  .record({
    count: fc.integer({ min: 2, max: 7 }),
    heirs: fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
    merges: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 7, maxLength: 7 }),
    leads: fc.boolean(),
    points: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 3 })),
      {
        minLength: 49,
        maxLength: 49,
      },
    ),
  })
  .map(({ count, heirs, merges, leads, points }): World => {
    const units = Array.from({ length: count }, (_, at) => `u${at}`);
    const answering = new Map(units.map((unit, at) => [unit, merges[at] === 0 ? `u${heirs[at]! % count}` : unit]));
    const sheets = units.flatMap((byUnitId, by) =>
      units.flatMap((ofUnitId, of): Sheet[] => {
        const [first, second, state] = points[by * 7 + of]!;
        if (state === 0) return [];
        return [{ byUnitId, ofUnitId, points: { 1: first, 2: second }, handedInOn: state === 1 ? null : today, version: 1 }];
      }),
    );
    return { year: { ...year, scoredBy: leads ? 'leads' : 'members' }, units, answering, sheets };
  });

test('nobody is scored by whoever answers for it, and the result is the mean of what the others handed in, in whole hundredths', () => {
  const seen = { merged: 0, scored: 0, tied: 0, without: 0 };
  fc.assert(
    fc.property(worlds, ({ year: of, units, answering, sheets }) => {
      const taking = { units, answering };
      const results = resultsOf(of, taking, sheets);
      for (const result of results) {
        const scorers = scorersOf(of, taking, result.unitId);
        for (const one of scorers) expect(answering.get(one)).not.toBe(answering.get(result.unitId));
        const given = sheets.filter((one) => scorers.includes(one.byUnitId) && one.ofUnitId === result.unitId && one.handedInOn);
        const sum = given.reduce((all, { points }) => all + sumOf(points), 0);
        expect(result.sheets).toBe(given.length);
        if (given.length === 0) expect([result.mean, result.rank]).toEqual([null, null]);
        else {
          expect(Math.abs(result.mean! * given.length - sum) * 2).toBeLessThanOrEqual(given.length);
          const better = results.filter(({ mean }) => mean !== null && mean > result.mean!);
          expect(result.rank).toBe(better.length + 1);
        }
        const same = results.filter(({ rank }) => rank !== null && rank === result.rank);
        seen.merged += answering.get(result.unitId) === result.unitId ? 0 : 1;
        seen.scored += given.length > 0 ? 1 : 0;
        seen.tied += same.length > 1 ? 1 : 0;
        seen.without += given.length === 0 ? 1 : 0;
      }
    }),
    { numRuns: 300 },
  );
  expect(seen.merged).toBeGreaterThan(100);
  expect(seen.scored).toBeGreaterThan(300);
  expect(seen.without).toBeGreaterThan(60);
});

test('whoever may score another is exactly who owes it a sheet; its own points change nothing', () => {
  fc.assert(
    fc.property(worlds, ({ year: of, units, answering, sheets }) => {
      const taking = { units, answering };
      for (const byUnitId of units) {
        const owed = scoredBy(of, taking, byUnitId);
        for (const ofUnitId of units.filter((other) => other !== byUnitId)) {
          const codes = whyNotScore(of, taking, [], { byUnitId, ofUnitId, points: {} }).map(({ code }) => code);
          expect(codes.some((code) => code === 'blocs.scores-itself' || code === 'blocs.no-scorer')).toBe(
            !owed.includes(ofUnitId),
          );
        }
      }
      const others = sheets.filter(({ byUnitId, ofUnitId }) => byUnitId !== ofUnitId);
      const said = (all: readonly Sheet[]) => resultsOf(of, taking, all).map(({ mean, rank }) => [mean, rank]);
      expect(said(others)).toEqual(said(sheets));
    }),
    { numRuns: 150 },
  );
});

test('never more are proposed than there are places; nobody beside the proposed is better; ties at the last place take nobody', () => {
  const seen = { tied: 0, proposed: 0, beyond: 0, below: 0 };
  const drawn = fc.record({
    present: fc.integer({ min: 1, max: 6 }),
    places: fc.integer({ min: 1, max: 3 }),
    share: fc.integer({ min: 1, max: 80 }),
    votes: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.option(fc.constantFrom(8000, 9000))), {
      minLength: 1,
      maxLength: 6,
    }),
  });
  fc.assert(
    fc.property(drawn, ({ present, places, share, votes }) => {
      const meeting = { present: Array.from({ length: present }, (_, at) => `p${at}`), share } as unknown as BlocMeeting;
      const results = votes.map(([, mean], at) => ({ unitId: `u${at}`, mean }));
      const award = {
        form: 'Cờ',
        places,
        votes: votes.map(([agree], at) => ({ unitId: `u${at}`, agree: Math.min(agree, present) })),
      };
      const out = proposalsOf(award, meeting, results);
      const worth = (unitId: string, agree: number) =>
        agree * 100_000 + (results.find((one) => one.unitId === unitId)!.mean ?? -1);
      const of = (outcome: string) => out.filter((one) => one.outcome === outcome);
      expect(of('proposed').length).toBeLessThanOrEqual(places);
      for (const one of of('proposed'))
        for (const other of [...of('tied'), ...of('beyond-places')])
          expect(worth(one.unitId, one.agree)).toBeGreaterThan(worth(other.unitId, other.agree));
      for (const one of out) expect(one.outcome === 'below-share').toBe(one.agree * 100 < share * present);
      if (of('tied').length > 0) {
        expect(of('tied').length).toBeGreaterThan(places - of('proposed').length);
        expect(new Set(of('tied').map((one) => worth(one.unitId, one.agree))).size).toBe(1);
        expect(of('proposed').length).toBeLessThan(places);
      } else expect(of('proposed').length).toBe(Math.min(places, out.length - of('below-share').length));
      seen.tied += of('tied').length > 0 ? 1 : 0;
      seen.proposed += of('proposed').length;
      seen.beyond += of('beyond-places').length;
      seen.below += of('below-share').length;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});
