import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Conference } from '#domain/conferences/conference.ts';
import { whyNotSee } from '#domain/conferences/policy.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addPerson } from '../people/store.ts';
import { listConferences, saveConference, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const blank: Omit<Conference, 'id' | 'campaignId' | 'unitId' | 'chairId' | 'secretaryId'> = {
  ...{ kind: 'opening', state: 'prepared', meetsOn: day('2021-03-01'), from: '07:30', venue: 'x', convened: 1, version: 1 },
  ...{ agenda: [], invited: [], matters: [], quorum: 'two-thirds', majority: 'over-half', ruleSource: 'x' },
  ...{ pact: null, course: null, signedOn: null, minutesHash: null },
};

test('conferences are listed inside the unit and nowhere else', async () => {
  const someone = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  let [shown, hidden] = [0, 0];
  await fc.assert(
    fc.asyncProperty(towards, someone, async (launched, asking) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const secretaryId = await addPerson(tx, { fullName: 'Thư ký', staffCode: null, email: null }, '2021-01-01T01:00:00Z');
        const all: Conference[] = [];
        for (const { id: campaignId, unitId } of world.campaigns) {
          const one = { ...blank, id: newId(), campaignId, unitId, chairId: world.personId, secretaryId };
          await saveConference(tx, one, world.personId);
          all.push(one);
        }
        for (const seats of asking) {
          const actor = actorIn(world, seats);
          const may = all.filter((one) => whyNotSee(actor, one).length === 0);
          const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
          expect(ids(await visibleTo(tx, actor).execute())).toEqual(ids(may));
          for (const { id, unitId } of world.campaigns)
            expect(ids(await listConferences(tx, id, actor))).toEqual(ids(may.filter((one) => one.unitId === unitId)));
          shown += may.length;
          hidden += all.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 50 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(25);
});
