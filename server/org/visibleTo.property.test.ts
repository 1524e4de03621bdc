import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placementOn } from '#domain/org/placing.ts';
import { whyNotSeeUnit } from '#domain/people/policy.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorWith, makeTree, seatsDrawn, someDay, treeDrawn } from '#tests/support/treeWorld.ts';
import { listUnits } from './listStore.ts';
import { listPlacements, ownStandings, standingOf, standingsOf } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

test('on any day, the list shows exactly the units that the policy lets the actor see', async () => {
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(treeDrawn, seatsDrawn, someDay, async (tree, seats, on) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const units = await makeTree(tx, tree);
        const actor = actorWith(units, seats, on);
        const own = await ownStandings(tx, actor, on);
        const stands = (await listPlacements(tx, units)).filter(({ period }) => placementOn([{ period } as never], on));
        const may: string[] = [];
        for (const { unitId } of stands) {
          if (whyNotSeeUnit(actor, await standingOf(tx, unitId, on), own).length === 0) may.push(unitId);
        }
        const { units: listed, total } = await listUnits(tx, actor, { on, most: 1000 });
        expect(listed.map(({ unitId }) => unitId).sort()).toEqual(may.sort());
        expect(total).toBe(may.length);
        shown += may.length;
        hidden += stands.length - may.length;
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 200 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(50);
});

test('standings asked for together are those asked for one by one', async () => {
  await fc.assert(
    fc.asyncProperty(treeDrawn, someDay, async (tree, on) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const units = await makeTree(tx, tree);
        const together = await standingsOf(tx, units, on);
        for (const unitId of units) expect(together.get(unitId)).toEqual(await standingOf(tx, unitId, on));
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 40 },
  );
});
