import { afterAll, beforeAll, expect, test } from 'vitest';
import * as campaigns from '#api/campaigns.ts';
import * as orgApi from '#api/org.ts';
import * as api from '#api/recognition.ts';
import type { Day } from '#domain/kernel/day.ts';
import { perform } from '#server/kernel/action.ts';
import { newId } from '#server/kernel/ids.ts';
import { operator } from '#server/kernel/operator.ts';
import { carryOutDue } from '#server/org/carryOutDue.ts';
import { standingsOf } from '#server/org/store.ts';
import { addSeat, listHolders } from '#server/people/store.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { cleanPlan, issuedPlan, issuedSheet, launchInput } from '#tests/support/plans.ts';
import { accepted, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addResult } from '../recognition/resultStore.ts';

let world: TestSite;
/** The same people, at the units that inherited theirs. */
let heirs: TestSite;
const lived = { school: '', otherSchool: '' };

const announced = async (campaignId: string, unitId: string, year: number, qualified: boolean) => {
  const of = { id: newId(), campaignId, unitId, year, byUnitId: world.cast.unit.committee, total: qualified ? 9000 : 5000 };
  const result = { ...of, qualified, reasons: [], number: `${year}/TB-${unitId.slice(-4)}`, announcedOn: `${year}-12-20` as Day };
  await world.site.db.transaction().execute((tx) => addResult(tx, result, world.cast.person.quyen));
};

/** Two schools, one of which failed in 2021, end in one on 1 January 2022; their district's committee in a commune's. */
beforeAll(async () => {
  world = await testSite('2021-02-01');
  const { unit, person } = world.cast;
  for (const name of ['school', 'otherSchool'] as const) {
    const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
    const launch = { unitId: unit[name], sheetOf: unit.committee, launchedBy: person.binh, year: 2021, superiors };
    lived[name] = await world.site.db.transaction().execute((tx) => makeCampaign(tx, launch));
    await announced(lived[name], unit[name], 2021, name === 'school');
  }
  const place = 'xã Bến Sậy, tỉnh Thanh Lộc';
  const founded = { code: null, place };
  const reform = {
    onDay: '2022-01-01',
    decision: 'Nghị quyết số 1685/NQ-UBTVQH15',
    foundings: [
      { ...founded, key: '+1', name: 'Xã Bến Sậy', type: 'commune', parentId: unit.province },
      { ...founded, key: '+2', name: 'Ban Chỉ đạo xã Bến Sậy', type: 'steering-committee', parentId: '+1' },
      { ...founded, key: '+3', name: 'Trường THCS Bến Sậy', type: 'public-service-unit', parentId: '+1' },
    ],
    acts: [
      { kind: 'transfer', unitId: unit.district, toId: '+1' },
      { kind: 'transfer', unitId: unit.committee, toId: '+2' },
      { kind: 'merge', unitIds: [unit.school, unit.otherSchool], intoId: '+3' },
    ],
  };
  expect((await world.as('kien')(orgApi.setReorganisation, reform)).status).toBe(200);
  await world.moveTo('2022-01-03');
  await perform(world.site.app, carryOutDue, {}, { actor: operator });
  const { units } = (await world.as('kien')(orgApi.listUnits, { day: '2022-01-03' })).body;
  const idOf = (name: string) => units.find((one: { name: string }) => one.name === name).id as string;
  const [school, committee] = [idOf('Trường THCS Bến Sậy'), idOf('Ban Chỉ đạo xã Bến Sậy')];
  await world.site.db.transaction().execute(async (tx) => {
    await addSeat(tx, { personId: person.binh, role: 'unit-head', unitId: school, from: '2022-01-01' as Day });
    await addSeat(tx, { personId: person.quyen, role: 'authority', unitId: committee, from: '2022-01-01' as Day });
  });
  heirs = { ...world, cast: { ...world.cast, unit: { ...unit, school, committee } } };
});
afterAll(() => world.close());

let input: Record<string, unknown>;

test('a launch of the heir shows both predecessors’ movements, and is refused until somebody says which years go on, and why', async () => {
  const plan = await issuedPlan(heirs, cleanPlan.replaceAll('2021', '2022'), '05/KH-THCS', '2022-01-03');
  const shown = (await world.as('binh')(campaigns.showLaunch, { planId: plan.id })).body;
  expect(shown.years.map(({ campaignId, unitName }: Record<string, string>) => [campaignId, unitName]).sort()).toEqual(
    [
      [lived.school, 'Trường THCS Thị trấn Bến Sậy'],
      [lived.otherSchool, 'Trường THCS Vân Khê'],
    ].sort(),
  );
  input = { ...(await launchInput(heirs, plan, await issuedSheet(heirs))), continues: lived.school };
  const before = await world.rows();
  const launch = (more: object) => world.as('binh')(campaigns.launchCampaign, { ...input, ...more });
  expect((await launch({})).body.refusals).toMatchObject([
    { code: 'plans.inheritance-why', at: 'inheritance.reason', facts: { count: 1 }, law: { at: 'Điều 3 khoản 2' } },
  ]);
  expect((await launch({ inheritance: { rule: 'none', reason: ' ' } })).codes).toEqual([
    'plans.inheritance-other',
    'plans.inheritance-why',
  ]);
  expect((await launch({ continues: null, inheritance: { rule: 'main', reason: 'x' } })).codes).toEqual([
    'plans.inheritance-other',
  ]);
  expect(await world.rows()).toEqual(before);
});

test('where every predecessor had to qualify, a year in which one failed does not count; the choice is kept with its reason', async () => {
  const inheritance = { rule: 'all', reason: 'Theo hướng dẫn của Liên đoàn Lao động tỉnh' };
  const launched = await world.as('binh')(campaigns.launchCampaign, { ...input, inheritance });
  expect(launched.status).toBe(200);
  const campaignId = launched.body.id as string;
  await world.moveTo('2022-12-20');
  await accepted(heirs, campaignId, 2022);
  await announced(campaignId, heirs.cast.unit.school, 2022, true);
  const shown = (await world.as('an')(api.showOutcome, { campaignId })).body;
  expect(shown.cycle).toMatchObject({ firstYear: 2021, years: 2, streak: 1 });
  expect(shown.results).toMatchObject([
    { year: 2021, qualified: true, counts: false, ofUnit: 'Trường THCS Thị trấn Bến Sậy' },
    { year: 2022, qualified: true, counts: true, ofUnit: null },
  ]);
  expect(shown.inheritances).toEqual([
    {
      ...{ year: 2022, rule: 'all', ruleName: 'Chỉ tính năm mà mọi đơn vị hợp nhất đều đạt' },
      ...{ decisions: 'Nghị quyết số 1685/NQ-UBTVQH15', reason: 'Theo hướng dẫn của Liên đoàn Lao động tỉnh' },
      ...{ chosenBy: 'Lưu Trọng Bình', chosenOn: '2022-01-03', others: ['Trường THCS Vân Khê'] },
    },
  ]);
  const no = await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2022));
  expect(no.codes).toEqual(['recognition.streak-too-short']);
  expect((await world.as('quyen')(api.listOutcomes, { list: 'to-decide' })).body.total).toBe(0);

  // Had the other school qualified too, the years would be two in a row and the title the heir's to give.
  await world.site.db.transaction().execute(async (tx) => {
    const passed = { id: newId(), campaignId: lived.otherSchool, unitId: world.cast.unit.otherSchool, year: 2021 };
    await tx.deleteFrom('year_result').where('campaign_id', '=', lived.otherSchool).execute();
    const notice = { number: '9/TB', announcedOn: '2021-12-20' as Day, byUnitId: world.cast.unit.committee };
    await addResult(tx, { ...passed, ...notice, qualified: true, total: 9000, reasons: [] }, world.cast.person.quyen);
  });
  expect((await world.as('quyen')(api.listOutcomes, { list: 'to-decide' })).body.total).toBe(1);
  expect((await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2022))).status).toBe(200);
  const { titles } = (await world.as('an')(api.showOutcome, { campaignId })).body;
  expect(titles).toMatchObject([{ firstYear: 2021, lastYear: 2022, byUnitName: 'Ban Chỉ đạo xã Bến Sậy' }]);
});

test('the movement that was left is no longer offered; a plan of the unit that ended is not launched after its end', async () => {
  const plan = await issuedPlan(heirs, cleanPlan.replaceAll('2021', '2023'), '06/KH-THCS', '2022-12-20');
  const again = { ...(await launchInput(heirs, plan, { id: input.sheetId as string })), continues: lived.otherSchool };
  expect((await world.as('binh')(campaigns.launchCampaign, again)).codes).toEqual(['plans.series-not-open']);
  const late = await issuedPlan(world, cleanPlan.replaceAll('2021', '2024'), '07/KH-THCS', '2022-12-20');
  const after = await world.as('binh')(campaigns.launchCampaign, { ...again, planId: late.id, version: late.version });
  expect(after.codes).toContain('plans.unit-ended');
});

test('people of the heir are told of what it inherited, and its cases are their own', async () => {
  const { unit, person } = world.cast;
  await world.site.db.transaction().execute(async (tx) => {
    const on = '2022-12-20' as Day;
    expect(await listHolders(tx, ['clerk', 'unit-head'], unit.school, on)).toEqual(
      await listHolders(tx, ['clerk', 'unit-head'], heirs.cast.unit.school, on),
    );
    expect(await listHolders(tx, ['authority'], unit.committee, on)).toEqual([person.quyen]);
    expect(await listHolders(tx, ['member'], unit.school, on)).toEqual([]);
    const standings = await standingsOf(tx, [unit.school, heirs.cast.unit.school], on);
    expect(standings.get(unit.school)).toMatchObject({ heirId: heirs.cast.unit.school });
    expect(standings.get(unit.school)!.above).toEqual(standings.get(heirs.cast.unit.school)!.above);
    expect(standings.get(heirs.cast.unit.school)).not.toHaveProperty('heirId');
  });
});
