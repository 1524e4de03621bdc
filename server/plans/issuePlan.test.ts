import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/plans.ts';
import { cleanPlan, confirmedPlan, issuedPlan, scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-02-01');
  await world.moveTo('2021-03-05');
});
afterAll(() => world.close());

const based = cleanPlan.replace(
  'I. MỤC ĐÍCH',
  'Căn cứ Hướng dẫn số 02/HD-BCĐ ngày 20/02/2021 của Ban Chỉ đạo về đơn vị đạt chuẩn văn hóa;\nI. MỤC ĐÍCH',
);
const issue = (name: 'an' | 'binh' | 'chau' | 'hanh' | 'giang', plan: { id: string; version: number }, input: object) =>
  world.as(name)(api.issuePlan, {
    planId: plan.id,
    version: plan.version,
    number: '11/KH-THCS',
    issuedOn: '2021-02-26',
    ...input,
  });

test('the head signs, numbers and dates a confirmed plan; everybody inside sees it from then on', async () => {
  const plan = await confirmedPlan(world, based);
  const before = await world.rows();
  expect((await issue('chau', plan, {})).codes).toEqual(['plans.only-head-signs']);
  expect((await issue('an', plan, {})).codes).toEqual(['plans.paper-missing']);
  expect((await issue('hanh', plan, {})).codes).toEqual(['plans.not-found']);
  expect((await issue('binh', plan, { number: 'số 5' })).codes).toEqual(['plans.number-wrong-form']);
  expect((await issue('binh', plan, { issuedOn: '2021-03-06' })).codes).toEqual(['plans.issued-in-future']);
  expect(await issue('binh', plan, { issuedOn: '2021-02-10' })).toMatchObject({ status: 422 });
  expect(await world.rows()).toEqual(before);

  const issued = await issue('binh', plan, { issuedOn: '2021-03-05' });
  expect(issued.body).toMatchObject({ state: 'issued', number: '11/KH-THCS', issuedOn: '2021-03-05' });
  expect(issued.body.hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await world.as('hanh')(api.showPlan, { planId: plan.id })).body).toMatchObject({
    state: 'issued',
    signedByName: 'Lưu Trọng Bình',
  });
  expect((await world.as('dung')(api.showPlan, { planId: plan.id })).codes).toEqual(['plans.not-found']);
  expect((await issue('binh', { ...plan, version: issued.body.version }, {})).codes).toContain('plans.not-confirmed-issued');
});

test('a document is never older than a basis it cites', async () => {
  const plan = await confirmedPlan(world, based.replace('20/02/2021', '04/03/2021'));
  const refused = await issue('binh', plan, { issuedOn: '2021-03-03', number: '12/KH-THCS' });
  expect(refused.codes).toEqual(['plans.older-than-basis']);
  expect(refused.body.refusals[0].facts).toEqual({ basis: 'Hướng dẫn 02/HD-BCĐ', date: '04/03/2021' });
  expect((await issue('binh', plan, { issuedOn: '2021-03-04', number: '12/KH-THCS' })).status).toBe(200);
});

test('a number is used once for a kind and a year, also after the plan was withdrawn', async () => {
  const first = await issuedPlan(world, cleanPlan, '21/KH-THCS');
  const second = await confirmedPlan(world);
  expect((await issue('binh', second, { issuedOn: '2021-03-05', number: '021/KH-THCS' })).codes).toEqual(['plans.number-taken']);
  const withdrawn = await world.as('binh')(api.withdrawPlan, {
    planId: first.id,
    version: first.version,
    reason: 'Ban hành nhầm',
  });
  expect(withdrawn.body.state).toBe('withdrawn');
  expect((await issue('binh', second, { issuedOn: '2021-03-05', number: '21/KH-THCS' })).codes).toEqual(['plans.number-taken']);
  expect(
    (await world.as('an')(api.withdrawPlan, { planId: first.id, version: withdrawn.body.version, reason: 'x' })).codes,
  ).toEqual(['plans.already-withdrawn']);
});

test('the clerk enters the signed paper with its scan, in the head’s name', async () => {
  const plan = await confirmedPlan(world);
  const notAScan = { name: 'ky.pdf', bytes: new TextEncoder().encode('chỉ là chữ') };
  expect((await issue('an', plan, { issuedOn: '2021-03-05', number: '31/KH-THCS', paper: notAScan })).status).toBe(422);
  const other = world.cast.person.hanh;
  expect(
    (await issue('an', plan, { issuedOn: '2021-03-05', number: '31/KH-THCS', paper: scan(), signedBy: other })).codes,
  ).toEqual(['plans.signer-not-head']);
  const issued = await issue('an', plan, { issuedOn: '2021-03-05', number: '31/KH-THCS', paper: scan() });
  expect(issued.status).toBe(200);
  const shown = (await world.as('an')(api.showPlan, { planId: plan.id })).body;
  expect(shown).toMatchObject({ hasPaper: true, signedByName: 'Lưu Trọng Bình' });
  const paper = await world.as('an')(api.openPlanFile, { planId: plan.id, which: 'paper' });
  expect(Buffer.from(paper.body).subarray(0, 5).toString()).toBe('%PDF-');
});

test('next year’s plan is drafted from the old text, its years moved on and nothing confirmed', async () => {
  const old = await confirmedPlan(world, based);
  const renewed = (await world.as('an')(api.renewPlan, { planId: old.id, year: 2022 })).body;
  const shown = (await world.as('an')(api.showPlan, { planId: renewed.id })).body;
  expect(shown).toMatchObject({ state: 'draft', year: 2022, renewedFrom: old.id, progress: { done: 0 } });
  expect(shown.title).toContain('2022');
  expect(shown.reading.legalBases[0]).toMatchObject({ number: '02/HD-BCĐ', date: '2021-02-20' });
  expect(shown.reading.number).toBeNull();
  expect((await world.as('giang')(api.renewPlan, { planId: old.id, year: 2022 })).codes).toEqual(['plans.not-found']);
  expect((await world.as('an')(api.renewPlan, { planId: old.id, year: 2021 })).codes).toEqual(['plans.renew-same-year']);
});
