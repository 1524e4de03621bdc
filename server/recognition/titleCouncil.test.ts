import { afterAll, beforeAll, expect, test } from 'vitest';
import * as councils from '#api/council.ts';
import * as api from '#api/recognition.ts';
import * as today from '#api/today.ts';
import type { Name } from '#tests/support/cast.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
let earlier: string;
let councilId: string;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  earlier = await announcedYear(world, 2021);
  campaignId = await announcedYear(world, 2022);
  councilId = await setUp();
});
afterAll(() => world.close());

type Who = Name;
const id = (who: Who) => world.cast.person[who];
const ok = async <T extends { status: number; codes: readonly string[]; body: unknown }>(
  answer: Promise<T>,
): Promise<T['body']> => {
  const { status, codes, body } = await answer;
  if (status !== 200) throw new Error(codes.join());
  return body;
};

async function setUp(): Promise<string> {
  const parts = { quyen: 'chair', dung: 'secretary', lien: 'member', kien: 'member', binh: 'member' } as const;
  const members = Object.entries(parts).map(([who, part]) => ({ personId: id(who as Who), part }));
  const founding = { decision: 'Quyết định số 12/QĐ-BCĐ', decidedOn: '2022-11-01', from: '2022-11-01', members };
  const council = {
    unitId: world.cast.unit.committee,
    kind: 'recognition-council',
    name: 'Hội đồng xét công nhận huyện Bến Sậy',
  };
  return (await ok(world.as('dung')(councils.setUpCouncil, { ...council, ...founding }))).id;
}

const plan = async (title: string) => {
  const when = { mode: 'meeting', meetsOn: '2022-12-20', begins: '08:00', venue: 'Phòng họp 1' };
  return (await ok(world.as('dung')(councils.planSitting, { councilId, title, ...when }))).id as string;
};
const bring = (who: Who, sittingId: string, campaignIds = [campaignId]) =>
  world.as(who)(api.bringTitles, { sittingId, campaignIds });
const shown = async (who: Who) => (await world.as(who)(api.showOutcome, { campaignId })).body;
const whyNotDecided = async () => (await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2022))).codes;
const sittingOf = async (sittingId: string) => (await world.as('lien')(councils.showSitting, { sittingId })).body;

async function open(sittingId: string) {
  await ok(world.as('dung')(councils.callSitting, { sittingId, version: 1 }));
  for (const who of ['quyen', 'dung', 'lien', 'kien', 'binh'] as const)
    await ok(world.as('dung')(councils.markAttendance, { sittingId, personId: id(who), attendance: 'present' }));
  await ok(world.as('dung')(councils.openSitting, { sittingId, version: 2 }));
}

async function vote(sittingId: string, agree: number) {
  const one = (await sittingOf(sittingId)).cases[0];
  await ok(world.as('dung')(councils.openVote, { caseId: one.id, version: one.inside.version }));
  const { version } = (await sittingOf(sittingId)).cases[0].inside;
  await ok(world.as('dung')(councils.countVote, { caseId: one.id, version, agree, against: 4 - agree, abstain: 0 }));
}

const close = async (sittingId: string) =>
  await ok(world.as('dung')(councils.closeSitting, { sittingId, version: (await sittingOf(sittingId)).version }));

test('what a unit earned is brought by those who receive at the recognising body, to a council of that body', async () => {
  const first = await plan('Phiên xét công nhận lần một');
  const offered = (await world.as('dung')(api.listTitlesToBring)).body;
  expect(offered).toMatchObject({ titles: [{ campaignId, year: 2022 }], sittings: [{ id: first }], more: 0 });
  expect((await world.as('binh')(api.listTitlesToBring)).body).toEqual({ sittings: [], titles: [], more: 0 });
  const before = await world.rows();
  expect((await bring('an', first)).codes).toEqual(['recognition.only-receivers-bring']);
  expect((await bring('giang', first)).codes).toEqual(['plans.campaign-not-found']);
  expect((await bring('dung', first, [earlier])).codes).toEqual(['recognition.streak-too-short']);
  expect(await world.rows()).toEqual(before);
  expect((await shown('quyen')).whyNot.decide).toEqual([]);

  expect(await ok(bring('dung', first))).toEqual({ brought: 1 });
  expect((await bring('dung', first)).codes).toEqual(['recognition.brought-already']);
  expect((await world.as('quyen')(api.listTitlesToBring)).body.titles).toEqual([]);
  const [one] = (await world.as('dung')(councils.showSitting, { sittingId: first })).body.cases;
  expect(one).toMatchObject({
    kind: 'culture-title',
    proposal: 'Công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa” giai đoạn 2021–2022',
    inside: { ties: [{ personId: id('binh'), source: 'derived', reason: 'works-there' }] },
  });
  expect(one.inside.summary.split('\n')).toHaveLength(2);

  const { caseId, version } = { caseId: one.id, version: one.inside.version };
  expect(await whyNotDecided()).toEqual(['recognition.before-council']);
  await ok(world.as('dung')(councils.dropSittingCase, { caseId, version }));
  expect((await shown('quyen')).whyNot.decide).toEqual([]);
});

test('a title that the council did not carry is not decided; what it said is for those who receive, and nothing of it for who is tied', async () => {
  const sittingId = await plan('Phiên xét công nhận');
  await ok(bring('dung', sittingId));
  await open(sittingId);
  const before = await shown('binh');
  expect(before.council).toMatchObject([{ sittingId, isTied: true, answer: null, explained: null }]);
  await vote(sittingId, 2);
  expect((await shown('quyen')).council).toMatchObject([{ answer: 'asked', explained: null }]);
  await close(sittingId);
  expect(await whyNotDecided()).toEqual(['recognition.council-not-carried']);
  const { council, whyNot } = await shown('quyen');
  expect(council).toMatchObject([{ answer: 'not-carried', isTied: false }]);
  expect(council[0].explained).toContain('2/4 đồng ý');
  expect(whyNot.decide[0].message).toContain('2/4 đồng ý, cần ít nhất 3');
  expect(await shown('binh')).toEqual(before);
  for (const who of ['an', 'hanh'] as const) expect((await shown(who)).council).toEqual([]);
  const row = async (who: Who) => (await world.as(who)(api.listOutcomes)).body.outcomes[0].council;
  expect([(await row('quyen')).answer, (await row('binh')).answer, await row('an')]).toEqual(['not-carried', null, null]);
  const told = (await world.as('quyen')(today.showToday)).body.notices.map(({ text }: { text: string }) => text);
  expect(told).toContain('Phiên họp ngày 20/12/2022 đã xét xong 1 danh hiệu. Kết quả ở trang Kết quả, danh hiệu.');
});

test('it comes before a later sitting; what that one carries is decided, and the decision names its minutes', async () => {
  const sittingId = await plan('Phiên xét lại');
  await ok(bring('quyen', sittingId));
  await open(sittingId);
  await vote(sittingId, 4);
  expect(await whyNotDecided()).toEqual(['recognition.before-council']);
  await close(sittingId);
  expect((await shown('dung')).council.map(({ answer }: { answer: string }) => answer)).toEqual(['not-carried', 'carried']);
  const { titleId } = await ok(world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2022)));
  const paper = await world.as('quyen')(api.downloadTitleDecision, { titleId, as: 'html' });
  expect(String(paper.body)).toContain('Biên bản họp ngày 20 tháng 12 năm 2022 của Hội đồng xét công nhận huyện Bến Sậy');
});
