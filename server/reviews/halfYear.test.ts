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
  world = await testSite('2021-04-26');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' } as const];
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  const an = world.as('an');
  const rubbish = { area: 'Cảnh quan', role: 'Tổ Văn phòng', text: 'Sân sau còn rác', dueOn: '2021-05-30' };
  const april = { campaignId, kind: 'monthly', month: '2021-04-01', heldOn: '2021-04-26', present: 4, total: 4 } as const;
  const { shortcomingIds } = (await an(api.holdMeeting, { ...april, raised: [rubbish, { ...rubbish, area: 'Nề nếp' }] })).body;
  await an(evidenceApi.addEvidence, { campaignId, lines: ['I.1'], onDay: '2021-04-20', note: 'Phát động' });
  await world.moveTo('2021-07-05');
  const [first] = shortcomingIds;
  const july = { ...april, month: '2021-07-01', heldOn: '2021-07-05' };
  await an(api.holdMeeting, { ...july, closed: [{ shortcomingId: first, outcome: 'Đã dọn', version: 1 }] });
  await an(evidenceApi.addEvidence, { campaignId, lines: ['I.2'], onDay: '2021-07-04', note: 'Sáng kiến' });
  const incident = { campaignId, kind: 'count', lineCode: 'II.2', count: 2, concluded: true, paper: 'Biên bản 01/BB' } as const;
  await an(incidentsApi.recordIncident, { ...incident, concludedOn: '2021-05-01' });
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const show = (who: Who, asOf?: string) => world.as(who)(api.showHalfYear, { campaignId, ...(asOf ? { asOf } : {}) });
const decision = { area: 'Nề nếp', role: 'Ban Vận động', text: 'Nhắc giờ họp trước một ngày', dueOn: '2021-09-30' };
const write = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.writeHalfYear, {
    ...{ campaignId, asOf: '2021-06-30', strengths: ['Tham gia đủ'], causes: [], lessons: ['Nhắc việc sớm'], proposals: [] },
    ...{ decisions: [decision], version: 0, ...input },
  });
const approve = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.approveHalfYear, {
    ...{ campaignId, heldOn: '2021-07-05', from: '08:00', until: '10:00', venue: 'Phòng họp', present: 4, total: 4 },
    ...{ opinions: ['Cần thêm thùng rác'], conclusion: 'Nhất trí', version: 1, ...input },
  });
const figure = (body: { figures: readonly { key: string; part: number; whole: number | null }[] }, key: string) => {
  const one = body.figures.find((each) => each.key === key);
  return one && [one.part, one.whole];
};

test('it is counted as of its day: what came later is not there, what was mended later was open', async () => {
  const { body } = await show('an');
  expect(body).toMatchObject({ asOf: '2021-06-30', before: null, version: 0 });
  expect(figure(body, 'lines-proved')).toEqual([1, 5]);
  expect(figure(body, 'monthly-meetings')).toEqual([1, 6]);
  expect(figure(body, 'shortcomings-closed')).toEqual([0, 2]);
  expect(figure(body, 'incident.count')).toEqual([2, null]);
  expect(figure(body, 'pledged')).toEqual([0, 4]);
  expect(body.shortcomings.map((one: { outcome: string | null }) => one.outcome)).toEqual([null, null]);
  const later = (await show('an', '2021-07-05')).body;
  expect(figure(later, 'lines-proved')).toEqual([2, 5]);
  expect(figure(later, 'shortcomings-closed')).toEqual([1, 2]);
});

test('a member reads it without incidents; nobody outside reads it or its papers', async () => {
  const { body } = await show('hanh');
  expect(figure(body, 'incident.count')).toBeUndefined();
  expect(figure(body, 'lines-proved')).toEqual([1, 5]);
  for (const who of ['dung', 'quyen'] as const) {
    expect((await show(who)).codes).toEqual(['reviews.not-found']);
    expect((await world.as(who)(api.printHalfYear, { campaignId, paper: 'report' })).status).toBe(404);
  }
  expect((await show('giang')).codes).toEqual(['plans.campaign-not-found']);
});

describe('written, then approved', () => {
  test.each([
    ['hanh', {}, ['reviews.only-keepers']],
    ['dung', {}, ['reviews.not-found']],
    ['an', { asOf: '2021-07-06' }, ['reviews.not-a-half-year']],
    ['an', { lessons: ['Cô Hạnh đi muộn'] }, ['reviews.names-a-person']],
    ['an', { version: 2 }, ['kernel.stale']],
  ] as const)('%s cannot write %j', async (who, input, codes) => {
    const before = await world.rows();
    expect((await write(who, input)).codes).toEqual(codes);
    expect(await world.rows()).toEqual(before);
  });

  test('not approved before it is written, nor without a lesson, nor by a member', async () => {
    expect((await approve('an', { version: 0 })).codes).toEqual(['reviews.half-year-unwritten']);
    expect((await write('an', { lessons: [] })).body).toEqual({ version: 1 });
    expect((await approve('an')).codes).toEqual(['reviews.half-year-without-lessons']);
    expect((await write('chau', { version: 1 })).body).toEqual({ version: 2 });
    expect((await approve('hanh', { version: 2 })).codes).toEqual(['reviews.only-keepers']);
    expect((await approve('an', { version: 2, heldOn: '2021-06-29' })).codes).toEqual(['reviews.approved-before-counted']);
    expect((await world.as('an')(api.printHalfYear, { campaignId, paper: 'minutes' })).codes).toEqual([
      'reviews.half-year-not-approved',
    ]);
  });

  test('approved: a meeting is kept, each decision becomes a shortcoming that comes back, the figures stay as they were', async () => {
    const { body } = await approve('an', { version: 2 });
    expect(body.shortcomingIds).toHaveLength(1);
    const item = (await world.as('an')(api.showMonthlyItem, { campaignId })).body;
    expect(item.halfYear).toBe('held');
    expect(item.text).toContain('Nhắc giờ họp trước một ngày');
    await world.as('an')(evidenceApi.addEvidence, { campaignId, lines: ['II.3'], onDay: '2021-06-01', note: 'Cột cờ' });
    const shown = (await show('an', '2021-07-05')).body;
    expect(shown).toMatchObject({ asOf: '2021-06-30', sitting: { heldOn: '2021-07-05', present: 4 } });
    expect(figure(shown, 'lines-proved')).toEqual([1, 5]);
    expect((await write('an', { version: 3 })).codes).toEqual(['reviews.half-year-approved']);
    expect((await approve('an', { version: 3 })).codes).toEqual(expect.arrayContaining(['reviews.half-year-approved']));
    const change = world.site.db.updateTable('half_year_review').set({ version: 9 }).execute();
    await expect(change).rejects.toThrow('never changes');
  });

  test('its papers say every share with its whole and its day, and that there is no year before', async () => {
    const text = async (paper: 'report' | 'minutes') => {
      const answer = await world.as('an')(api.printHalfYear, { campaignId, paper, as: 'html' } as never);
      return Buffer.from(answer.body)
        .toString()
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
    };
    const report = await text('report');
    expect(report).toContain('1/5 (20%)');
    expect(report).toContain('Số liệu tính đến ngày 30 tháng 6 năm 2021');
    expect(report).toContain('Không có số liệu năm 2020 để so sánh');
    expect(report).toContain('Nhắc giờ họp trước một ngày (Ban Vận động, hạn 30/09/2021)');
    const minutes = await text('minutes');
    expect(minutes).toContain('4/4 người');
    expect(minutes).toContain('Cần thêm thùng rác');
    expect(minutes).toContain('Lưu Trọng Bình');
    expect((await world.as('hanh')(api.printHalfYear, { campaignId, paper: 'report' })).codes).toEqual(['reviews.only-keepers']);
  });
});

test('what everybody is told, and the sealed history, carry no name and no words of the report', async () => {
  const notices = await world.site.db.selectFrom('notice').select('facts').execute();
  const events = await world.site.db.selectFrom('event').select('body').execute();
  const said = JSON.stringify([notices, events]);
  for (const text of [...Object.values(people).map(({ fullName }) => fullName), 'Nhắc', 'thùng rác'])
    expect(said).not.toContain(text);
});
