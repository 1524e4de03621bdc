import { afterAll, beforeAll, expect, test } from 'vitest';
import * as campaigns from '#api/campaigns.ts';
import * as plansApi from '#api/plans.ts';
import { cleanPlan, confirmedPlan, issuedPlan, issuedSheet, launchInput } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let plan: { id: string; version: number };
let sheet: { id: string };
let input: Awaited<ReturnType<typeof launchInput>>;
beforeAll(async () => {
  world = await testSite();
  plan = await issuedPlan(world);
  sheet = await issuedSheet(world);
  input = await launchInput(world, plan, sheet);
});
afterAll(() => world.close());

const launch = (name: 'an' | 'binh' | 'chau' | 'giang', more: object = {}) =>
  world.as(name)(campaigns.launchCampaign, { ...input, ...more });

test('what the launch is proposed: sheets and superiors of the unit, windows over working days', async () => {
  const shown = (await world.as('an')(campaigns.showLaunch, { planId: plan.id })).body;
  expect(shown.sheets.map((one: { id: string }) => one.id)).toEqual([sheet.id]);
  expect(shown.superiors.map((one: { name: string }) => one.name)).toEqual([
    'Ban Chỉ đạo huyện Bến Sậy',
    'Huyện Bến Sậy',
    'Liên đoàn Lao động tỉnh Thanh Lộc',
    'Tỉnh Thanh Lộc',
  ]);
  expect(shown.deadline).toEqual({ on: '2021-12-15', meaning: 'at-latest', from: 'usual' });
  expect(shown.windows.pledge).toEqual({ from: '2021-03-01', to: '2021-03-15', meaning: 'through' });
  expect(shown.windows['self-scoring']).toEqual({ from: '2021-11-17', to: '2021-12-08', meaning: 'through' });
  expect(shown.whyNot.launch).toEqual([]);
});

test('each no of a launch, and no trace of any', async () => {
  const before = await world.rows();
  expect((await launch('chau')).codes).toEqual(['plans.only-head-signs']);
  expect((await launch('an')).codes).toEqual(['plans.paper-missing']);
  expect((await launch('giang')).codes).toEqual(['plans.not-found']);
  expect((await launch('binh', { version: 1 })).codes).toEqual(['kernel.stale']);
  const { committee, federation, otherSchool } = world.cast.unit;
  const none = [{ unitId: committee, part: 'follows' }];
  expect((await launch('binh', { superiors: none })).codes).toEqual(['plans.one-recogniser']);
  const stranger = [...input.superiors.slice(0, 1), { unitId: otherSchool, part: 'follows' }];
  expect((await launch('binh', { superiors: stranger })).codes).toEqual(['plans.not-a-superior']);
  const twice = [...input.superiors, { unitId: federation, part: 'follows' }];
  expect((await launch('binh', { superiors: twice })).codes).toEqual(['plans.superior-twice']);
  const late = { ...input.windows, pledge: { from: '2021-03-01', to: '2021-12-20', meaning: 'through' } };
  expect((await launch('binh', { windows: late })).codes).toEqual(['plans.window-order']);
  const past = { ...input.windows, pledge: { from: '2021-02-01', to: '2021-03-01', meaning: 'before' } };
  expect((await launch('binh', { windows: past })).codes).toEqual(['plans.window-past']);
  expect(await world.rows()).toEqual(before);
});

test('only an issued plan with criteria is launched', async () => {
  const unsigned = await confirmedPlan(world, cleanPlan.replaceAll('2021', '2022'));
  expect((await launch('binh', { planId: unsigned.id, version: unsigned.version })).codes).toContain(
    'plans.not-issued-confirmed',
  );
  const bare = cleanPlan
    .replace(/II\. NỘI DUNG[\s\S]*trở lên\./u, 'II. TỔ CHỨC THỰC HIỆN\n1. Công đoàn: Phối hợp tuyên truyền.')
    .replaceAll('năm 2021', 'năm 2023');
  const empty = await issuedPlan(world, bare, '77/KH-THCS', '2021-03-01');
  const refused = await launch('binh', { planId: empty.id, version: empty.version });
  expect(refused.codes).toContain('plans.no-criteria');
});

test('the head launches: windows open, everybody concerned is told, once a year', async () => {
  const launched = await launch('binh');
  expect(launched.status).toBe(200);
  const shown = (await world.as('hanh')(campaigns.showCampaign, { campaignId: launched.body.id })).body;
  expect(shown).toMatchObject({ year: 2021, unitName: 'Trường THCS Thị trấn Bến Sậy', sheetTitle: 'Bảng chấm điểm mẫu' });
  expect(shown.superiors.map((one: { name: string; part: string }) => [one.name, one.part])).toEqual([
    ['Ban Chỉ đạo huyện Bến Sậy', 'recognises'],
    ['Liên đoàn Lao động tỉnh Thanh Lộc', 'follows'],
  ]);
  expect(shown.windows[0]).toMatchObject({ kind: 'pledge', closesAt: '2021-03-15T17:00:00.000Z', standing: 'open' });
  const notices = await world.site.db
    .selectFrom('notice')
    .select(['person_id', 'code'])
    .where('code', 'like', 'plans.notice-launched%')
    .execute();
  const told = (code: string) =>
    notices
      .filter((notice) => notice.code === code)
      .map((notice) => notice.person_id)
      .sort();
  const { an, chau, hanh, dung, lien, quyen } = world.cast.person;
  expect(told('plans.notice-launched')).toEqual([an, chau, hanh].sort());
  expect(told('plans.notice-launched-above')).toEqual([dung, lien, quyen].sort());
  for (const name of ['dung', 'lien'] as const) {
    expect((await world.as(name)(campaigns.listCampaigns)).body.campaigns.map((one: { id: string }) => one.id)).toEqual([
      launched.body.id,
    ]);
    expect((await world.as(name)(plansApi.showPlan, { planId: plan.id })).status).toBe(200);
  }
  expect((await world.as('giang')(campaigns.showCampaign, { campaignId: launched.body.id })).codes).toEqual([
    'plans.campaign-not-found',
  ]);
  expect((await launch('binh')).codes).toEqual(['plans.year-launched']);
  const withdraw = { planId: plan.id, version: plan.version, reason: 'Nhầm' };
  expect((await world.as('binh')(plansApi.withdrawPlan, withdraw)).codes).toEqual(['plans.already-launched']);
});

test('a window is moved with a reason before it closes, and keeps the order of the year', async () => {
  const { campaigns: list } = (await world.as('an')(campaigns.listCampaigns)).body;
  const campaignId = list[0].id;
  const move = (name: 'an' | 'hanh' | 'dung', more: object) =>
    world.as(name)(campaigns.moveWindow, {
      campaignId,
      kind: 'pledge',
      version: 1,
      to: '2021-03-19',
      meaning: 'through',
      reason: 'Thêm tuần',
      ...more,
    });
  const before = await world.rows();
  expect((await move('hanh', {})).codes).toEqual(['plans.only-head-or-clerk']);
  expect((await move('dung', {})).codes).toEqual(['plans.only-head-or-clerk']);
  expect((await move('an', { reason: ' ' })).codes).toEqual(['kernel.missing']);
  expect((await move('an', { to: '2021-12-30' })).codes).toEqual(['plans.window-order']);
  expect((await move('an', { version: 7 })).codes).toEqual(['kernel.stale']);
  expect(await world.rows()).toEqual(before);
  expect((await move('an', {})).body).toMatchObject({ version: 2, closesAt: '2021-03-19T17:00:00.000Z' });
  const shown = (await world.as('an')(campaigns.showCampaign, { campaignId })).body;
  expect(shown.moves).toMatchObject([{ kind: 'pledge', reason: 'Thêm tuần', byName: 'Đàm Thị Hoài An' }]);
  await world.moveTo('2021-03-19T17:00:00.000Z');
  expect((await move('an', { version: 2, to: '2021-03-25' })).codes).toEqual(['plans.window-closed']);
});

test('after the districts ended a year is launched towards none of their bodies, though the tree still shows them', async () => {
  await world.moveTo('2026-01-05T01:00:00.000Z');
  const later = await issuedPlan(world, cleanPlan.replaceAll('2021', '2026'), '09/KH-THCS', '2026-01-05');
  const asked = { ...(await launchInput(world, later, sheet)), continues: null };
  const before = await world.rows();
  const { status, body } = await world.as('binh')(campaigns.launchCampaign, asked);
  expect([status, body.refusals]).toMatchObject([
    409,
    [{ code: 'plans.districts-ended', facts: { body: 'Ban Chỉ đạo huyện Bến Sậy', day: '01/07/2025' } }],
  ]);
  expect(await world.rows()).toEqual(before);
  const towards = asked.superiors.map(({ unitId }) => ({
    unitId,
    part: unitId === world.cast.unit.federation ? 'recognises' : 'follows',
  }));
  expect((await world.as('binh')(campaigns.launchCampaign, { ...asked, superiors: towards })).codes).toEqual([]);
});
