import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { recogniserOf, type Superior } from '#domain/plans/campaign.ts';
import { whyNotSeeOutcome, whyNotSeeTitle } from '#domain/recognition/policy.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { loadCampaign } from '#server/plans/store.ts';
import { anyActor } from '#tests/support/actors.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { listOutcomesVisibleTo } from './outcomeStore.ts';
import { addResult } from './resultStore.ts';
import { listTitlesVisibleTo } from './titleListStore.ts';
import { addTitle, type StoredTitle } from './titleStore.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const holders = fc.constantFrom('school' as const, 'otherSchool' as const);
const bodies = ['committee', 'federation', 'district'] as const;
const anyYear = fc.record({
  unit: holders,
  year: fc.integer({ min: 2021, max: 2023 }),
  above: fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 1, maxLength: 3 }),
  appraisal: fc.constantFrom('none' as const, 'draft' as const, 'finished' as const),
  isAnnounced: fc.boolean(),
});
const anyTitle = fc.record({ unit: holders, by: fc.constantFrom(...bodies) });

class RolledBack extends Error {}

async function inWorldOfItsOwn(run: (tx: Tx) => Promise<void>): Promise<void> {
  await world.site.db
    .transaction()
    .execute(async (tx) => {
      await run(tx);
      throw new RolledBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
}

type Year = typeof anyYear extends fc.Arbitrary<infer Y> ? Y : never;

async function makeYear(tx: Tx, { unit, year, above, appraisal, isAnnounced }: Year) {
  const { cast } = world;
  const superiors = above.map((body, at): Superior => ({ unitId: cast.unit[body], part: at === 0 ? 'recognises' : 'follows' }));
  const unitId = cast.unit[unit];
  const launchedBy = cast.person.binh;
  const campaign = await loadCampaign(
    tx,
    await makeCampaign(tx, { unitId, sheetOf: cast.unit.federation, launchedBy, year, superiors }),
  );
  if (appraisal !== 'none') await addAppraisal(tx, campaign, appraisal);
  if (isAnnounced) {
    const result = { qualified: true, total: 9000, reasons: [], number: '1/TB', announcedOn: `${year}-12-20` as Day };
    const of = { id: newId(), campaignId: campaign.id, unitId, year, byUnitId: recogniserOf(campaign) };
    await addResult(tx, { ...of, ...result }, cast.person.quyen);
  }
  return { campaign, stage: { isAppraised: appraisal === 'finished', isAnnounced } };
}

async function addAppraisal(tx: Tx, campaign: Awaited<ReturnType<typeof loadCampaign>>, state: 'draft' | 'finished') {
  const at = `${campaign.year}-12-01T01:00:00.000Z`;
  const [assessment_id, by] = [newId(), world.cast.person.dung];
  const of = { campaign_id: campaign.id, unit_id: campaign.unitId, sheet_id: campaign.sheetId };
  await tx
    .insertInto('assessment')
    .values({ id: assessment_id, ...of, state: 'scoring', late: false, version: 1 })
    .execute();
  const finished = state === 'finished' ? { finished_at: at, finished_by: by } : {};
  await tx
    .insertInto('appraisal')
    .values({ id: newId(), assessment_id, by_unit_id: recogniserOf(campaign), state, version: 1, ...finished })
    .execute();
}

const eachYearOnce = { maxLength: 5, selector: ({ unit, year }: Year) => `${unit} ${year}` };

test('the list of outcomes holds exactly what the policy shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anyYear, eachYearOnce), anyActor(world.cast), async (drawn, actor) => {
      await inWorldOfItsOwn(async (tx) => {
        const expected: string[] = [];
        for (const one of drawn) {
          const { campaign, stage } = await makeYear(tx, one);
          if (whyNotSeeOutcome(actor, campaign, stage).length === 0) expected.push(campaign.id);
        }
        expect(
          (await listOutcomesVisibleTo(tx, actor, '2030-01-01' as Day, { list: 'all' }, { page: 1, size: 100 })).rows
            .map((outcome) => outcome.campaignId)
            .sort(),
        ).toEqual(expected.sort());
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the list of titles holds exactly what the policy shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTitle, { maxLength: 5 }), anyActor(world.cast), async (drawn, actor) => {
      await inWorldOfItsOwn(async (tx) => {
        const made = drawn.map(({ unit, by }, index) => titleOf(world.cast.unit[unit], world.cast.unit[by], 2015 + index));
        for (const title of made) {
          const files = { credential: new Uint8Array([1]), certificate: new Uint8Array([1]) };
          await addTitle(tx, { ...title, ...files, decidedBy: world.cast.person.quyen });
        }
        const seen = made.filter((title) => whyNotSeeTitle(actor, title).length === 0).map((title) => title.id);
        expect((await listTitlesVisibleTo(tx, actor, {}, { page: 1, size: 100 })).rows.map((title) => title.id).sort()).toEqual(
          seen.sort(),
        );
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);

function titleOf(unitId: string, byUnitId: string, year: number): StoredTitle {
  const decision = { number: `${year}/QĐ`, decidedOn: `${year + 1}-01-10` as Day, signerTitle: 'Chủ tịch', revocation: null };
  const id = newId();
  const of = { id, unitId, byUnitId, titleKind: 'public-service-unit', kind: 'first', unitName: 'Trường', code: id } as const;
  return { ...of, ...decision, firstYear: year, lastYear: year, campaignId: null, seriesId: null, isSample: true };
}
