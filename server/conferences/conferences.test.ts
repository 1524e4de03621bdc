import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as awards from '#api/awards.ts';
import * as api from '#api/conferences.ts';
import * as postings from '#api/postings.ts';
import * as reviewsApi from '#api/reviews.ts';
import { chosenRound } from '#tests/support/awards.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { people } from '#tests/support/cast.ts';
import { pageText } from '#tests/support/paperText.ts';
import { scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-02-26');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' } as const];
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const show = (who: Who, kind: 'opening' | 'half-year' | 'year-end' = 'opening') =>
  world.as(who)(api.showConference, { campaignId, kind });
const matters = ['Kế hoạch năm 2021', 'Giao ước thi đua'];
const prepare = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.prepareConference, {
    ...{ campaignId, kind: 'opening', meetsOn: '2021-02-26', from: '07:30', venue: 'Hội trường', convened: 34 },
    ...{ chairId: world.cast.person.binh, secretaryId: world.cast.person.an, agenda: ['Khai mạc'], matters },
    ...{ quorum: 'two-thirds', majority: 'over-half', ruleSource: 'Quy chế dân chủ của đơn vị', version: 0 },
    pact: {
      contents: ['100% đăng ký thi đua'],
      parties: [
        { name: 'Tổ Tự nhiên', representative: people.hanh.fullName, office: 'Tổ trưởng' },
        { name: 'Tổ Văn phòng', representative: people.an.fullName, office: 'Văn thư' },
      ],
    },
    ...input,
  });
const course = {
  ...{ heldOn: '2021-02-26', from: '07:30', until: '10:00', present: 31, excused: 2 },
  ...{ reports: ['Báo cáo năm trước'], contributions: ['Cần thêm thùng rác ở sân sau'], conclusion: ['Nhất trí'] },
  votes: [
    { matter: matters[0]!, agree: 31, against: 0 },
    { matter: matters[1]!, agree: 12, against: 10 },
  ],
};
const hold = (who: Who, conferenceId: string, input: Record<string, unknown> = {}) =>
  world.as(who)(api.holdConference, { conferenceId, ...course, version: 1, ...input });

test('a form is proposed from the plan and the year, and nobody outside learns of it', async () => {
  const { proposal, conference, whyNot } = (await show('an')).body;
  expect(conference).toBeNull();
  expect(whyNot.prepare).toEqual([]);
  expect(proposal).toMatchObject({ convened: 4, chairId: world.cast.person.binh, secretaryId: world.cast.person.an });
  expect(proposal).toMatchObject({ quorum: 'two-thirds', majority: 'over-half', isCertain: false });
  expect(proposal.ruleSource).toBe('Nghị định 04/2015/NĐ-CP');
  expect(proposal.agenda.length).toBeGreaterThan(4);
  for (const who of ['dung', 'quyen'] as const) expect((await show(who)).codes).toEqual(['conferences.not-found']);
  for (const who of ['giang', 'kien'] as const) expect((await show(who)).codes).toEqual(['plans.campaign-not-found']);
});

describe('a conference is prepared, held, signed', () => {
  test.each([
    ['hanh', {}, ['conferences.only-keepers']],
    ['dung', {}, ['conferences.not-found']],
    ['giang', {}, ['plans.campaign-not-found']],
    ['an', { meetsOn: '2020-11-30' }, ['conferences.outside-the-year']],
    ['an', { version: 3 }, ['kernel.stale']],
  ] as const)('%s is refused %j, without a trace', async (who, input, codes) => {
    const before = await world.rows();
    expect((await prepare(who, input)).codes).toEqual(codes);
    expect(await world.rows()).toEqual(before);
  });

  let conferenceId: string;

  test('prepared by the clerk, everybody inside is told', async () => {
    conferenceId = (await prepare('an')).body.id;
    const told = await world.site.db.selectFrom('notice').select(['person_id', 'code', 'facts']).execute();
    const { binh, chau, hanh } = world.cast.person;
    expect(told.map(({ person_id }) => person_id).sort()).toEqual([binh, chau, hanh].sort());
    expect(told[0]).toMatchObject({ code: 'conferences.notice.prepared', facts: { day: '26/02/2021', hour: '07:30' } });
    expect((await prepare('an')).codes).toEqual(['kernel.stale']);
    expect((await show('hanh')).body.conference).toMatchObject({
      state: 'prepared',
      needed: 23,
      chairName: people.binh.fullName,
    });
  });

  test.each([
    ['hanh', {}, 403, ['conferences.only-keepers']],
    ['dung', {}, 404, ['conferences.not-found']],
    ['an', { present: 22, votes: matters.map((matter) => ({ matter, agree: 20, against: 0 })) }, 422, ['conferences.no-quorum']],
    ['an', { contributions: ['Phê bình Tạ Minh Hạnh'] }, 422, ['conferences.names-a-person']],
    ['an', { heldOn: '2021-02-27' }, 422, ['conferences.in-the-future']],
  ] as const)('%s cannot hold it with %j', async (who, input, status, codes) => {
    const before = await world.rows();
    expect(await hold(who, conferenceId, input)).toMatchObject({ status, codes });
    expect(await world.rows()).toEqual(before);
  });

  test('without enough people it says how many are wanting, and by which law', async () => {
    const votes = matters.map((matter) => ({ matter, agree: 20, against: 0 }));
    const [refusal] = (await hold('an', conferenceId, { present: 22, votes })).body.refusals;
    expect(refusal.law.text).toBe('Nghị định 04/2015/NĐ-CP');
    expect(refusal.message).toContain('Có mặt 22/34, cần ít nhất 23 người');
  });

  test('held: what passed is counted on those present, and it may be mended until it is signed', async () => {
    expect((await hold('an', conferenceId)).body).toEqual({ id: conferenceId, version: 2, passed: 1, matters: 2 });
    expect((await hold('chau', conferenceId, { version: 2, excused: 3 })).body.version).toBe(3);
    const { conference } = (await show('hanh')).body;
    expect(conference.course.votes.map((vote: { abstain: number; passed: boolean }) => [vote.abstain, vote.passed])).toEqual([
      [0, true],
      [9, false],
    ]);
    expect((await prepare('an', { version: 3 })).codes).toEqual(['conferences.already-held']);
  });

  test('its papers are made from what it holds; the resolution says only what passed', async () => {
    const text = async (paper: (typeof api.conferencePapers)[number]) => {
      const answer = await world.as('an')(api.printConferencePaper, { conferenceId, paper, as: 'html' } as never);
      return Buffer.from(answer.body)
        .toString()
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
    };
    expect(await text('minutes')).toContain('31/34 người, vắng 03 (03 có lý do, 00 không có lý do)');
    expect(await text('minutes')).toContain('Chưa thông qua: Giao ước thi đua (12 tán thành, cần ít nhất 16)');
    const resolution = await text('resolution');
    expect(resolution).toContain('Thông qua: Kế hoạch năm 2021');
    expect(resolution).not.toContain('Giao ước thi đua');
    expect(await text('invitation')).toContain('Hội trường');
    expect(await text('pact')).toContain('Tổ Tự nhiên');
    const member = await world.as('hanh')(api.printConferencePaper, { conferenceId, paper: 'minutes' });
    expect(member.codes).toEqual(['conferences.only-keepers']);
  });

  test('signed with its scan, nothing of it changes, not even in the database', async () => {
    const sign = (who: Who, input: Record<string, unknown> = {}) =>
      world.as(who)(api.signConference, { conferenceId, signedOn: '2021-02-26', paper: scan(), version: 3, ...input });
    expect((await sign('an', { paper: undefined })).codes).toEqual(['conferences.minutes-missing']);
    expect((await sign('an', { signedOn: '2021-02-25' })).codes).toEqual(['conferences.signed-outside']);
    expect((await sign('hanh')).codes).toEqual(['conferences.only-keepers']);
    expect((await sign('an')).body.version).toBe(4);
    expect((await hold('an', conferenceId, { version: 4 })).codes).toEqual(['conferences.signed']);
    await expect(world.site.db.updateTable('conference').set({ venue: 'khác' }).execute()).rejects.toThrow('never changes');
    expect((await world.as('hanh')(api.openConferenceMinutes, { conferenceId })).status).toBe(200);
    expect((await world.as('dung')(api.openConferenceMinutes, { conferenceId })).status).toBe(404);
  });
});

test('the year lists its three conferences, and says which is due', async () => {
  await world.moveTo('2021-07-02');
  const { conferences } = (await world.as('hanh')(api.listConferences, { campaignId })).body;
  const seen = conferences.map((one: { kind: string; state: string | null; isDue: boolean; passed: number }) => [
    ...[one.kind, one.state, one.isDue, one.passed],
  ]);
  expect(seen).toEqual([
    ['opening', 'signed', false, 1],
    ['half-year', null, true, 0],
    ['year-end', null, false, 0],
  ]);
  expect((await world.as('dung')(api.listConferences, { campaignId })).codes).toEqual(['conferences.not-found']);
});

test('what everybody is told, and the sealed history, carry no name and no words of the conference', async () => {
  const notices = await world.site.db.selectFrom('notice').select('facts').execute();
  const events = await world.site.db.selectFrom('event').select('body').execute();
  const said = JSON.stringify([notices, events]);
  for (const text of [...Object.values(people).map(({ fullName }) => fullName), 'thùng rác', 'Kế hoạch năm'])
    expect(said).not.toContain(text);
});

test('the half-year’s conference approves the report, and is the half-year’s meeting', async () => {
  const an = world.as('an');
  const decision = { area: 'Nề nếp', role: 'Ban Vận động', text: 'Nhắc giờ họp trước một ngày', dueOn: '2021-09-30' };
  const written = { campaignId, asOf: '2021-06-30', strengths: [], causes: [], proposals: [], decisions: [decision] };
  await an(reviewsApi.writeHalfYear, { ...written, lessons: [], version: 0 });
  const prepared = await prepare('an', { kind: 'half-year', meetsOn: '2021-07-02', pact: null });
  const conferenceId = prepared.body.id;
  await hold('an', conferenceId, { heldOn: '2021-07-02', conclusion: ['Nhất trí với báo cáo'] });
  const sign = () => an(api.signConference, { conferenceId, signedOn: '2021-07-02', paper: scan(), version: 2 });
  const before = await world.rows();
  expect((await sign()).codes).toEqual(['reviews.half-year-without-lessons']);
  expect(await world.rows()).toEqual(before);
  await an(reviewsApi.writeHalfYear, { ...written, lessons: ['Nhắc việc sớm'], version: 1 });
  expect((await sign()).status).toBe(200);
  const half = (await an(reviewsApi.showHalfYear, { campaignId })).body;
  expect(half.sitting).toMatchObject({ heldOn: '2021-07-02', present: 31, total: 34, conclusion: 'Nhất trí với báo cáo' });
  const item = (await an(reviewsApi.showMonthlyItem, { campaignId })).body;
  expect(item.halfYear).toBe('held');
  expect(item.shortcomings.map((one: { text: string }) => one.text)).toEqual(['Nhắc giờ họp trước một ngày']);
  const types = (await world.site.db.selectFrom('event').select('type').execute()).map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['half-year.approved', 'shortcoming.raised']));
});

test('the year’s last conference lists in its minutes the awards that the unit made known there, and nobody else’s', async () => {
  const school = await chosenRound(world, { by: 'school' });
  const others = await chosenRound(world, { merit: 'Thành tích khác' });
  const rates = { individualRate: 30, collectiveRate: 60, rateSource: 'Nghị định 91/2017/NĐ-CP' };
  await world.moveTo('2021-12-01');
  const posting = { postedOn: '2021-12-01', workingDays: 5, source: 'Quy chế thi đua, khen thưởng' };
  await world.as('an')(postings.postAwards, { ...posting, roundId: school.roundId });
  await world.as('dung')(postings.postAwards, { ...posting, roundId: others.roundId });
  await world.moveTo('2021-12-15');
  const decide = { decidedOn: '2021-12-15', signerTitle: 'Hiệu trưởng', bonus: { source: 'Quỹ khen thưởng', ...rates } };
  await world.as('binh')(awards.decideAwards, { ...decide, roundId: school.roundId, number: '77/QĐ-THCS' });
  await world.as('quyen')(awards.decideAwards, { ...decide, roundId: others.roundId, number: '88/QĐ-BCĐ' });
  const cancelled = await world.site.db
    .selectFrom('award')
    .select('id')
    .where('round_id', '=', school.roundId)
    .where('name', '=', people.giang.fullName)
    .executeTakeFirstOrThrow();
  await world.as('binh')(awards.revokeAward, {
    ...{ awardId: cancelled.id, number: '78/QĐ-THCS', revokedOn: '2021-12-15', signerTitle: 'Hiệu trưởng' },
    ...{ cause: 'false-declaration', reason: 'Khai không đúng' },
  });
  await world.moveTo('2021-12-28');
  const { id: conferenceId } = (await prepare('an', { kind: 'year-end', meetsOn: '2021-12-28', pact: null })).body;
  await hold('an', conferenceId, { heldOn: '2021-12-28' });
  const minutes = async () =>
    pageText(String((await world.as('an')(api.printConferencePaper, { conferenceId, paper: 'minutes', as: 'html' })).body));
  expect(await minutes()).not.toContain('Công bố khen thưởng');
  const occasion = { announcedOn: '2021-12-28', occasion: 'Hội nghị tổng kết' };
  await world.as('an')(awards.announceAwards, { ...occasion, roundId: school.roundId });
  await world.as('dung')(awards.announceAwards, { ...occasion, roundId: others.roundId });
  const text = await minutes();
  for (const words of ['Công bố khen thưởng', people.hanh.fullName, 'Trường THCS Thị trấn Bến Sậy', '77/QĐ-THCS'])
    expect(text).toContain(words);
  for (const words of ['88/QĐ-BCĐ', people.giang.fullName]) expect(text).not.toContain(words);
});
