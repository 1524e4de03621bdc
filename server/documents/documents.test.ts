import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/documents.ts';
import * as plans from '#api/plans.ts';
import type { Name } from '#tests/support/cast.ts';
import { confirmedPlan, scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2026-03-10');
});
afterAll(() => world.close());

const school = () => world.cast.unit.school;
const reserve = (change: object = {}, name: Name = 'an') =>
  world.as(name)(api.reserveNumber, {
    ...{
      unitId: school(),
      direction: 'out',
      typeName: 'Kế hoạch',
      body: 'THCS',
      day: '2026-03-10',
      subject: 'Phong trào năm 2026',
    },
    ...change,
  });
const file = (change: object = {}, name: Name = 'an') =>
  world.as(name)(api.fileDocument, {
    ...{ unitId: school(), direction: 'out', typeName: 'Tờ trình', number: '03/TTr-THCS', day: '2026-03-02', issuer: null },
    ...{ subject: 'Xin chủ trương', arrivedOn: null, validFrom: null, validTo: null, ...change },
  });
const list = async (query: object = {}, name: Name = 'an') => (await world.as(name)(api.listDocuments, { ...query })).body;
const show = async (documentId: string, name: Name = 'an') => await world.as(name)(api.showDocument, { documentId });
const incoming = {
  ...{ direction: 'in', typeName: 'Công văn', number: '45/UBND-VX', day: '2026-03-05', issuer: 'UBND huyện' },
  ...{ arrivedOn: '2026-03-09', subject: 'Hướng dẫn đăng ký' },
};

describe('numbers', () => {
  test('are given one after another; two who ask at once get two; the year begins with 01', async () => {
    const numbers = await Promise.all([reserve(), reserve({}, 'binh'), reserve()]);
    expect(numbers.map(({ body }) => body.number).sort()).toEqual(['01/KH-THCS', '02/KH-THCS', '03/KH-THCS']);
    expect((await reserve({ typeName: null, body: 'THCS-VP' })).body.number).toBe('01/THCS-VP');
    const next = { unitId: school(), typeName: 'Kế hoạch' };
    expect((await world.as('binh')(api.suggestNumber, next)).body).toEqual({
      number: '04/KH-THCS',
      lastNumber: '03/KH-THCS',
      lastDay: '2026-03-10',
    });
    expect((await world.as('an')(api.suggestNumber, { ...next, year: 2027 })).body.number).toBe('01/KH-THCS');
    expect((await world.as('an')(api.suggestNumber, { ...next, typeName: 'Giấy mời' })).body.number).toBe('01/GM-THCS');
  });

  test('are not given backwards or for a day to come, nor to those who keep no register; a no leaves no trace', async () => {
    const before = await world.rows();
    const early = await reserve({ day: '2026-03-09' });
    expect([early.status, early.codes]).toEqual([422, ['documents.before-last-number']]);
    expect((await reserve({ day: '2026-03-11' })).codes).toEqual(['documents.day-in-future']);
    expect((await reserve({ body: 'không phải' })).status).toBe(422);
    expect((await reserve({}, 'hanh')).codes).toEqual(['documents.only-keepers']);
    expect((await reserve({}, 'giang')).codes).toEqual(['org.not-found']);
    expect((await reserve({}, 'kien')).status).toBe(404);
    expect((await world.as('hanh')(api.suggestNumber, { unitId: school() })).codes).toEqual(['documents.only-keepers']);
    expect(await world.rows()).toEqual(before);
  });

  test('go out with their paper on a day, or are struck out and stay used', async () => {
    const { documentId } = (await reserve({ typeName: 'Báo cáo' })).body;
    const struck = (await reserve({ typeName: 'Báo cáo' })).body.documentId;
    const as = world.as('an');
    expect((await as(api.issueReserved, { documentId, version: 1, day: '2026-03-11' })).codes).toEqual([
      'documents.day-in-future',
    ]);
    expect((await as(api.issueReserved, { documentId, version: 7, day: '2026-03-10' })).codes).toEqual(['kernel.stale']);
    expect((await as(api.attachCopy, { documentId, paper: scan() })).codes).toEqual(['documents.not-issued']);
    expect((await as(api.issueReserved, { documentId, version: 1, day: '2026-03-10', paper: scan() })).status).toBe(200);
    expect((await as(api.issueReserved, { documentId, version: 2, day: '2026-03-10' })).codes).toEqual([
      'documents.not-reserved',
    ]);
    expect((await as(api.strikeOut, { documentId: struck, version: 1, reason: 'Không ban hành nữa' })).status).toBe(200);
    expect((await as(api.strikeOut, { documentId: struck, version: 2, reason: 'Lại hủy' })).codes).toEqual([
      'documents.void-already',
    ]);
    expect((await show(struck)).body).toMatchObject({ state: 'void', voidWhy: 'Không ban hành nữa', number: '02/BC-THCS' });
    expect((await reserve({ typeName: 'Báo cáo' })).body.number).toBe('03/BC-THCS');
    expect((await show(documentId)).body.copies).toMatchObject([{ mediaType: 'application/pdf', byName: 'Đàm Thị Hoài An' }]);
  });
});

describe('papers written elsewhere', () => {
  test('are filed with the number on them; the book shows what is missing, borne twice or out of order', async () => {
    expect((await file()).status).toBe(200);
    const twice = await file({ number: '3/TTr-THCS', day: '2026-03-04', subject: 'Tờ trình khác' });
    expect([twice.status, twice.codes]).toEqual([422, ['documents.number-taken']]);
    expect(twice.body.refusals[0].message).toContain('Xin chủ trương');
    expect((await file({ number: '3/TTr-THCS', day: '2026-03-04', isRepeatMeant: true, paper: scan() })).status).toBe(200);
    expect((await file({ number: '07/TTr-THCS', day: '2026-03-01', subject: 'Lùi ngày' })).status).toBe(200);
    const { rows, series } = await list({ typeName: 'Tờ trình', year: 2026 });
    expect(
      rows.map((row: { number: string; isDouble: boolean; hasCopy: boolean }) => [row.number, row.isDouble, row.hasCopy]),
    ).toEqual([
      ['3/TTr-THCS', true, true],
      ['03/TTr-THCS', true, false],
      ['07/TTr-THCS', false, false],
    ]);
    expect(series.find((one: { typeName: string }) => one.typeName === 'Tờ trình')).toEqual({
      typeName: 'Tờ trình',
      typeTitle: 'Tờ trình',
      gaps: [
        { from: 1, to: 2 },
        { from: 4, to: 6 },
      ],
      doubles: [3],
      outOfOrder: [{ number: '07/TTr-THCS', day: '2026-03-01' }],
    });
  });

  test('that came get their số đến; the same one twice is said', async () => {
    expect((await file({ ...incoming, paper: scan() })).body.arrival).toBe(1);
    expect((await file({ ...incoming, number: '45/ubnd-vx', issuer: 'ubnd  huyện' })).codes).toEqual(['documents.number-taken']);
    expect((await file({ ...incoming, issuer: 'UBND xã' })).body.arrival).toBe(2);
    expect((await file({ ...incoming, issuer: null, arrivedOn: '2026-03-01', number: '46' })).codes).toEqual([
      'documents.issuer-missing',
      'documents.arrived-before-issued',
    ]);
    const { rows } = await list({ direction: 'in', search: 'ubnd xa' });
    expect(rows).toMatchObject([{ number: '45/UBND-VX', issuer: 'UBND xã', arrival: { ordinal: 2, on: '2026-03-09' } }]);
  });

  test('are refused with a wrong form, and by those who keep no register; a no leaves no trace', async () => {
    const before = await world.rows();
    expect((await file({ number: 'số 3' })).codes).toEqual(['documents.number-wrong-form']);
    expect((await file({ typeName: 'Quyết định' })).codes).toEqual(['documents.type-differs']);
    expect((await file({ number: '9/TTr-THCS', day: '2026-03-11' })).codes).toEqual(['documents.day-in-future']);
    expect((await file({}, 'chau')).codes).toEqual(['documents.only-keepers']);
    expect((await file({}, 'dung')).codes).toEqual(['org.not-found']);
    expect(await world.rows()).toEqual(before);
  });
});

test('own rules that are out are read by everybody inside and by nobody else; the rest is the keepers’', async () => {
  const rule = { direction: 'own', typeName: 'Quy chế', number: '01/QC-THCS', subject: 'Quy chế văn hóa công sở' };
  const own = (await file({ ...rule, validFrom: '2026-03-03' })).body.documentId;
  const out = (await file({ number: '20/TTr-THCS', day: '2026-03-05' })).body.documentId;
  expect((await list({ direction: 'own' }, 'hanh')).rows).toMatchObject([{ id: own, validFrom: '2026-03-03' }]);
  expect((await show(own, 'hanh')).body.whyNot.attach).toMatchObject([{ code: 'documents.only-keepers' }]);
  const hidden = await list({ year: 2026 }, 'hanh');
  expect([hidden.rows, hidden.series, hidden.total]).toEqual([[], [], 0]);
  expect((await show(out, 'hanh')).codes).toEqual(['documents.not-found']);
  for (const stranger of ['giang', 'dung', 'kien'] as const) {
    expect((await show(own, stranger)).status).toBe(404);
    expect((await world.as(stranger)(api.listDocuments, { unitId: school() })).codes).toEqual(['org.not-found']);
  }
});

test('copies come back to their line and stay; who received it is noted; each no leaves no trace', async () => {
  const documentId = (await file({ number: '30/TTr-THCS', day: '2026-03-06' })).body.documentId;
  const as = world.as('an');
  const { copyId, hash } = (await as(api.attachCopy, { documentId, paper: scan() })).body;
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(
    (await as(api.logDelivery, { documentId, receivers: ['Phòng GD&ĐT', 'Công đoàn'], onDay: '2026-03-07', way: 'post' })).body
      .sent,
  ).toBe(2);
  const before = await world.rows();
  expect((await as(api.attachCopy, { documentId, paper: scan() })).codes).toEqual(['documents.copy-attached-already']);
  expect((await world.as('hanh')(api.attachCopy, { documentId, paper: scan() })).status).toBe(404);
  expect((await world.as('hanh')(api.openCopy, { documentId, copyId })).status).toBe(404);
  expect((await as(api.openCopy, { documentId, copyId: documentId })).codes).toEqual(['documents.copy-not-found']);
  expect((await as(api.openCopy, { documentId, copyId })).status).toBe(200);
  const early = { documentId, receivers: ['A'], onDay: '2026-03-05', way: 'post' };
  expect((await as(api.logDelivery, early)).codes).toEqual(['documents.sent-before-issued']);
  expect((await as(api.logDelivery, { ...early, onDay: '2026-03-11' })).codes).toEqual(['documents.day-in-future']);
  const { deliveries } = (await show(documentId)).body;
  const taking = { documentId, deliveryId: deliveries[1].id, receivedBy: 'Văn thư Phòng' };
  expect((await as(api.confirmDelivery, { ...taking, receivedOn: '2026-03-06' })).codes).toEqual([
    'documents.received-before-sent',
  ]);
  expect((await as(api.confirmDelivery, { ...taking, deliveryId: documentId, receivedOn: '2026-03-08' })).codes).toEqual([
    'documents.delivery-not-found',
  ]);
  expect((await as(api.confirmDelivery, { ...taking, receivedOn: '2026-03-08' })).status).toBe(200);
  expect((await as(api.confirmDelivery, { ...taking, receivedOn: '2026-03-08' })).codes).toEqual(['documents.received-already']);
  const after = await world.rows();
  expect({ ...after, event: 0, idempotency: 0 }).toEqual({ ...before, event: 0, idempotency: 0 });
  expect((await show(documentId)).body.deliveries).toMatchObject([
    { receiver: 'Công đoàn', receivedOn: null },
    { receiver: 'Phòng GD&ĐT', way: 'post', wayName: 'Bưu điện', receivedOn: '2026-03-08', receivedBy: 'Văn thư Phòng' },
  ]);
});

describe('an act that issues', () => {
  const text = 'KẾ HOẠCH\nTổ chức phong trào\n\nI. TIÊU CHÍ\n- Không hút thuốc nơi làm việc.\n';
  const issue = async (plan: { id: string; version: number }, number: string) =>
    await world.as('binh')(plans.issuePlan, { planId: plan.id, version: plan.version, number, issuedOn: '2026-03-10' });

  test('files its paper in the same transaction, refuses a number the register has, and takes up one reserved for it', async () => {
    const plan = await confirmedPlan(world, text);
    const taken = (await file({ typeName: 'Kế hoạch', number: '50/KH-BVĐ', day: '2026-03-09' })).body.documentId;
    const before = await world.rows();
    expect((await issue(plan, '50/KH-THCS')).codes).toEqual(['plans.number-taken']);
    expect(await world.rows()).toEqual(before);
    const reserved = (await reserve()).body;
    expect(reserved.number).toBe('51/KH-THCS');
    expect((await issue(plan, '51/KH-THCS')).status).toBe(200);
    const shown = (await show(reserved.documentId)).body;
    expect(shown).toMatchObject({
      state: 'issued',
      cases: [{ kind: 'plan', subjectId: plan.id, kindName: 'Kế hoạch của phong trào' }],
    });
    expect(shown.whyNot.strike).toMatchObject([{ code: 'documents.bound-to-case' }]);
    const strike = { documentId: reserved.documentId, version: shown.version, reason: 'x' };
    expect((await world.as('an')(api.strikeOut, strike)).codes).toEqual(['documents.bound-to-case']);
    expect((await show(taken)).body.cases).toEqual([]);
    const second = await confirmedPlan(world, text.replace('phong trào', 'phong trào thứ hai'));
    expect((await issue(second, '52/KH-THCS')).status).toBe(200);
    expect((await list({ search: '52/kh' })).rows).toMatchObject([{ number: '52/KH-THCS', state: 'issued' }]);
  });
});
