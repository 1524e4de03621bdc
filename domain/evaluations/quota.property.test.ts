import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundings } from '../law/titleConditions.ts';
import { cutTo, reaches, shareOf } from './quota.ts';

const counts = fc.nat(2000);
const shares = fc.nat(10_000);

test('a share of a count is the whole number that its rounding names, and roundings never cross', () => {
  fc.assert(
    fc.property(counts, shares, (count, share) => {
      const [down, near, up] = roundings.map((rounding) => shareOf(count, share, rounding)) as [number, number, number];
      const exact = BigInt(count) * BigInt(share);
      expect(BigInt(down)).toBe(exact / 10_000n);
      expect(BigInt(up)).toBe((exact + 9_999n) / 10_000n);
      expect(BigInt(near)).toBe((exact + 5_000n) / 10_000n);
      expect(down <= near && near <= up && up - down <= 1).toBe(true);
    }),
  );
});

test.each([
  [7, 1500, 1, 1, 2],
  [20, 1500, 3, 3, 3],
  [34, 1500, 5, 5, 6],
  [0, 1500, 0, 0, 0],
])('15 %% of %i is rounded down, to the nearest and up as written', (count, share, down, near, up) => {
  expect(roundings.map((rounding) => shareOf(count, share, rounding))).toEqual([down, near, up]);
});

test('what is rounded down is reached by no one more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 10_000 }), (base, share) => {
      const least = shareOf(base, share, 'ceil');
      expect(reaches(least, base, share)).toBe(true);
      expect(least > 0 && reaches(least - 1, base, share)).toBe(false);
    }),
  );
  expect(reaches(0, 0, 0)).toBe(false);
});

const people = fc
  .array(fc.tuple(fc.nat(2), fc.nat(1), fc.nat(1)), { maxLength: 25 })
  .map((all) => all.map((values, at) => ({ personId: `p${at}`, values })));

test('a quota is never exceeded, everybody is taken, cut or tied once, and nobody below is taken before somebody above', () => {
  let ties = 0;
  fc.assert(
    fc.property(fc.nat(12), people, (most, standings) => {
      const { taken, cut, tied } = cutTo(most, standings);
      expect(taken.length).toBeLessThanOrEqual(most);
      const all = [...taken, ...cut.map(({ personId }) => personId), ...tied];
      expect([...all].sort()).toEqual(standings.map(({ personId }) => personId).sort());
      const valuesOf = (id: string) => standings.find(({ personId }) => personId === id)!.values;
      for (const id of taken) {
        for (const other of [...cut.map(({ personId }) => personId), ...tied])
          expect(above(valuesOf(id), valuesOf(other))).toBe(true);
      }
      for (const { personId } of cut) for (const id of tied) expect(above(valuesOf(id), valuesOf(personId))).toBe(true);
      if (tied.length > 0) {
        ties += 1;
        expect(taken.length + tied.length).toBeGreaterThan(most);
        expect(new Set(tied.map((id) => valuesOf(id).join())).size).toBe(1);
      } else expect(taken.length).toBe(Math.min(most, standings.length));
    }),
    { numRuns: 3000 },
  );
  expect(ties).toBeGreaterThan(20);
});

test('the order in which people are given decides nothing', () => {
  fc.assert(
    fc.property(
      fc.nat(12),
      people.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      (most, [one, other]) => {
        const sets = (standings: typeof one) => {
          const { taken, cut, tied } = cutTo(most, standings);
          return [[...taken].sort(), cut.map(({ personId }) => personId).sort(), [...tied].sort()];
        };
        expect(sets(one)).toEqual(sets(other));
      },
    ),
  );
});

function above(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! > b[at]!;
}
