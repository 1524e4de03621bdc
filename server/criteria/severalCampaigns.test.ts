import { afterAll, beforeAll, expect, test } from 'vitest';
import * as campaigns from '#api/campaigns.ts';
import * as enrolments from '#api/enrolments.ts';
import * as pledges from '#api/pledges.ts';
import * as todayApi from '#api/today.ts';
import { cleanPlan, issuedPlan, issuedSheet, launchInput } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

/** The school lives the committee's plan and the federation's in one year. */
const unionPlan = cleanPlan.replace('Xây dựng đơn vị đạt chuẩn văn hóa năm 2021', 'Phong trào thi đua của Công đoàn năm 2021');
let world: TestSite;
let first: string;
let second: string;
let sheet: { id: string };
beforeAll(async () => {
  world = await testSite();
  sheet = await issuedSheet(world);
  const plan = await issuedPlan(world);
  const launched = await world.as('binh')(campaigns.launchCampaign, await launchInput(world, plan, sheet));
  expect(launched.codes).toEqual([]);
  first = launched.body.id;
});
afterAll(() => world.close());

/** Towards the federation, on the committee's sheet. */
async function unionLaunch() {
  const plan = await issuedPlan(world, unionPlan, '06/KH-THCS');
  const { committee, federation } = world.cast.unit;
  const superiors = [
    { unitId: federation, part: 'recognises' },
    { unitId: committee, part: 'follows' },
  ];
  return { ...(await launchInput(world, plan, sheet)), superiors };
}

test('a second plan of the year is launched beside the first: the same series is refused, its own begins', async () => {
  const input = await unionLaunch();
  const before = await world.rows();
  expect((await world.as('binh')(campaigns.launchCampaign, { ...input, continues: first })).codes).toEqual([
    'plans.series-not-open',
  ]);
  const { otherSchool } = world.cast.unit;
  expect((await world.as('binh')(campaigns.launchCampaign, { ...input, pledgesIn: otherSchool })).codes).toEqual([
    'plans.pledges-not-there',
  ]);
  expect(await world.rows()).toEqual(before);
  const shown = (await world.as('binh')(campaigns.showLaunch, { planId: input.planId })).body;
  expect(shown.whyNot.launch).toEqual([]);
  expect(shown.years).toMatchObject([{ campaignId: first, seriesId: first, year: 2021, pledgesIn: first }]);
  const launched = await world.as('binh')(campaigns.launchCampaign, { ...input, pledgesIn: first });
  expect(launched.codes).toEqual([]);
  second = launched.body.id;
  expect((await world.as('hanh')(campaigns.showCampaign, { campaignId: second })).body).toMatchObject({
    seriesId: second,
    planTitle: expect.stringContaining('Công đoàn'),
    sharesPledgesOf: { campaignId: first, planNumber: '05/KH-THCS' },
  });
  expect((await world.as('binh')(campaigns.launchCampaign, input)).codes).toContain('plans.year-launched');
});

test('a person signs once for both: the list of either enrolment holds them, nobody is asked a second time', async () => {
  const mine = (await world.as('hanh')(pledges.myPledges)).body.campaigns as {
    campaignId: string;
    sharesPledges: boolean;
    alsoFor: string[];
  }[];
  expect(mine.map(({ campaignId, sharesPledges }) => [campaignId, sharesPledges]).sort()).toEqual(
    [
      [first, false],
      [second, true],
    ].sort(),
  );
  expect(mine.find(({ campaignId }) => campaignId === first)!.alsoFor).toEqual([expect.stringContaining('Công đoàn')]);
  const choice = { titles: ['advanced-worker'], commitments: [], household: false, initiative: '' };
  await world.moveTo('2021-03-02T02:00:00.000Z');
  const signed = await world.as('hanh')(pledges.signPledge, { campaignId: second, version: 0, ...choice });
  expect(signed.codes).toEqual([]);
  for (const campaignId of [first, second]) {
    expect((await world.as('an')(pledges.listPledges, { campaignId })).body.count).toEqual({ signed: 1, staff: 4 });
    const shown = (await world.as('an')(enrolments.showUnitEnrolment, { campaignId })).body;
    expect(shown.persons).toMatchObject([{ fullName: 'Tạ Minh Hạnh' }]);
  }
  const rows = await world.site.db.selectFrom('pledge').select('campaign_id').execute();
  expect(rows).toEqual([{ campaign_id: first }]);
  const { tasks } = (await world.as('chau')(todayApi.showToday)).body;
  expect(tasks.filter(({ code }: { code: string }) => code === 'today.sign-pledge')).toHaveLength(1);
});

test('each is enrolled by itself, to its own recogniser; home and list say which', async () => {
  const form = { kind: 'first', held: null, heldNote: '', cycleFirstYear: 2021, commitment: 'Phấn đấu đạt chuẩn.' };
  for (const campaignId of [first, second]) {
    const saved = await world.as('an')(enrolments.saveEnrolment, { campaignId, version: 0, ...form });
    expect(saved.codes).toEqual([]);
    const { enrolmentId } = saved.body;
    expect((await world.as('binh')(enrolments.submitEnrolment, { enrolmentId, version: saved.body.version })).codes).toEqual([]);
  }
  const { tasks, years } = (await world.as('an')(todayApi.showToday)).body;
  expect(years.map(({ planTitle }: { planTitle: string | null }) => planTitle).sort()).toEqual([
    'Phong trào thi đua của Công đoàn năm 2021',
    'Xây dựng đơn vị đạt chuẩn văn hóa năm 2021',
  ]);
  const named = tasks.filter(({ link }: { link: string }) => link.startsWith('/phong-trao/'));
  expect(named.length).toBeGreaterThan(0);
  expect(named.every(({ planTitle }: { planTitle: string | null }) => planTitle !== null)).toBe(true);
  const listed = (await world.as('an')(campaigns.listCampaigns)).body.campaigns as { id: string }[];
  expect(listed.map(({ id }) => id).sort()).toEqual([first, second].sort());
});
