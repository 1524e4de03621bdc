import { afterEach, beforeEach, expect, test } from 'vitest';
import * as incidents from '#api/incidents.ts';
import * as api from '#api/recognition.ts';
import * as today from '#api/today.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
let titleId: string;

beforeEach(async () => {
  world = await testSite('2021-01-10');
  campaignId = await announcedYear(world, 2021, 0, { years: 1 });
  titleId = (await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2021))).body.titleId;
  await world.moveTo('2022-03-01');
});
afterEach(() => world.close());

const found = { kind: 'inspection', lineCode: 'II.1', concluded: true, occurredOn: '2021-05-01', concludedOn: '2022-02-20' };
const record = (input = {}) =>
  world.as('dung')(incidents.recordIncident, { campaignId, ...found, paper: 'Kết luận thanh tra số 3/KL-TTr', ...input });
const toWeigh = async (who: Parameters<TestSite['as']>[0] = 'quyen') => (await world.as(who)(api.listTitlesToWeigh)).body.titles;
const waits = async () => (await world.as('quyen')(today.showToday)).body.tasks.map(({ code }: { code: string }) => code);
const keep = (input = {}) =>
  world.as('quyen')(api.keepTitle, { titleId, on: '2022-03-01', paper: 'Thông báo số 8/TB-BCĐ', ...input });

test('a conclusion found later puts the title in question: the body that gave it is told and weighs it, the title stands until it decides', async () => {
  expect(await waits()).not.toContain('today.weigh');
  const { id } = (await record()).body;
  expect(await waits()).toContain('today.weigh');
  expect(await toWeigh()).toMatchObject([
    {
      title: { id: titleId, revocation: null },
      campaignId,
      years: [{ year: 2021, lines: [{ code: 'II.1' }] }],
      whyNot: { keep: [] },
    },
  ]);
  expect((await toWeigh()).at(0).years[0].reasons.map(({ code }: { code: string }) => code)).toContain('criteria.knocked-out');
  const notices = (await world.as('quyen')(today.showToday)).body.notices.map(({ text }: { text: string }) => text);
  expect(notices.join()).toContain('chạm tới danh hiệu đã công nhận của Trường THCS Thị trấn Bến Sậy');
  expect((await world.as('an')(incidents.listIncidents, { campaignId })).body.chain.titles).toMatchObject([{ isToWeigh: true }]);

  await world.as('dung')(incidents.clearIncident, {
    incidentId: id,
    clearedOn: '2022-03-01',
    paper: 'Kết luận số 9',
    version: 1,
  });
  expect(await toWeigh()).toEqual([]);
  expect(await waits()).not.toContain('today.weigh');
});

test('what costs no point that counts puts nothing in question', async () => {
  await record({ lineCode: 'II.2' });
  expect(await toWeigh()).toEqual([]);
});

test('who weighs: the body that gave the title; the unit and strangers read nothing of it', async () => {
  await record();
  expect(await toWeigh('dung')).toMatchObject([{ whyNot: { keep: [{ code: 'recognition.only-authority' }] } }]);
  expect(await toWeigh('lien')).toEqual([]);
  for (const who of ['an', 'binh', 'giang', 'kien'] as const) {
    expect((await world.as(who)(api.listTitlesToWeigh)).codes).toEqual(['recognition.only-receivers-weigh']);
  }
});

test('let stand by a paper, it is asked again only for a new conclusion; revoked, never again', async () => {
  const before = await world.rows();
  expect(await keep()).toMatchObject({ status: 409, codes: ['recognition.nothing-to-weigh'] });
  expect(await world.rows()).toEqual(before);
  await record();
  expect(await keep({ on: '2021-12-01' })).toMatchObject({ status: 422, codes: ['recognition.kept-before-decision'] });
  expect((await world.as('dung')(api.keepTitle, { titleId, on: '2022-03-01', paper: 'x' })).codes).toEqual([
    'recognition.only-authority',
  ]);
  expect(await keep()).toMatchObject({ status: 200 });
  expect(await toWeigh()).toEqual([]);
  await record({ paper: 'Kết luận thanh tra số 12/KL-TTr' });
  expect(await toWeigh()).toHaveLength(1);
  const revocation = { titleId, number: '7/QĐ-BCĐ', revokedOn: '2022-03-01', reason: 'Vi phạm đã kết luận' };
  expect((await world.as('quyen')(api.revokeTitle, revocation)).status).toBe(200);
  expect(await toWeigh()).toEqual([]);
});
