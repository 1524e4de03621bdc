import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../kernel/day.ts';
import { covers, overlaps } from '../kernel/period.ts';
import { firstCycle, type PlacementValues, place, placed, placementOn, whyNotPlace } from './placing.ts';
import type { Placement } from './unit.ts';

const start = day('2020-01-01');
const someDay = fc.nat(40).map((at) => addDays(start, at));
const values = fc
  .record({ name: fc.constantFrom('Một', 'Hai', 'Ba'), parentId: fc.constantFrom(null, 'p', 'q') })
  .map(({ name, parentId }): PlacementValues => ({ name, type: 'agency', parentId, place: null, decision: null }));
const wish = fc.record({ values, from: someDay, until: fc.option(someDay) });

test('whatever is placed, a unit never stands twice on one day, and on the first day asked it stands as asked', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
      let history: readonly Placement[] = [];
      for (const one of wishes) {
        if (whyNotPlace(history, one).length > 0) continue;
        const before = history;
        history = placed('u', history, place(history, one)).map((placement, at) => ({ ...placement, id: String(at) }));
        for (const [at, placement] of history.entries()) {
          for (const other of history.slice(at + 1)) expect(overlaps(placement.period, other.period)).toBe(false);
        }
        const { name, parentId } = placementOn(history, one.from)!;
        expect({ name, parentId }).toEqual({ name: one.values.name, parentId: one.values.parentId });
        // What stood before the change stands unchanged on every earlier day.
        for (let at = 0; addDays(start, at) < one.from; at += 1) {
          expect(placementOn(history, addDays(start, at))?.name).toBe(placementOn(before, addDays(start, at))?.name);
        }
      }
    }),
  );
});

const edge = fc.record({
  unit: fc.nat(4),
  parent: fc.option(fc.nat(4)),
  from: fc.nat(6),
  length: fc.integer({ min: 1, max: 6 }),
});

/** Goes up from every unit on every day, as slowly as may be. */
function hasCycle(placements: readonly Placement[], days: readonly Day[]): boolean {
  return days.some((on) =>
    placements.some((first) => {
      let at: string | null = covers(first.period, on) ? first.unitId : null;
      for (let step = 0; at !== null; step += 1) {
        if (step > placements.length) return true;
        at = placements.find((one) => one.unitId === at && covers(one.period, on))?.parentId ?? null;
      }
      return false;
    }),
  );
}

test('a circle is found exactly when there is one on some day', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 8 }), (edges) => {
      const placements: Placement[] = [];
      for (const [at, { unit, parent, from, length }] of edges.entries()) {
        const period = { from: addDays(start, from), until: addDays(start, from + length) };
        if (placements.some((one) => one.unitId === `u${unit}` && overlaps(one.period, period))) continue;
        const parentId = parent === null ? null : `u${parent}`;
        placements.push({
          id: String(at),
          unitId: `u${unit}`,
          name: 'x',
          type: 'agency',
          parentId,
          place: null,
          decision: null,
          period,
        });
      }
      const days = Array.from({ length: 14 }, (_, at) => addDays(start, at));
      const cycle = firstCycle(placements);
      expect(cycle !== undefined).toBe(hasCycle(placements, days));
      if (cycle) found += 1;
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(10);
});
