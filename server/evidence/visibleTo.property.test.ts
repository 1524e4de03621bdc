import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { whyNotSee } from '#domain/evidence/policy.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addEvidence, evidenceCounts, listEvidence, releaseEvidence, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

test('whoever asks, the list shows exactly what the policy lets them see', async () => {
  const pieces = fc.array(fc.record({ unit: fc.nat(3), released: fc.boolean() }), { maxLength: 8 });
  const someone = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(towards, pieces, someone, async (launched, drawn, asking) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const all: Evidence[] = [];
        for (const released of [true, false]) {
          for (const { unit } of drawn.filter((one) => one.released === released)) {
            const { id: campaignId, unitId } = world.campaigns[unit]!;
            const piece = {
              kind: 'note',
              onDay: day('2021-03-01'),
              note: 'x',
              link: null,
              file: null,
              lines: ['I.1'],
              points: [],
            } as const;
            const added = { addedBy: world.personId, addedAt: '2021-03-01T01:00:00.000Z', removedAt: null, removedWhy: null };
            const evidence = {
              ...piece,
              ...added,
              id: newId(),
              campaignId,
              unitId,
              noPupil: false,
              stillProves: null,
              holderId: null,
              deletedOn: null,
              releasedAt: null,
            };
            await addEvidence(tx, evidence);
            all.push({ ...evidence, releasedAt: released ? '2021-11-01T01:00:00.000Z' : null });
          }
          if (released) for (const { id } of world.campaigns) await releaseEvidence(tx, id, '2021-11-01T01:00:00.000Z');
        }
        for (const seats of asking) {
          const actor = actorIn(world, seats);
          const campaignOf = ({ campaignId }: Evidence) => world.campaigns.find(({ id }) => id === campaignId)!;
          const may = all.filter((one) => whyNotSee(actor, campaignOf(one), one).length === 0).map(({ id }) => id);
          const listed = (await visibleTo(tx, actor).execute()).map(({ id }) => id);
          expect(listed.sort()).toEqual(may.sort());
          const oneYear = await listEvidence(tx, world.campaigns[0]!.id, actor);
          const counted = await evidenceCounts(tx, world.campaigns[0]!.id, actor);
          expect(counted.map(({ count }) => count)).toEqual(oneYear.length === 0 ? [] : [oneYear.length]);
          expect(oneYear.map(({ id }) => id).sort()).toEqual(
            all
              .filter((one) => one.campaignId === world.campaigns[0]!.id && may.includes(one.id))
              .map(({ id }) => id)
              .sort(),
          );
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
