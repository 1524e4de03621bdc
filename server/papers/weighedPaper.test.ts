import { afterAll, beforeAll, expect, test } from 'vitest';
import * as incidents from '#api/incidents.ts';
import * as api from '#api/papers.ts';
import * as people from '#api/people.ts';
import * as recognition from '#api/recognition.ts';
import { people as cast, type Name } from '#tests/support/cast.ts';
import { pageText } from '#tests/support/paperText.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  campaignId = await announcedYear(world, 2021, 0, { years: 1 });
  expect((await world.as('quyen')(recognition.decideTitle, decisionOf(campaignId, 2021))).codes).toEqual([]);
  await world.moveTo('2022-03-01');
});
afterAll(() => world.close());

const kind = 'revocation-submission';
const listed = async (who: Name) =>
  (await world.as(who)(api.listCasePapers, { campaignId })).body.papers.find((one: { kind: string }) => one.kind === kind);
const preview = (who: Name, values: object = {}) => world.as(who)(api.previewCasePaper, { campaignId, kind, values });

test('a submission to take a title back is there once something was concluded, for those above alone, and names nobody', async () => {
  expect(await listed('dung')).toBeUndefined();
  const found = { kind: 'inspection', lineCode: 'II.1', concluded: true, occurredOn: '2021-05-01', concludedOn: '2022-02-20' };
  const paper = 'Kết luận thanh tra số 3/KL-TTr';
  const recorded = await world.as('dung')(incidents.recordIncident, { campaignId, ...found, paper } as never);
  expect(recorded.codes).toEqual([]);
  expect((await listed('dung')).missing).toEqual(['số, ký hiệu', 'ngày ban hành', 'chức vụ người ký', 'họ tên người ký']);
  expect(await listed('an')).toBeUndefined();
  expect((await preview('an')).status).toBe(404);
  const values = { number: '31/TTr-BCĐ', day: '2022-03-01', proposer: `${cast.dung.fullName}; Chuyên viên` };
  const { html, missing } = (await preview('dung', values)).body;
  const text = pageText(html);
  expect(missing).toEqual([]);
  for (const part of ['Năm 2021', paper, 'Hủy bỏ việc công nhận', 'Thu hồi Giấy công nhận']) expect(text).toContain(part);
  for (const name of [cast.an, cast.chau, cast.hanh, cast.binh]) expect(text).not.toContain(name.fullName);
});

test('a handover prints as minutes for both sides, for nobody who may see neither', async () => {
  const { body: clerk } = await world.as('kien')(people.showPerson, { personId: world.cast.person.an });
  const seatId = clerk.seats.find((seat: { role: string }) => seat.role === 'clerk').id;
  const to = { seatId, toPersonId: world.cast.person.hanh, on: '2022-03-01', paper: 'Quyết định số 127/QĐ-THCS' };
  const { body } = await world.as('an')(people.handOverSeat, to);
  const print = (who: Name) => world.as(who)(people.printHandover, { handoverId: body.id }, { accept: 'text/html' });
  for (const who of ['an', 'hanh', 'binh'] as const) expect((await print(who)).status, who).toBe(200);
  expect((await print('giang')).codes).toEqual(['people.handover-not-found']);
});
