import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycleRuleOf } from '../law/cycles.ts';
import { type Cycle, isCounted, type QualifiedYear, recognisedYears, type Title, whyNotRecognise } from './title.ts';
import { nextCycle, titleFactsOf, toTitle } from './toTitle.ts';

const first = 2015;
const outcomes = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constant('qualified') },
    { weight: 2, arbitrary: fc.constantFrom('failed', 'barred', 'missing') },
  ),
  { minLength: 1, maxLength: 24 },
);
const enrolled: Cycle = { kind: 'first', firstYear: first, years: 2, law: { text: 'Thông tư' } };

interface Lived {
  readonly results: readonly QualifiedYear[];
  readonly titles: readonly Title[];
}

/** The years one after another; a title is decided on in the first year it can be, unless the drawn number lets it wait. */
function live(drawn: readonly string[], waits: readonly boolean[]): Lived {
  const results: QualifiedYear[] = [];
  const titles: Title[] = [];
  for (const [at, outcome] of drawn.entries()) {
    const year = first + at;
    if (outcome === 'missing') continue;
    results.push({ year, qualified: outcome !== 'failed', ...(outcome === 'barred' ? { counts: false } : {}) });
    const cycle = nextCycle(enrolled, titles);
    if (waits[at % waits.length] || whyNotRecognise(cycle, results, titles, year).length > 0) continue;
    const days = { decidedOn: `${year}-12-20` as never, number: `${at}/QĐ`, code: `${at}`, revocation: null };
    titles.push({ ...days, id: `${at}`, unitId: 'u', byUnitId: 'b', ...recognisedYears(cycle, results, titles, year) });
  }
  return { results, titles };
}

test('whatever a unit lives: first after two years in a row since it enrolled, again after five since the last, and a failed year resets', () => {
  const seen = { first: 0, again: 0 };
  fc.assert(
    fc.property(outcomes, fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), (drawn, waits) => {
      const { results, titles } = live(drawn, waits);
      for (const [at, title] of titles.entries()) {
        seen[title.kind] += 1;
        expect(title.kind).toBe(at === 0 ? 'first' : 'again');
        expect(title.lastYear - title.firstYear + 1).toBe(title.kind === 'first' ? 2 : 5);
        expect(title.firstYear).toBeGreaterThan(at === 0 ? first - 1 : titles[at - 1]!.lastYear);
        for (let year = title.firstYear; year <= title.lastYear; year += 1) {
          expect(results.some((result) => result.year === year && isCounted(result))).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(seen.first).toBeGreaterThan(200);
  expect(seen.again).toBeGreaterThan(30);
});

test('what is missing is exactly what makes the next title possible, in the year it says, and not one year less', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      outcomes,
      fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 4 }),
      (drawn, waits, after) => {
        const { results, titles } = live(drawn, waits);
        const thisYear = first + drawn.length - 1 + after;
        const found = toTitle(titleFactsOf(enrolled, results, titles), thisYear);
        seen.set(found.state, (seen.get(found.state) ?? 0) + 1);
        const cycle = nextCycle(enrolled, titles);
        const can = (years: readonly QualifiedYear[], year: number) => whyNotRecognise(cycle, years, titles, year).length === 0;
        if (found.state === 'eligible') {
          expect(can(results, found.through!)).toBe(true);
          return;
        }
        const earliest = found.earliest!;
        const good = Array.from({ length: found.missing }, (_, back) => ({ year: earliest - back, qualified: true }));
        const kept = results.filter(({ year }) => !good.some((one) => one.year === year));
        expect(can([...kept, ...good], earliest)).toBe(true);
        expect(can([...kept, ...good.slice(0, -1)], earliest)).toBe(false);
        if (found.brokenIn !== null) {
          expect(found.missing).toBe(cycle.years);
          expect(results.some((result) => result.year === found.brokenIn && isCounted(result))).toBe(false);
        }
      },
    ),
    { numRuns: 1000 },
  );
  for (const state of ['eligible', 'one-short', 'on-the-way', 'broken']) expect(seen.get(state) ?? 0).toBeGreaterThan(30);
});

test('nobody is told of a title before it enrols; a title taken back is weighed, not waited for', () => {
  expect(toTitle(titleFactsOf(undefined, [], []), 2026)).toMatchObject({ state: 'not-begun', earliest: null });
  const results = [2024, 2025].map((year) => ({ year, qualified: true }));
  const cycle: Cycle = { ...enrolled, firstYear: 2024 };
  const title: Title = {
    ...{ id: '1', unitId: 'u', byUnitId: 'b', number: '1/QĐ', code: 'x', decidedOn: '2025-12-20' as never },
    ...recognisedYears(cycle, results, [], 2025),
    revocation: { number: '2/QĐ', revokedOn: '2026-02-01' as never, reason: 'x' },
  };
  expect(toTitle(titleFactsOf(cycle, results, [title]), 2026)).toMatchObject({ state: 'taken-back', streak: 2 });
  const standing = { ...title, revocation: null };
  expect(toTitle(titleFactsOf(cycle, results, [standing]), 2026)).toMatchObject({
    ...{ state: 'on-the-way', kind: 'again', firstYear: 2026, earliest: 2030 },
    needed: cycleRuleOf('again', '2026-12-31' as never).years,
  });
});
