import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { covers } from '#domain/kernel/period.ts';
import { whyNotSeePerson } from '#domain/people/policy.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorWith, makeTree, seatsDrawn, someDay, treeDrawn } from '#tests/support/treeWorld.ts';
import { addEmployments } from './employmentStore.ts';
import { listPeopleOf } from './listStore.ts';
import { addPerson, addSeat, locate } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

/** People who work and sit here and there; the first one asks. */
const peopleDrawn = fc.array(fc.record({ works: seatsDrawn, sits: seatsDrawn }), { minLength: 2, maxLength: 6 });

test('in every unit and on any day, the list shows exactly the people that the policy lets the actor see', async () => {
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(treeDrawn, peopleDrawn, someDay, async (tree, people, on) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const units = await makeTree(tx, tree);
        const persons: string[] = [];
        const there = new Map<string, Set<string>>(units.map((unitId) => [unitId, new Set()]));
        for (const { works, sits } of people) {
          const personId = await addPerson(
            tx,
            { fullName: `Người ${persons.length}`, staffCode: null, email: null },
            '2021-01-01T00:00:00Z',
          );
          persons.push(personId);
          const unitOf = (at: number) => units[at % units.length]!;
          const once = <One extends { at: number; role: string }>(all: readonly One[], key: (one: One) => string) =>
            all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
          for (const { at, period } of once(works, (one) => unitOf(one.at))) {
            const work = { teamId: null, position: 'x', staffClass: 'worker', manages: false } as const;
            await addEmployments(tx, [{ personId, unitId: unitOf(at), ...work, period }]);
            if (covers(period, on)) there.get(unitOf(at))!.add(personId);
          }
          for (const { at, role, period } of once(sits, (one) => `${unitOf(one.at)} ${one.role}`)) {
            await addSeat(tx, { personId, role, unitId: unitOf(at), ...period });
            if (covers(period, on)) there.get(unitOf(at))!.add(personId);
          }
        }
        const actor = actorWith(units, people[0]!.sits, on, persons[0]!);
        const located = await locate(tx, persons, on);
        for (const unitId of units) {
          const here = [...there.get(unitId)!];
          const may = here.filter((personId) => whyNotSeePerson(actor, located.get(personId)!).length === 0);
          const { people: listed, total } = await listPeopleOf(tx, actor, unitId, { on });
          expect(listed.map(({ personId }) => personId).sort()).toEqual(may.sort());
          expect(total).toBe(may.length);
          shown += may.length;
          hidden += here.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 80 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(40);
});
