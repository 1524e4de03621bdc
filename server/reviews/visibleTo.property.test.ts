import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { whyNotSee } from '#domain/reviews/policy.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { findHalfYear, reviewsVisibleTo, saveHalfYear } from './halfYearStore.ts';
import { addMeeting, addShortcoming, listMeetings, listShortcomings, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

test('shortcomings and meetings are listed inside the unit and nowhere else', async () => {
  const someone = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  const most = fc.array(fc.nat(4), { minLength: 4, maxLength: 4 });
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(towards, most, someone, async (launched, counts, asking) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const all: { id: string; unitId: string }[] = [];
        for (const [index, { id: campaignId, unitId }] of world.campaigns.entries()) {
          const meeting = {
            id: newId(),
            campaignId,
            unitId,
            kind: 'monthly',
            month: day('2021-03-01'),
            heldOn: day('2021-03-20'),
          } as const;
          await addMeeting(tx, { ...meeting, present: 1, total: 1, notes: '', recordedBy: world.personId });
          const texts = { strengths: [], causes: [], lessons: [], proposals: [], decisions: [] };
          const half = { ...texts, campaignId, unitId, asOf: day('2021-06-30'), meetingId: null, approved: null, version: 1 };
          await saveHalfYear(tx, half, world.personId);
          for (let count = 0; count < counts[index]!; count += 1) {
            const open = { state: 'open', outcome: null, closedOn: null, closedIn: null, version: 1 } as const;
            const what = { area: 'a', role: 'r', text: 't', dueOn: day('2021-04-01'), raisedIn: meeting.id };
            const shortcoming = { ...what, ...open, id: newId(), campaignId, unitId };
            await addShortcoming(tx, shortcoming);
            all.push(shortcoming);
          }
        }
        for (const seats of asking) {
          const actor = actorIn(world, seats);
          const may = all.filter(({ unitId }) => whyNotSee(actor, { unitId }).length === 0);
          const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
          expect(ids(await visibleTo(tx, actor).execute())).toEqual(ids(may));
          const own = world.campaigns.filter((campaign) => whyNotSee(actor, campaign).length === 0).map(({ id }) => id);
          expect((await reviewsVisibleTo(tx, actor).execute()).map((row) => row.campaign_id).sort()).toEqual(own.sort());
          for (const campaign of world.campaigns) {
            expect((await findHalfYear(tx, campaign.id, actor)) !== undefined).toBe(own.includes(campaign.id));
            const sees = whyNotSee(actor, campaign).length === 0;
            expect((await listMeetings(tx, campaign.id, actor)).length).toBe(sees ? 1 : 0);
            expect(ids(await listShortcomings(tx, campaign.id, actor))).toEqual(
              sees ? ids(all.filter(({ unitId }) => unitId === campaign.unitId)) : [],
            );
          }
          shown += may.length;
          hidden += all.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 40 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(25);
});
