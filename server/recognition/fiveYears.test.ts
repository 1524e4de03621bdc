// The story of a province's department that enrolled for 2023–2027: the department, the city's federation and the province's own end on the way.
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as orgApi from '#api/org.ts';
import * as api from '#api/recognition.ts';
import type { Day } from '#domain/kernel/day.ts';
import { perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { carryOutDue } from '#server/org/carryOutDue.ts';
import { addSeat } from '#server/people/store.ts';
import { appraised } from '#tests/support/assessments.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import type { Name } from '#tests/support/cast.ts';
import { letters, pdfLetters } from '#tests/support/paperText.ts';
import { accepted, decisionOf, noticeOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let seriesId: string;
const campaigns = new Map<number, string>();

const old = { department: 'Sở Thông tin và Truyền thông', city: 'Liên đoàn Lao động thành phố Trà Sơn' };
const oldProvince = 'Liên đoàn Lao động tỉnh Trà Sơn';
const heir = { department: 'Sở Khoa học và Công nghệ', province: 'Liên đoàn Lao động tỉnh Sông Lộc' };

/** The bodies of the story in the places of the cast: the province's federation recognises, the city's follows. */
beforeAll(async () => {
  world = await testSite('2023-01-10');
  const { unit } = world.cast;
  const stand = async (unitId: string, name: string, type: string, parentId: string) =>
    await world.site.db
      .updateTable('unit_placement')
      .set({ name, type, parent_id: parentId })
      .where('unit_id', '=', unitId)
      .execute();
  await stand(unit.committee, oldProvince, 'upper-union', unit.province);
  await stand(unit.federation, old.city, 'upper-union', unit.committee);
  await stand(unit.school, old.department, 'public-service-unit', unit.province);
  await stand(unit.otherSchool, 'Sở Khoa học và Công nghệ (cũ)', 'public-service-unit', unit.province);
});
afterAll(() => world.close());

async function launch(year: number, at: { unitId: string; recogniser: string; follows: string }): Promise<void> {
  await world.moveTo(`${year}-01-16T01:00:00.000Z`);
  const superiors = [
    { unitId: at.recogniser, part: 'recognises' },
    { unitId: at.follows, part: 'follows' },
  ] as const;
  const { unit, person } = world.cast;
  const setUp = { unitId: at.unitId, sheetOf: unit.federation, launchedBy: person.binh, year, superiors };
  const series = year === 2023 ? {} : { seriesId };
  const id = await world.site.db.transaction().execute((tx) => makeCampaign(tx, { ...setUp, ...series }));
  campaigns.set(year, id);
  if (year === 2023) seriesId = id;
  await accepted(world, id, year, { kind: 'again', firstYear: 2023, years: 5 });
}

/** The year from its self-scoring to its notice, through the real actions. */
async function live(year: number): Promise<void> {
  const campaignId = campaigns.get(year)!;
  await appraised(world, year, 0, campaignId);
  await world.moveTo(`${year}-12-20T01:00:00.000Z`);
  const answer = await world.as('quyen')(api.announceResult, noticeOf(campaignId, year));
  expect([year, answer.status, answer.codes]).toEqual([year, 200, []]);
}

async function reorganise(onDay: string, decision: string, plan: object): Promise<(name: string) => string> {
  await world.moveTo(`${onDay.slice(0, 8)}01T00:30:00.000Z`);
  const answer = await world.as('kien')(orgApi.setReorganisation, { onDay, decision, ...plan });
  expect([answer.status, answer.codes]).toEqual([200, []]);
  await world.moveTo(`${onDay}T02:00:00.000Z`);
  await perform(world.site.app, carryOutDue, {}, { actor: operator });
  const { units } = (await world.as('kien')(orgApi.listUnits, { day: onDay })).body;
  return (name) => units.find((one: { name: string }) => one.name === name).id as string;
}

/** Whoever leads the heir is named anew; the others' seats came along. */
const sit = (unitId: string, from: string, name: Name, role: 'unit-head' | 'union-chair' | 'authority') =>
  world.site.db
    .transaction()
    .execute((tx) => addSeat(tx, { personId: world.cast.person[name], role, unitId, from: from as Day }));

test('two years in the old department, under the old federations', async () => {
  const { unit } = world.cast;
  for (const year of [2023, 2024]) {
    await launch(year, { unitId: unit.school, recogniser: unit.committee, follows: unit.federation });
    await live(year);
  }
});

test('in the third year the department is merged, the city’s federation ends and the province’s becomes another; the open year goes on', async () => {
  const { unit } = world.cast;
  await launch(2025, { unitId: unit.school, recogniser: unit.committee, follows: unit.federation });
  const place = 'tỉnh Sông Lộc';
  const merged = await reorganise('2025-03-01', 'Nghị quyết số 10/NQ-HĐND', {
    foundings: [{ key: '+1', code: null, name: heir.department, type: 'public-service-unit', parentId: unit.province, place }],
    acts: [{ kind: 'merge', unitIds: [unit.school, unit.otherSchool], intoId: '+1' }],
  });
  const department = merged(heir.department);
  await sit(department, '2025-03-01', 'binh', 'unit-head');
  await sit(department, '2025-03-01', 'chau', 'union-chair');
  const reformed = await reorganise('2025-07-01', 'Nghị quyết số 202/2025/QH15', {
    foundings: [{ key: '+1', code: null, name: heir.province, type: 'upper-union', parentId: unit.province, place }],
    acts: [
      { kind: 'transfer', unitId: unit.committee, toId: '+1' },
      { kind: 'transfer', unitId: unit.federation, toId: '+1' },
    ],
  });
  const province = reformed(heir.province);
  await sit(province, '2025-07-01', 'quyen', 'authority');
  await live(2025);
  for (const year of [2026, 2027]) {
    await launch(year, { unitId: department, recogniser: province, follows: unit.province });
    await live(year);
  }
});

test('after five years the heir’s federation recognises the heir for 2023–2027, on the notices of whoever gave them', async () => {
  const campaignId = campaigns.get(2027)!;
  expect((await world.as('an')(api.listToTitle)).body.units).toMatchObject([
    { unitName: heir.department, state: 'eligible', streak: 5, missing: 0 },
  ]);
  const decided = await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2027));
  expect([decided.status, decided.codes]).toEqual([200, []]);
  const { titles, results, powers } = (await world.as('an')(api.showOutcome, { campaignId })).body;
  expect(titles).toMatchObject([
    { firstYear: 2023, lastYear: 2027, kind: 'again', unitName: heir.department, byUnitName: heir.province },
  ]);
  expect(powers.at(-1)).toMatchObject({ from: '2025-07-01', fits: true });
  expect(results.map(({ year, ofUnit }: { year: number; ofUnit: string | null }) => [year, ofUnit])).toEqual([
    [2023, old.department],
    [2024, old.department],
    [2025, old.department],
    [2026, null],
    [2027, null],
  ]);
  const paper = await world.as('an')(api.downloadTitleDecision, { titleId: decided.body.titleId });
  const said = await pdfLetters(paper.body);
  for (const [year, issuer] of [
    [2023, oldProvince],
    [2024, oldProvince],
    [2025, heir.province],
    [2027, heir.province],
  ] as const) {
    expect(said).toContain(letters(`số 15/TB-BCĐ-${year} ngày 20 tháng 12 năm ${year} của ${issuer}`));
  }
});
