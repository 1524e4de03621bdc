import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as evidenceApi from '#api/evidence.ts';
import * as incidentsApi from '#api/incidents.ts';
import * as api from '#api/reviews.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { people } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-02-26');
  const { unit, person } = world.cast;
  const setUp = {
    unitId: unit.school,
    sheetOf: unit.committee,
    launchedBy: person.binh,
    superiors: [{ unitId: unit.committee, part: 'recognises' } as const],
  };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const item = (who: Who, month?: string) => world.as(who)(api.showMonthlyItem, { campaignId, ...(month ? { month } : {}) });
const meeting = { kind: 'monthly', month: '2021-02-01', heldOn: '2021-02-26', present: 30, total: 34, notes: '' };
const hold = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.holdMeeting, { campaignId, ...meeting, ...input });
const rubbish = { area: 'Cảnh quan', role: 'Tổ Văn phòng', text: 'Sân sau còn rác', dueOn: '2021-03-15' };

describe('keeping a meeting', () => {
  test.each([
    ['a day to come', { heldOn: '2021-02-27' }, 422, ['reviews.in-the-future']],
    ['more present than there are', { present: 35 }, 422, ['reviews.more-present-than-all']],
    ['another year', { month: '2020-02-01' }, 422, ['reviews.not-a-month-of-the-year']],
    ['a name in the notes', { notes: 'Phê bình đồng chí Hạnh' }, 422, ['reviews.names-a-person']],
    [
      'a name without accents in a shortcoming',
      { raised: [rubbish, { ...rubbish, text: 'ta minh hanh di muon' }] },
      422,
      ['reviews.names-a-person'],
    ],
    [
      'a shortcoming due before the meeting',
      { raised: [{ ...rubbish, dueOn: '2021-02-25' }] },
      422,
      ['reviews.due-before-meeting'],
    ],
    [
      'an outcome of nothing',
      { closed: [{ shortcomingId: '01900000-0000-7000-8000-000000000000', outcome: 'x', version: 1 }] },
      404,
      ['reviews.not-found'],
    ],
  ])('%s is refused and leaves no trace', async (_, input, status, codes) => {
    const before = await world.rows();
    expect(await hold('an', input)).toMatchObject({ status, codes });
    expect(await world.rows()).toEqual(before);
  });

  test('the refusal of a name offers the position instead, in words', async () => {
    const answer = await hold('an', { raised: [{ ...rubbish, role: 'Tạ Minh Hạnh' }] });
    expect(answer.body.refusals[0]).toMatchObject({ at: 'raised.0.role', facts: { role: 'Giáo viên' } });
    expect(answer.body.refusals[0].message).toContain('«Giáo viên»');
    expect(answer.body.refusals[0].message).not.toContain('Hạnh');
  });

  test.each([
    ['hanh', 403, 'reviews.only-keepers'],
    ['dung', 404, 'reviews.not-found'],
    ['giang', 404, 'plans.campaign-not-found'],
    ['kien', 404, 'plans.campaign-not-found'],
  ] as const)('%s gets %i', async (who, status, code) => {
    const before = await world.rows();
    expect(await hold(who)).toMatchObject({ status, codes: [code] });
    expect(await world.rows()).toEqual(before);
  });
});

test('a shortcoming lives: raised, back next month, closed in a meeting, opened again', async () => {
  const first = await hold('an', { raised: [rubbish] });
  const shortcomingId = first.body.shortcomingIds[0];
  expect((await hold('binh')).codes).toEqual(['reviews.already-held']);
  const told = await world.site.db.selectFrom('notice').select(['person_id', 'facts']).execute();
  expect(told.map(({ person_id }) => person_id).sort()).toEqual(
    [world.cast.person.binh, world.cast.person.chau, world.cast.person.hanh].sort(),
  );

  await world.moveTo('2021-03-26');
  const march = (await item('an')).body;
  expect(march.shortcomings[0]).toMatchObject({ id: shortcomingId, state: 'open', daysLeft: -11, raisedOn: '2021-02-26' });
  expect(march.text).toContain('Cảnh quan: Sân sau còn rác (Tổ Văn phòng, hạn 15/03/2021; chưa xong, quá hạn 11 ngày)');

  const closing = { shortcomingId, outcome: 'Đã dọn, đặt thêm thùng rác', version: 1 };
  const second = await hold('an', { month: '2021-03-01', heldOn: '2021-03-26', closed: [closing] });
  expect(second.status).toBe(200);
  expect((await item('an')).body.text).toContain('(Tổ Văn phòng, hạn 15/03/2021; đã dọn, đặt thêm thùng rác)');
  await world.moveTo('2021-04-20');
  expect((await item('an')).body.text).not.toContain('Sân sau');

  const reopen = (input: Record<string, unknown>) =>
    world.as('chau')(api.reopenShortcoming, { shortcomingId, reason: 'Lại có rác', dueOn: '2021-05-10', version: 2, ...input });
  expect((await reopen({ dueOn: '2021-04-19' })).codes).toEqual(['reviews.due-in-the-past']);
  expect((await reopen({ version: 1 })).codes).toEqual(['kernel.stale']);
  expect((await reopen({})).body).toEqual({ id: shortcomingId, state: 'open', version: 3 });
  const april = (await item('hanh')).body;
  expect(april.shortcomings[0].steps.map((step: { act: string; text: string }) => [step.act, step.text])).toEqual([
    ['raised', 'Sân sau còn rác'],
    ['closed', 'Đã dọn, đặt thêm thùng rác'],
    ['reopened', 'Lại có rác'],
  ]);
  const figures = april.meetings.map(({ raised, closed }: { raised: number; closed: number }) => [raised, closed]);
  expect(figures).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('more time is given with a reason, to a later day; the earlier one stays in the steps, who keeps the minutes is told', async () => {
  const [{ id: shortcomingId, dueOn, version }] = (await item('an')).body.shortcomings;
  expect(dueOn).toBe('2021-05-10');
  const extend = (who: Who, input: Record<string, unknown> = {}) =>
    world.as(who)(api.extendShortcoming, { shortcomingId, reason: 'Chờ thùng rác mới', dueOn: '2021-05-20', version, ...input });
  const before = await world.rows();
  expect((await extend('hanh')).codes).toEqual(['reviews.only-keepers']);
  expect((await extend('giang')).status).toBe(404);
  expect((await extend('an', { dueOn: '2021-04-10', version: 0 })).codes).toEqual([
    'kernel.stale',
    'reviews.not-later',
    'reviews.due-in-the-past',
  ]);
  expect((await extend('an', { dueOn: '2022-01-01' })).codes).toEqual(['reviews.due-after-year']);
  expect((await extend('an', { reason: 'Cô Hạnh chưa dọn' })).codes).toEqual(['reviews.names-a-person']);
  expect(await world.rows()).toEqual(before);
  expect((await extend('an')).body).toEqual({ id: shortcomingId, dueOn: '2021-05-20', version: version + 1 });
  const [shown] = (await item('hanh')).body.shortcomings;
  expect(shown.dueOn).toBe('2021-05-20');
  expect(shown.steps.at(-1)).toEqual({ act: 'extended', onDay: '2021-04-20', text: 'Chờ thùng rác mới', dueOn: '2021-05-20' });
  const told = world.site.db.selectFrom('notice').select(['person_id', 'facts']).where('code', '=', 'reviews.notice.extended');
  expect((await told.execute()).map((row) => row.facts)).toEqual([{ day: '20/05/2021' }, { day: '20/05/2021' }]);
});

test('raising and closing by themselves go into a meeting of the same unit only', async () => {
  await world.moveTo('2021-04-28');
  const meetingId = (await hold('an', { month: '2021-04-01', heldOn: '2021-04-28' })).body.id;
  const raise = (who: Who, input: Record<string, unknown> = {}) =>
    world.as(who)(api.raiseShortcoming, { meetingId, ...rubbish, dueOn: '2021-06-30', ...input });
  expect((await raise('hanh')).codes).toEqual(['reviews.only-keepers']);
  expect(await raise('giang')).toEqual(await raise('giang', { meetingId: '01900000-0000-7000-8000-000000000000' }));
  const { id } = (await raise('chau')).body;
  const close = (who: Who, input: Record<string, unknown> = {}) =>
    world.as(who)(api.closeShortcoming, { shortcomingId: id, meetingId, outcome: 'Xong', version: 1, ...input });
  expect((await close('hanh')).codes).toEqual(['reviews.only-keepers']);
  expect(await close('dung')).toEqual(await close('dung', { shortcomingId: '01900000-0000-7000-8000-000000000000' }));
  expect((await close('an', { outcome: 'Cô Hạnh đã làm' })).codes).toEqual(['reviews.names-a-person']);
  expect((await close('an', { version: 0 })).codes).toEqual(['kernel.stale']);
  expect((await close('an')).body).toEqual({ id, state: 'closed', version: 2 });
  expect((await close('an', { version: 2 })).codes).toEqual(['reviews.already-closed']);
});

test('the item: criteria without evidence in one entry, concluded incidents as a count, deadlines; a member reads no text and no incidents', async () => {
  await world.as('an')(incidentsApi.recordIncident, {
    campaignId,
    kind: 'count',
    lineCode: 'II.2',
    count: 2,
    concluded: true,
    concludedOn: '2021-04-01',
    paper: 'Biên bản 01/BB',
  });
  await world.as('an')(evidenceApi.addEvidence, { campaignId, lines: ['I.1'], onDay: '2021-04-02', note: 'Phát động' });
  const { text, atRisk } = (await item('binh')).body;
  expect(atRisk.map(({ code, violations }: { code: string; violations: number }) => [code, violations])).toEqual([
    ['I.2', 0],
    ['II.2', 2],
    ['II.3', 0],
  ]);
  expect(text).toContain('- Tiêu chí II.2 (Không hút thuốc nơi công sở): 2 việc đã có kết luận trong năm;');
  expect(text).toContain('- Tiêu chí I.2, II.3 (2 tiêu chí): chưa có minh chứng.');
  const member = (await item('hanh')).body;
  expect(member.text).toBeNull();
  expect(member.atRisk.map(({ code, violations }: { code: string; violations: number | null }) => [code, violations])).toEqual([
    ['I.2', null],
    ['II.3', null],
  ]);
  expect((await item('an', '2020-05-01')).codes).toEqual(['reviews.not-a-month-of-the-year']);
});

test('nobody outside reads the item, its paper, the meetings or how many there are', async () => {
  for (const who of ['dung', 'quyen'] as const) {
    expect(await item(who)).toMatchObject({ status: 404, codes: ['reviews.not-found'] });
    expect((await world.as(who)(api.printMonthlyItem, { campaignId })).status).toBe(404);
  }
  expect(await item('giang')).toMatchObject({ status: 404, codes: ['plans.campaign-not-found'] });
});

test('the paper is a PDF, for those who keep the minutes', async () => {
  const paper = await world.as('chau')(api.printMonthlyItem, { campaignId });
  expect(Buffer.from(paper.body).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await world.as('hanh')(api.printMonthlyItem, { campaignId })).codes).toEqual(['reviews.only-keepers']);
});

test('the half-year review is kept beside the month’s meeting', async () => {
  await world.moveTo('2021-07-02');
  expect((await item('an')).body.halfYear).toBe('due');
  expect((await hold('an', { kind: 'half-year', month: '2021-06-01', heldOn: '2021-07-01' })).status).toBe(200);
  expect((await item('an')).body.halfYear).toBe('held');
});

test('what everybody is told, and the sealed history, carry no name and no words of the minutes', async () => {
  const notices = await world.site.db.selectFrom('notice').select('facts').execute();
  const events = await world.site.db.selectFrom('event').select('body').execute();
  const said = JSON.stringify([notices, events]);
  for (const text of [...Object.values(people).map(({ fullName }) => fullName), 'Sân sau', 'Đã dọn', 'Biên bản'])
    expect(said).not.toContain(text);
});
