import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Incident } from '#domain/incidents/incident.ts';
import { whyNotSee } from '#domain/incidents/policy.ts';
import { day } from '#domain/kernel/day.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addIncident, listIncidents, releaseIncidents, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

test('whoever asks, the list shows exactly what the policy lets them see', async () => {
  const drawnIncidents = fc.array(fc.record({ unit: fc.nat(3), bySuperior: fc.boolean() }), { minLength: 3, maxLength: 9 });
  const handedIn = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
  const someone = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(towards, drawnIncidents, handedIn, someone, async (launched, drawn, released, asking) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const all: Incident[] = [];
        for (const { unit, bySuperior } of drawn) {
          const campaign = world.campaigns[unit]!;
          const what = {
            kind: 'violation',
            lineCode: 'II.1',
            severity: null,
            count: 1,
            occurredOn: null,
            concludedOn: day('2021-03-01'),
            paper: 'x',
          } as const;
          const side = { byUnitId: bySuperior ? recogniserOf(campaign) : campaign.unitId, recordedBy: world.personId };
          const cleared = { clearedOn: null, clearedPaper: null, version: 1 };
          const incident = { ...what, ...side, ...cleared, id: newId(), campaignId: campaign.id, unitId: campaign.unitId };
          await addIncident(tx, incident);
          all.push(incident);
        }
        for (const [index, { id }] of world.campaigns.entries()) {
          if (released[index]) await releaseIncidents(tx, id, '2021-11-01T01:00:00.000Z');
        }
        for (const seats of asking) {
          const actor = actorIn(world, seats);
          const may = all.filter((one) => {
            const index = world.campaigns.findIndex(({ id }) => id === one.campaignId);
            return whyNotSee(actor, world.campaigns[index]!, one, { isReleased: released[index]! }).length === 0;
          });
          const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
          expect(ids(await visibleTo(tx, actor).execute())).toEqual(ids(may));
          const { id } = world.campaigns[0]!;
          expect(ids(await listIncidents(tx, id, actor))).toEqual(ids(may.filter(({ campaignId }) => campaignId === id)));
          shown += may.length;
          hidden += all.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 40 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(30);
});
