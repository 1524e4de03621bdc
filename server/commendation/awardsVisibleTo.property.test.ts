import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/awards.ts';
import * as posting from '#api/postings.ts';
import { whyNotSeeAward, whyNotSeePosting } from '#domain/commendation/awardPolicy.ts';
import { anyActor } from '#tests/support/actors.ts';
import { chosenRound, decisionOf, postingOf } from '#tests/support/awards.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { awardsVisibleTo } from './awardListStore.ts';
import { awardOf } from './awardStore.ts';
import { takingUnits } from './postingStore.ts';
import { loadRound } from './store.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  await world.moveTo('2021-12-06');
  const { roundId } = await chosenRound(world);
  await world.as('dung')(posting.postAwards, postingOf(roundId));
  await world.as('quyen')(api.decideAwards, decisionOf(roundId));
});
afterAll(() => world.close());

test('whoever asks, the register shows exactly the awards that the policy lets them see', async () => {
  const { db } = world.site;
  const all = (await db.transaction().execute((tx) => awardsVisibleTo(tx, everybody()).execute())).map(awardOf);
  expect(all).toHaveLength(3);
  let [shown, hidden] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyActor(world.cast), async (actor) => {
      const may = all.filter((award) => whyNotSeeAward(actor, award).length === 0);
      const rows = await db.transaction().execute((tx) => awardsVisibleTo(tx, actor).execute());
      expect(rows.map(({ id }) => id).sort()).toEqual(may.map(({ id }) => id).sort());
      shown += may.length;
      hidden += all.length - may.length;
    }),
    { numRuns: 60 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(15);
});

test('a list is seen where it is given and where somebody takes part, and before it is posted by its keepers alone', async () => {
  const { roundId } = await chosenRound(world, { year: 2020, merit: 'Thành tích khác' });
  const { round, taking } = await world.site.db.transaction().execute(async (tx) => ({
    round: await loadRound(tx, roundId),
    taking: await takingUnits(tx, roundId),
  }));
  expect([...taking].sort()).toEqual([world.cast.unit.school, world.cast.unit.otherSchool].sort());
  const asked = async (name: 'dung' | 'an' | 'giang' | 'lien' | 'kien') =>
    (await world.as(name)(posting.showPosting, { roundId })).status;
  expect(await Promise.all((['dung', 'an', 'giang', 'lien', 'kien'] as const).map(asked))).toEqual([200, 404, 404, 404, 404]);
  await world.as('dung')(posting.postAwards, { ...postingOf(roundId), postedOn: '2021-12-06' });
  expect(await Promise.all((['dung', 'an', 'giang', 'lien', 'kien'] as const).map(asked))).toEqual([200, 200, 200, 404, 404]);
  await fc.assert(
    fc.asyncProperty(anyActor(world.cast), async (actor) => {
      const before = whyNotSeePosting(actor, { ...round, state: 'weighing' }, taking);
      const after = whyNotSeePosting(actor, { ...round, state: 'posted' }, taking);
      expect(before.length).toBeGreaterThanOrEqual(after.length);
    }),
  );
});

const everybody = () => ({
  personId: world.cast.person.hanh,
  seats: [
    {
      id: '1',
      role: 'authority' as const,
      unitId: world.cast.unit.committee,
      period: { from: '2021-01-01' as never, until: null },
    },
  ],
});
