import { afterEach, beforeEach, expect, test } from 'vitest';
import * as api from '#api/recognition.ts';
import * as today from '#api/today.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { announcedYear, appraisedYear, decisionOf, noticeOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeEach(async () => {
  world = await testSite('2021-01-10');
});
afterEach(() => world.close());

const page = async (url: string) => (await world.web.server.inject({ method: 'GET', url })).body;

async function refused(act: () => Promise<{ readonly status: number; readonly codes: readonly string[] }>) {
  const before = await world.rows();
  const { status, codes } = await act();
  expect(await world.rows()).toEqual(before);
  return { status, codes };
}

test('the result is announced with every reason, and the unit is told', async () => {
  const campaignId = await appraisedYear(world, 2021, 2300);
  const answer = await world.as('quyen')(api.announceResult, noticeOf(campaignId, 2021));
  expect(answer).toMatchObject({ status: 200, body: { qualified: false, total: 7500 } });
  expect(answer.body.reasons.map((reason: { code: string }) => reason.code)).toEqual(['criteria.below-pass']);

  const shown = (await world.as('hanh')(api.showOutcome, { campaignId })).body;
  expect(shown).toMatchObject({
    result: { qualified: false, total: 7500, number: '15/TB-BCĐ-2021', byUnitName: 'Ban Chỉ đạo huyện Bến Sậy' },
    points: { total: 7500, maxPoints: 10_000, passPoints: 8000 },
    cycle: { kind: 'first', firstYear: 2021, years: 2, streak: 0 },
    proposal: null,
    titles: [],
  });
  expect(shown.whyNoTitle).toMatchObject([
    { code: 'recognition.streak-begins-again', law: { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 3 khoản 2' } },
  ]);
  const told = (await world.as('an')(today.showToday)).body.notices;
  expect(told.map((notice: { text: string }) => notice.text)).toContain('Đã có thông báo kết quả năm 2021.');
});

test('only the authority of the recognising body announces; a stranger learns nothing', async () => {
  const campaignId = await appraisedYear(world, 2021);
  const input = noticeOf(campaignId, 2021);
  for (const name of ['an', 'binh', 'dung', 'lien'] as const) {
    const no = await refused(() => world.as(name)(api.announceResult, input));
    expect(no).toEqual({ status: 403, codes: ['recognition.only-authority'] });
  }
  for (const name of ['giang', 'kien'] as const) {
    const no = await refused(() => world.as(name)(api.announceResult, input));
    expect(no).toEqual({ status: 404, codes: ['plans.campaign-not-found'] });
    expect((await world.as(name)(api.showOutcome, { campaignId })).status).toBe(404);
  }
  expect(await refused(() => world.as(null)(api.announceResult, input))).toMatchObject({ status: 401 });
});

test('nothing is announced before the appraisal, of a day before it or to come, or twice', async () => {
  const early = await launchedYear(world, 2022);
  const nothing = await refused(() => world.as('quyen')(api.announceResult, noticeOf(early, 2022)));
  expect(nothing).toEqual({
    status: 409,
    codes: ['recognition.enrolment-not-accepted', 'recognition.not-submitted', 'recognition.day-in-future'],
  });
  const campaignId = await appraisedYear(world, 2021);
  const announce = (announcedOn: string) =>
    refused(() => world.as('quyen')(api.announceResult, { ...noticeOf(campaignId, 2021), announcedOn }));
  expect(await announce('2021-11-24')).toEqual({ status: 422, codes: ['recognition.before-appraisal'] });
  expect(await announce('2021-12-21')).toEqual({ status: 422, codes: ['recognition.day-in-future'] });
  await world.as('quyen')(api.announceResult, noticeOf(campaignId, 2021));
  expect(await announce('2021-12-20')).toEqual({ status: 409, codes: ['recognition.result-announced-already'] });
});

test('before the notice the figures of the appraisal are for those who receive it', async () => {
  const campaignId = await appraisedYear(world, 2021);
  expect((await world.as('quyen')(api.showOutcome, { campaignId })).body).toMatchObject({
    proposal: { qualified: true, total: 9800 },
    points: { total: 9800 },
    signerTitle: 'Chủ tịch',
    whyNot: { announce: [] },
  });
  expect((await world.as('dung')(api.showOutcome, { campaignId })).body).toMatchObject({
    proposal: null,
    points: { total: 9800 },
  });
  expect((await world.as('an')(api.showOutcome, { campaignId })).body).toMatchObject({ proposal: null, points: null });
});

test('two announcements at once have one effect', async () => {
  const campaignId = await appraisedYear(world, 2021);
  const quyen = world.as('quyen');
  await quyen(api.listTitles);
  const answers = await Promise.all([1, 2, 3].map(() => quyen(api.announceResult, noticeOf(campaignId, 2021))));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
  expect((await world.rows()).year_result).toBe(1);
});

test('one year of two makes no title, and the reason names its article', async () => {
  const campaignId = await announcedYear(world, 2021);
  const before = await world.rows();
  const answer = await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2021));
  expect(answer.status).toBe(409);
  expect(answer.body.refusals).toEqual([
    {
      kind: 'state',
      code: 'recognition.streak-too-short',
      facts: { years: 1, needed: 2 },
      law: { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 3 khoản 2' },
      message: 'Mới đạt 1 năm liên tục trong chu kỳ, cần đủ 2 năm.',
    },
  ]);
  expect(await world.rows()).toEqual(before);
});

test('two years in a row make a title that everybody can check, and only once', async () => {
  await announcedYear(world, 2021);
  const campaignId = await announcedYear(world, 2022);
  const decision = decisionOf(campaignId, 2022);
  expect((await refused(() => world.as('an')(api.decideTitle, decision))).codes).toEqual(['recognition.only-authority']);
  expect((await refused(() => world.as('giang')(api.decideTitle, decision))).status).toBe(404);
  const days = { ...decision, decidedOn: '2022-12-19' };
  expect((await refused(() => world.as('quyen')(api.decideTitle, days))).codes).toEqual(['recognition.before-result']);
  const later = { ...decision, decidedOn: '2022-12-21' };
  expect((await refused(() => world.as('quyen')(api.decideTitle, later))).codes).toEqual(['recognition.day-in-future']);

  const answers = await Promise.all([1, 2].map(() => world.as('quyen')(api.decideTitle, decision)));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  const { code } = answers.find((answer) => answer.status === 200)!.body;
  expect(code).toMatch(/^DC(-[2-9A-HJ-NP-Z]{4}){3}$/);
  const again = await refused(() => world.as('quyen')(api.decideTitle, decision));
  expect(again).toEqual({ status: 409, codes: ['recognition.recognised-already', 'recognition.number-taken'] });

  expect(await page(`/xac-minh/${code}`)).toContain('Được công nhận, chữ ký nguyên vẹn');
  const shown = (await world.as('hanh')(api.showOutcome, { campaignId })).body;
  expect(shown.titles).toMatchObject([{ code, firstYear: 2021, lastYear: 2022, revocation: null, whyNot: { download: [] } }]);
  expect(shown.titles[0].square.url).toBe(`http://localhost/xac-minh/${code}`);
  const titleId = shown.titles[0].id;
  for (const download of [api.downloadCertificate, api.downloadTitleDecision]) {
    const paper = await world.as('an')(download, { titleId });
    expect([paper.status, Buffer.from(paper.body).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await world.as('giang')(download, { titleId })).status).toBe(404);
  }
});

test('a failed year in between makes the cycle begin again', async () => {
  await announcedYear(world, 2021);
  await announcedYear(world, 2022, 2300);
  const campaignId = await announcedYear(world, 2023);
  const answer = await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2023));
  expect(answer.body.refusals).toMatchObject([{ code: 'recognition.streak-too-short', facts: { years: 1, needed: 2 } }]);
});

async function recognised() {
  await announcedYear(world, 2021);
  const campaignId = await announcedYear(world, 2022);
  const { titleId, code } = (await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2022))).body;
  return { campaignId, titleId, code } as { campaignId: string; titleId: string; code: string };
}

test('a revoked title says so everywhere, with its reason only to those concerned', async () => {
  const { campaignId, titleId, code } = await recognised();
  const held = async () => (await world.as('an')(today.showToday)).body.years[0].held;
  await world.moveTo('2022-12-22T01:00:00.000Z');
  expect(await held()).toMatchObject({ titleName: 'Đơn vị đạt chuẩn văn hóa', number: '118/QĐ-BCĐ-2022' });
  const revocation = { titleId, number: '342/QĐ-BCĐ', revokedOn: '2022-12-22', reason: 'Khai không đúng ở tiêu chí II.1' };
  expect(await world.as('quyen')(api.revokeTitle, revocation)).toMatchObject({ status: 200 });

  expect(await held()).toBeNull();
  const told = 'Quyết định công nhận danh hiệu của Trường THCS Thị trấn Bến Sậy đã bị hủy bỏ.';
  for (const [name, hears] of [
    ['an', true],
    ['hanh', true],
    ['dung', true],
    ['quyen', false],
    ['giang', false],
  ] as const) {
    const { notices } = (await world.as(name)(today.showToday)).body;
    expect([name, notices.some(({ text }: { text: string }) => text === told)]).toEqual([name, hears]);
  }
  const publicly = await page(`/xac-minh/${code}`);
  expect(publicly).toContain('Quyết định công nhận đã bị hủy bỏ');
  expect(publicly).not.toContain('Khai không đúng');
  const { titles } = (await world.as('hanh')(api.showOutcome, { campaignId })).body;
  expect(titles[0].revocation).toEqual({
    number: '342/QĐ-BCĐ',
    revokedOn: '2022-12-22',
    reason: 'Khai không đúng ở tiêu chí II.1',
  });
  expect((await world.as('quyen')(api.listTitles)).body.titles[0].revocation.number).toBe('342/QĐ-BCĐ');
  const paper = await world.as('an')(api.downloadRevocation, { titleId });
  expect(Buffer.from(paper.body).subarray(0, 5).toString()).toBe('%PDF-');
  const kept = await world.site.db.selectFrom('title').select('certificate').where('id', '=', titleId).executeTakeFirstOrThrow();
  const printedAgain = Buffer.from((await world.as('an')(api.downloadCertificate, { titleId })).body);
  expect([printedAgain.subarray(0, 5).toString(), printedAgain.equals(kept.certificate)]).toEqual(['%PDF-', false]);

  const decision = { ...decisionOf(campaignId, 2022), decidedOn: '2022-12-22' };
  const sameNumber = await refused(() => world.as('quyen')(api.decideTitle, decision));
  expect(sameNumber).toEqual({ status: 422, codes: ['recognition.number-taken'] });
  const twice = await refused(() => world.as('quyen')(api.revokeTitle, revocation));
  expect(twice).toEqual({ status: 409, codes: ['recognition.revoked-already'] });
});

test('results and titles are listed in pages, by name, year and outcome', async () => {
  const { titleId } = await recognised();
  const results = async (part: Record<string, unknown>) => {
    const { body } = await world.as('quyen')(api.listOutcomes, part);
    return [body.outcomes.map(({ year }: { year: number }) => year), body.total, body.page, body.pages];
  };
  expect(await results({ list: 'announced', size: 1 })).toEqual([[2022], 2, 1, 2]);
  expect(await results({ list: 'announced', size: 1, page: 2 })).toEqual([[2021], 2, 2, 2]);
  expect(await results({ list: 'announced', size: 1, page: 9 })).toEqual([[2021], 2, 2, 2]);
  expect(await results({ year: 2021 })).toEqual([[2021], 1, 1, 1]);
  expect(await results({ search: 'ben SẬY' })).toEqual([[2022, 2021], 2, 1, 1]);
  expect(await results({ search: '100%' })).toEqual([[], 0, 1, 1]);
  expect(await results({ result: 'not-qualified' })).toEqual([[], 0, 1, 1]);
  expect(await results({ list: 'to-announce' })).toEqual([[], 0, 1, 1]);
  expect(await results({ list: 'to-decide' })).toEqual([[], 0, 1, 1]);
  const titles = async (part: Record<string, unknown>) => {
    const { body } = await world.as('quyen')(api.listTitles, part);
    return body.titles.map(({ id, campaignId }: { id: string; campaignId: string | null }) => [id, campaignId !== null]);
  };
  expect(await titles({ year: 2022, search: 'thị trấn', state: 'standing' })).toEqual([[titleId, true]]);
  expect(await titles({ year: 2021 })).toEqual([]);
  expect(await titles({ state: 'revoked' })).toEqual([]);
});

test('a title is revoked by the body that gave it, on a day that can be', async () => {
  const { titleId } = await recognised();
  const revocation = { titleId, number: '342/QĐ-BCĐ', revokedOn: '2022-12-20', reason: 'Khai không đúng' };
  const as = (name: 'an' | 'dung' | 'giang' | 'lien' | 'quyen', days = {}) =>
    refused(() => world.as(name)(api.revokeTitle, { ...revocation, ...days }));
  expect(await as('an')).toEqual({ status: 403, codes: ['recognition.only-authority'] });
  expect(await as('dung')).toEqual({ status: 403, codes: ['recognition.only-authority'] });
  expect(await as('giang')).toEqual({ status: 404, codes: ['recognition.title-not-found'] });
  expect(await as('lien')).toEqual({ status: 404, codes: ['recognition.title-not-found'] });
  expect(await as('quyen', { revokedOn: '2022-12-19' })).toEqual({ status: 422, codes: ['recognition.revoked-before-decision'] });
  expect(await as('quyen', { revokedOn: '2023-01-02' })).toEqual({ status: 422, codes: ['recognition.day-in-future'] });
  expect((await as('quyen', { reason: '  ' })).status).toBe(422);
  const paper = await world.as('an')(api.downloadRevocation, { titleId });
  expect(paper.codes).toEqual(['recognition.not-revoked']);
});

test('the list says what comes next, and to whom', async () => {
  await announcedYear(world, 2021);
  const campaignId = await appraisedYear(world, 2022);
  const of = async (name: 'quyen' | 'an' | 'giang') => (await world.as(name)(api.listOutcomes)).body;
  expect(await of('quyen')).toMatchObject({
    years: [2022, 2021],
    outcomes: [
      { campaignId, year: 2022, appraisedOn: '2022-11-25', result: null, next: 'announce', isMine: true },
      { year: 2021, result: { qualified: true, total: 9800 }, cycle: { streak: 1, years: 2 }, next: 'none', isMine: false },
    ],
  });
  expect((await of('an')).outcomes).toMatchObject([{ next: 'announce', isMine: false }, { next: 'none' }]);
  expect(await of('giang')).toEqual({ years: [], outcomes: [], total: 0, page: 1, pages: 1 });
  const tasks = async () => (await world.as('quyen')(today.showToday)).body.tasks.map((task: { code: string }) => task.code);
  expect(await tasks()).toEqual(['today.announce']);
  await world.as('quyen')(api.announceResult, noticeOf(campaignId, 2022));
  expect((await of('quyen')).outcomes[0]).toMatchObject({ next: 'decide', isMine: true, cycle: { streak: 2 } });
  expect(await tasks()).toEqual(['today.decide']);
  await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2022));
  expect((await of('quyen')).outcomes[0]).toMatchObject({ next: 'none' });
  expect(await tasks()).toEqual([]);
});
