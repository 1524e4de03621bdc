import { afterAll, beforeAll, expect, test } from 'vitest';
import * as campaigns from '#api/campaigns.ts';
import * as criteria from '#api/criteria.ts';
import * as documents from '#api/documents.ts';
import * as api from '#api/plans.ts';
import type { Name } from '#tests/support/cast.ts';
import { cleanPlan, confirmedPlan, issuedPlan, scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const show = (name: Name, planId: string) => world.as(name)(api.showPlan, { planId });
const send = (name: Name, planId: string, sendTo: readonly string[]) => world.as(name)(api.sendPlan, { planId, sendTo });
const told = async (planId: string) =>
  (await world.site.db.selectFrom('notice').select(['person_id', 'code']).where('link', '=', `/ke-hoach/${planId}`).execute())
    .filter(({ code }) => code === 'plans.notice-sent')
    .map(({ person_id }) => person_id)
    .sort();

test('an issued plan is read above once it is sent there, and only there; each no leaves no trace', async () => {
  const { committee, federation, otherSchool, school } = world.cast.unit;
  const { dung, quyen } = world.cast.person;
  const draft = await confirmedPlan(world);
  expect((await send('an', draft.id, [committee])).codes).toEqual(['plans.not-issued-confirmed']);
  const plan = await issuedPlan(world, cleanPlan, '06/KH-THCS');
  const before = await world.rows();
  expect((await send('an', plan.id, [])).codes).toEqual(['plans.no-recipient']);
  expect((await send('chau', plan.id, [committee])).codes).toEqual(['plans.only-head-or-clerk']);
  expect((await send('dung', plan.id, [committee])).codes).toEqual(['plans.not-found']);
  expect((await send('an', plan.id, [otherSchool, school])).codes).toEqual(['plans.not-a-superior', 'plans.not-a-superior']);
  expect((await send('an', plan.id, [committee, committee])).codes).toEqual(['plans.sent-already']);
  expect((await show('dung', plan.id)).codes).toEqual(['plans.not-found']);
  expect(await world.rows()).toEqual(before);

  expect((await send('an', plan.id, [committee])).body).toEqual({ id: plan.id, sentTo: [committee] });
  const [line] = (await world.as('an')(documents.listDocuments, { search: '06/kh-thcs' })).body.rows;
  const { deliveries } = (await world.as('an')(documents.showDocument, { documentId: line.id })).body;
  expect(deliveries).toMatchObject([{ receiver: 'Ban Chỉ đạo huyện Bến Sậy', way: 'system', receivedOn: null }]);
  expect((await send('binh', plan.id, [committee])).codes).toEqual(['plans.sent-already']);
  expect(await told(plan.id)).toEqual([dung, quyen].sort());
  expect((await show('lien', plan.id)).codes).toEqual(['plans.not-found']);
  expect((await show('giang', plan.id)).codes).toEqual(['plans.not-found']);
  const shown = (await show('an', plan.id)).body;
  expect(shown.sentTo).toMatchObject([{ unitId: committee, name: 'Ban Chỉ đạo huyện Bến Sậy' }]);
  expect(shown.maySendTo.map((body: { unitId: string }) => body.unitId)).toContain(federation);
  expect(shown.maySendTo.map((body: { unitId: string }) => body.unitId)).not.toContain(committee);
});

test('above, what was issued is read and nothing of the work on it', async () => {
  const { committee } = world.cast.unit;
  const spoilt = cleanPlan.replace('I. MỤC ĐÍCH', 'I. MỤC ĐÍCH MỤC ĐÍCH');
  const confirmed = await confirmedPlan(world, spoilt);
  const issue = { planId: confirmed.id, version: confirmed.version, number: '07/KH-THCS', issuedOn: '2021-03-01' };
  const issued = await world.as('an')(api.issuePlan, { ...issue, paper: scan(), sendTo: [committee] });
  expect(issued.status).toBe(200);
  expect((await show('an', confirmed.id)).body).toMatchObject({ hasSource: true, hasPaper: true });
  expect((await show('an', confirmed.id)).body.findings).not.toEqual([]);
  const seen = (await show('dung', confirmed.id)).body;
  expect(seen).toMatchObject({
    state: 'issued',
    findings: [],
    showsWork: false,
    hasSource: false,
    hasPaper: true,
    maySendTo: [],
  });
  expect(seen.reading.criteriaGroups).not.toEqual([]);
  for (const reasons of Object.values(seen.whyNot)) expect(reasons).not.toEqual([]);
  const file = (which: string) => world.as('dung')(api.openPlanFile, { planId: confirmed.id, which });
  expect((await file('paper')).status).toBe(200);
  expect((await file('source')).codes).toEqual(['plans.no-such-file']);
  const withdraw = { planId: confirmed.id, version: issued.body.version, reason: 'Ban hành nhầm' };
  expect((await world.as('binh')(api.withdrawPlan, withdraw)).status).toBe(200);
  expect((await show('dung', confirmed.id)).body.state).toBe('withdrawn');
});

test('the body it was sent to drafts and issues the official sheet from it, which the unit then may use', async () => {
  const { committee } = world.cast.unit;
  const plan = await issuedPlan(world, cleanPlan, '08/KH-THCS');
  const from = { kind: 'plan', planId: plan.id };
  const asked = { unitId: committee, from, title: 'Bảng chấm điểm 2021', subjectType: 'public-service-unit' };
  expect((await world.as('dung')(criteria.draftSheet, asked)).codes).toEqual(['plans.not-found']);
  expect((await world.as('dung')(criteria.listSheets, {})).body.plans.map((one: { planId: string }) => one.planId)).not.toContain(
    plan.id,
  );
  await send('binh', plan.id, [committee]);
  expect((await world.as('dung')(criteria.listSheets, {})).body.plans).toContainEqual(
    expect.objectContaining({ planId: plan.id, unitName: 'Trường THCS Thị trấn Bến Sậy', number: '08/KH-THCS' }),
  );
  expect((await world.as('giang')(criteria.draftSheet, { ...asked, unitId: world.cast.unit.otherSchool })).codes).toEqual([
    'criteria.only-issuer-drafts',
  ]);
  const drafted = (await world.as('dung')(criteria.draftSheet, asked)).body;
  const issue = { sheetId: drafted.id, version: drafted.version, issuedOn: '2021-03-01' };
  expect((await world.as('dung')(criteria.issueSheet, issue)).body.state).toBe('issued');
  const usable = (await world.as('an')(campaigns.showLaunch, { planId: plan.id })).body.sheets;
  expect(usable.map((sheet: { id: string }) => sheet.id)).toContain(drafted.id);
});
