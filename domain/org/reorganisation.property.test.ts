import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../kernel/day.ts';
import { covers, overlaps } from '../kernel/period.ts';
import { heirOn, inheritedBy } from './heir.ts';
import { firstCycle, placementOn, type UnitHistory } from './placing.ts';
import {
  type Act,
  courseOf,
  type Founding,
  type Reorganisation,
  reorganised,
  type Tree,
  whyNotReorganise,
} from './reorganisation.ts';
import type { Succession } from './unit.ts';

const start = day('2020-01-01');
const end = addDays(start, 200);

/** A province over `communes` communes, each over `schools` schools. */
function firstTree(communes: number, schools: number): Tree {
  const tree = new Map<string, UnitHistory>();
  const add = (unitId: string, parentId: string | null, type: 'province' | 'commune' | 'public-service-unit') => {
    const period = { from: start, until: null };
    const placement = { id: unitId, unitId, name: unitId, type, parentId, place: null, period, decision: null };
    tree.set(unitId, { unitId, code: null, placements: [placement], version: 1 });
  };
  add('p', null, 'province');
  for (let commune = 0; commune < communes; commune += 1) {
    add(`c${commune}`, 'p', 'commune');
    for (let school = 0; school < schools; school += 1) add(`c${commune}s${school}`, `c${commune}`, 'public-service-unit');
  }
  return tree;
}

const draw = fc.record({
  after: fc.integer({ min: 1, max: 9 }),
  acts: fc.array(
    fc.record({
      kind: fc.constantFrom('change', 'merge', 'merge', 'split', 'part', 'transfer', 'dissolve'),
      picks: fc.array(fc.nat(997), { minLength: 3, maxLength: 4 }),
      founds: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** What the drawn numbers mean in a tree as it stands; some are refused, as people's would be. */
function drawn(
  tree: Tree,
  on: Day,
  step: number,
  wishes: (typeof draw extends fc.Arbitrary<infer T> ? T : never)['acts'],
): Reorganisation {
  const standing = [...tree.values()].filter(({ placements }) => placementOn(placements, on)).map(({ unitId }) => unitId);
  const foundings: Founding[] = [];
  const found = (like: string): string => {
    const there = placementOn(tree.get(like)!.placements, on)!;
    const unitId = `n${step}.${foundings.length}`;
    foundings.push({ unitId, code: null, name: unitId, type: there.type, parentId: there.parentId, place: null });
    return unitId;
  };
  const acts = wishes.map(({ kind, picks, founds }): Act => {
    const [a, b, c] = picks.map((pick) => standing[pick % standing.length]!) as [string, string, string];
    const into = () => (founds ? found(a) : b);
    switch (kind) {
      case 'change':
        return {
          kind: 'change',
          unitId: a,
          name: `${a}.${step}`,
          type: placementOn(tree.get(a)!.placements, on)!.type,
          parentId: b,
          place: null,
        };
      case 'merge':
        return { kind: 'merge', unitIds: [...new Set(founds ? [a, c] : [a])], intoId: into() };
      case 'split': {
        const intoIds = [found(a), into()];
        return { kind: 'split', unitId: a, intoIds, heirId: intoIds[picks[2]! % 2]! };
      }
      case 'part':
        return { kind: 'part', unitId: a, intoIds: [found(a)] };
      case 'transfer':
        return { kind: 'transfer', unitId: a, toId: b };
      default:
        return { kind: 'dissolve', unitId: a, reason: 'hết nhiệm vụ' };
    }
  });
  return { onDay: on, decision: `QĐ ${step}`, foundings, acts };
}

test('whatever is reorganised, the tree is a tree on every day, days before stand as they stood, and everything has one heir', () => {
  const seen = { set: 0, merge: 0, split: 0, part: 0, transfer: 0, dissolve: 0, followers: 0, longWays: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.nat(3),
      fc.array(draw, { minLength: 1, maxLength: 12 }),
      (communes, schools, draws) => {
        let tree = firstTree(communes, schools);
        let successions: readonly Succession[] = [];
        let on = start;
        for (const [step, { after, acts }] of draws.entries()) {
          on = addDays(on, after);
          if (![...tree.values()].some(({ placements }) => placementOn(placements, on))) break;
          const reorganisation = drawn(tree, on, step, acts);
          if (whyNotReorganise(reorganisation, tree).length > 0) continue;
          const course = courseOf(reorganisation, tree);
          const before = tree;
          tree = reorganised(tree, course, on);
          const made = course.successions;
          successions = [...successions, ...made];
          seen.set += 1;
          seen.followers += course.followers.length;
          for (const { kind } of made) if (kind in seen) seen[kind as 'merge'] += 1;
          for (const [unitId, { placements }] of before) {
            for (let at = start; at < on; at = addDays(at, 1)) {
              const { id: _, ...there } = { id: '', ...placementOn(placements, at), period: null };
              const { id: __, ...now } = { id: '', ...placementOn(tree.get(unitId)!.placements, at), period: null };
              expect(now).toEqual(there);
            }
          }
        }

        const all = [...tree.values()].flatMap(({ placements }) => placements);
        expect(firstCycle(all)).toBeUndefined();
        for (const { placements } of tree.values()) {
          for (const [at, one] of placements.entries()) {
            for (const other of placements.slice(at + 1)) expect(overlaps(one.period, other.period)).toBe(false);
          }
        }
        for (const one of all) {
          if (one.parentId === null) continue;
          const above = tree.get(one.parentId)!.placements;
          expect(covers({ from: above[0]!.period.from, until: above.at(-1)!.period.until }, one.period.from)).toBe(true);
          if (above.at(-1)!.period.until !== null) expect(one.period.until! <= above.at(-1)!.period.until!).toBe(true);
        }

        for (const unitId of tree.keys()) {
          const heir = heirOn(unitId, successions, end);
          const stands = placementOn(tree.get(heir.unitId)!.placements, end) !== undefined;
          expect(stands).toBe(heir.endedBy === null);
          if (heir.endedBy) expect([heir.endedBy.kind, heir.endedBy.reason]).toEqual(['dissolve', 'hết nhiệm vụ']);
          if (heir.through.length > 1) seen.longWays += 1;
          const holders = [...tree.keys()].filter((other) => inheritedBy(other, successions, end).includes(unitId));
          expect(holders.filter((other) => placementOn(tree.get(other)!.placements, end))).toEqual(stands ? [heir.unitId] : []);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});
