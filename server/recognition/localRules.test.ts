import { afterAll, beforeAll, expect, test } from 'vitest';
import * as enrolments from '#api/enrolments.ts';
import * as rules from '#api/localRules.ts';
import * as api from '#api/recognition.ts';
import { appraised } from '#tests/support/assessments.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { letters, pdfLetters } from '#tests/support/paperText.ts';
import { decisionOf, noticeOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
let ruleId: string;
beforeAll(async () => {
  world = await testSite('2024-02-10');
  const { unit, person } = world.cast;
  const superiors = [
    { unitId: unit.committee, part: 'recognises' },
    { unitId: unit.federation, part: 'follows' },
  ] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.federation, launchedBy: person.binh, year: 2024, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

const rule = () => ({
  ...{ unitId: world.cast.unit.province, titleKind: null, from: '2024-01-20', firstYears: 1, againYears: 2 },
  ...{ body: 'province-people', number: '22/HD-LĐLĐ', issuedOn: '2024-01-15', issuer: 'Liên đoàn Lao động tỉnh Thanh Lộc' },
  ...{ subject: 'về xét, công nhận cơ quan đạt chuẩn văn hóa', isCertain: false },
});
const named = 'Văn bản số 22/HD-LĐLĐ ngày 15/01/2024 của Liên đoàn Lao động tỉnh Thanh Lộc';
const enrolment = async () => (await world.as('an')(enrolments.showUnitEnrolment, { campaignId })).body;
const outcome = async () => (await world.as('quyen')(api.showOutcome, { campaignId })).body;
const firstRule = async () => (await enrolment()).rules.find((one: { kind: string }) => one.kind === 'first');

test('a rule is entered by an administrator of the place, by its document; every reason why not is said at once', async () => {
  expect(await firstRule()).toMatchObject({ years: 2, isCertain: true });
  const before = await world.rows();
  expect(await world.as('an')(rules.enterLocalRule, rule())).toMatchObject({ status: 403, codes: ['people.only-administrator'] });
  const early = { ...rule(), issuedOn: '2024-03-01', from: '2024-02-01' };
  const refused = await world.as('kien')(rules.enterLocalRule, early);
  expect(refused).toMatchObject({ status: 422, codes: ['law.local-in-future', 'law.local-before-issue'] });
  expect(await world.rows()).toEqual(before);
  const entered = await world.as('kien')(rules.enterLocalRule, rule());
  expect([entered.status, entered.codes]).toEqual([200, []]);
  ruleId = entered.body.id;
  const { rules: listed } = (await world.as('an')(rules.listLocalRules)).body;
  expect(listed).toMatchObject([{ unitName: 'Tỉnh Thanh Lộc', bodyName: 'Chủ tịch Ủy ban nhân dân cấp tỉnh', struck: null }]);
});

test('the enrolment runs by the rule of its place, which is named and marked as not compared', async () => {
  expect(await firstRule()).toMatchObject({ years: 1, law: named, isCertain: false });
  const page = await enrolment();
  expect(page).toMatchObject({ cycleYears: 1, cycleYear: 1 });
  const form = { ...page.form, heldNote: '', commitment: 'Giữ vững các tiêu chuẩn.' };
  const { body: saved } = await world.as('an')(enrolments.saveEnrolment, { campaignId, version: 0, ...form });
  const { enrolmentId } = saved;
  const sent = await world.as('binh')(enrolments.submitEnrolment, { enrolmentId, version: saved.version });
  expect([sent.status, sent.codes]).toEqual([200, []]);
  const accept = { enrolmentId, bodyId: world.cast.unit.committee, submission: 1 };
  expect((await world.as('dung')(enrolments.acceptEnrolment, accept)).status).toBe(200);
  expect((await world.as('an')(api.listToTitle)).body.units).toMatchObject([
    { state: 'one-short', missing: 1, cycle: { needed: 1, law: { text: named }, isCertain: false } },
  ]);
});

test('one year makes the title; the decision is printed on the rule, who recognises names it, and the next cycle follows it', async () => {
  await appraised(world, 2024, 0, campaignId);
  await world.moveTo('2024-12-20T01:00:00.000Z');
  await world.as('quyen')(api.announceResult, noticeOf(campaignId, 2024));
  const { powers, powerOn } = await outcome();
  expect([powerOn, powers.at(-1)]).toMatchObject([
    '2024-12-20',
    {
      from: '2024-01-20',
      until: null,
      body: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
      law: { text: named },
      isCertain: false,
      fits: false,
    },
  ]);
  expect(powers.at(-2)).toMatchObject({ from: '2023-01-01', until: '2024-01-20' });
  const decided = await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2024));
  expect([decided.status, decided.codes]).toEqual([200, []]);
  expect((await outcome()).titles).toMatchObject([{ firstYear: 2024, lastYear: 2024 }]);
  const paper = await world.as('an')(api.downloadTitleDecision, { titleId: decided.body.titleId });
  expect(await pdfLetters(paper.body)).toContain(letters('số 22/HD-LĐLĐ ngày 15 tháng 01 năm 2024'));
  const next = { kind: 'again', firstYear: 2025, needed: 2, law: { text: named } };
  expect((await outcome()).toTitle.cycle).toMatchObject(next);
  const [listed] = (await world.as('an')(api.listToTitle)).body.units;
  expect(listed).toMatchObject({ cycle: next, earliest: 2026 });
});

test('a rule for one kind of unit goes before one for all, the nearest place before one above, and a struck one binds nobody', async () => {
  const { unit } = world.cast;
  const again = async () => (await outcome()).toTitle.cycle.needed;
  const enter = async (more: object) => {
    const answer = await world.as('kien')(rules.enterLocalRule, { ...rule(), from: '2024-12-01', ...more });
    expect([answer.status, answer.codes]).toEqual([200, []]);
    return answer.body.id as string;
  };
  await enter({ titleKind: 'agency', againYears: 1 });
  expect(await again()).toBe(2);
  const own = await enter({ titleKind: 'public-service-unit', againYears: 1 });
  expect(await again()).toBe(1);
  await enter({ unitId: unit.district, againYears: 5 });
  expect(await again()).toBe(5);
  for (const localRuleId of [own, ruleId]) {
    const strike = { localRuleId, reason: 'Ghi nhầm văn bản' };
    expect((await world.as('an')(rules.strikeLocalRule, strike)).codes).toEqual(['people.only-administrator']);
    expect((await world.as('kien')(rules.strikeLocalRule, strike)).status).toBe(200);
    expect((await world.as('kien')(rules.strikeLocalRule, strike)).codes).toEqual(['law.local-struck-already']);
  }
  expect(await again()).toBe(5);
  expect((await world.as('an')(api.listToTitle)).body.units[0].cycle.needed).toBe(5);
});
