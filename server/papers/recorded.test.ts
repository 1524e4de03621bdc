import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as activities from '#api/activities.ts';
import * as awards from '#api/awards.ts';
import * as conferences from '#api/conferences.ts';
import * as dossiers from '#api/dossiers.ts';
import * as evaluations from '#api/evaluations.ts';
import * as initiatives from '#api/initiatives.ts';
import * as api from '#api/papers.ts';
import * as postings from '#api/postings.ts';
import { chosenRound } from '#tests/support/awards.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type Name, people } from '#tests/support/cast.ts';
import { initiativeCouncil, sitOn } from '#tests/support/initiativeCouncil.ts';
import { pageText } from '#tests/support/paperText.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-01-04');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' } as const];
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  await world.moveTo('2021-11-20');
});
afterAll(() => world.close());

const id = () => world.cast.person;
const listed = async (who: Name) => (await world.as(who)(api.listCasePapers, { campaignId })).body;
const paperOf = async (who: Name, kind: string) => (await listed(who)).papers.find((one: { kind: string }) => one.kind === kind);
const eachOf = (who: Name, kind: string) => world.as(who)(api.listSubjectPapers, { campaignId, kind });
const said = async (who: Name, kind: string, values: object, subject?: string) =>
  pageText((await world.as(who)(api.previewCasePaper, { campaignId, kind, subject, values })).body.html);
const hours = { from: '08:00', until: '09:30', venue: 'Phòng Hội đồng' };

describe('a check by the union', () => {
  const facts = { kind: 'check', area: 'Bếp ăn', found: 'Sổ lưu mẫu ghi đủ', asked: 'Tổ Văn phòng thay biển chỉ dẫn' } as const;

  test('has minutes of its own: what was found stands there, who checked and when is asked for', async () => {
    expect((await eachOf('an', 'union-check-minutes')).body).toMatchObject({ total: 0, from: 'records' });
    const check = { campaignId, onDay: '2021-05-12', title: 'Kiểm tra vệ sinh quý II', facts };
    expect((await world.as('chau')(activities.recordActivity, check as never)).codes).toEqual([]);
    const [paper] = (await eachOf('chau', 'union-check-minutes')).body.papers;
    expect(paper.title).toBe('Biên bản kiểm tra của Công đoàn: Bếp ăn, ngày 12/05/2021');
    expect(paper.missing).toEqual(['giờ bắt đầu', 'giờ kết thúc', 'địa điểm', 'người kiểm tra']);
    expect(paper.fields.map(({ key }: { key: string }) => key)).not.toContain('heldOn');
    const values = { ...hours, number: '04/BB-CĐ', team: `${people.chau.fullName}; Chủ tịch Công đoàn`, hosts: 'Tổ Văn phòng' };
    const text = await said('chau', 'union-check-minutes', values, paper.subject.key);
    for (const part of ['Bếp ăn', 'Sổ lưu mẫu ghi đủ', 'thay biển chỉ dẫn', '12 tháng 5 năm 2021']) expect(text).toContain(part);
    expect(text).not.toContain(people.hanh.fullName);
    expect((await eachOf('hanh', 'union-check-minutes')).status).toBe(404);
    expect((await eachOf('quyen', 'union-check-minutes')).status).toBe(404);
  });
});

describe('the council of initiatives', () => {
  test('its minutes stand among the year’s papers for who is not tied, the decision names them, the list names what it recognised', async () => {
    const whole = {
      ...{ name: 'Sổ mượn sách dùng mã vạch', field: 'Thư viện', problem: 'Ghi tay chậm', solution: 'Dùng mã vạch' },
      ...{ appliedAt: 'Thư viện', appliedSince: '2021-02-01', effect: 'Mượn nhanh', proof: 'Tổ trưởng xác nhận' },
    };
    const propose = async (who: Name, name: string) => {
      const authors = [{ personId: id()[who], share: 100 }];
      const { body } = await world.as(who)(initiatives.writeInitiative, { campaignId, version: 0, ...whole, name, authors });
      const answer = await world.as(who)(initiatives.proposeInitiative, { initiativeId: body.id, version: body.version });
      return { initiativeId: body.id as string, version: answer.body.version as number };
    };
    const councilId = await initiativeCouncil(world, '2021-03-10');
    const [goodName, badName] = ['Sổ mượn sách', 'Bảng tin điện tử'];
    const [good, bad] = [await propose('hanh', goodName), await propose('chau', badName)];
    const { initiativeId } = good;
    const votes = [
      { initiativeId, name: goodName, agree: 3 },
      { initiativeId: bad.initiativeId, name: badName, agree: 1 },
    ];
    const sittingId = await sitOn(world, councilId, '2021-11-20', votes);

    const held = async (who: Name) =>
      (await world.as(who)(dossiers.listOtherPapers, { campaignId })).body.papers.filter(
        ({ kind }: { kind: string }) => kind === 'initiative-minutes',
      );
    expect(await held('an')).toMatchObject([
      { of: 'Phiên họp xét sáng kiến', address: `/api/sittings/${sittingId}/papers/minutes`, whyNot: [] },
    ]);
    // Châu is tied to one of the cases: to her there are no minutes.
    expect(await held('chau')).toEqual([]);
    const draft = await said('an', 'initiative-decision', { number: '45/QĐ-THCS', day: '2021-11-20' });
    expect(draft).toContain('Căn cứ Biên bản họp ngày 20 tháng 11 năm 2021 của Hội đồng sáng kiến');
    expect(draft).toContain(goodName);
    expect(draft).not.toContain(badName);
    expect((await paperOf('an', 'initiative-list')).missing).toContain('sáng kiến được công nhận');
    const decided = await world.as('binh')(initiatives.recogniseInitiatives, {
      ...{ campaignId, number: '45/QĐ-THCS', decidedOn: '2021-11-20', signer: 'Hiệu trưởng' },
      initiatives: [good],
    } as never);
    expect(decided.codes).toEqual([]);
    const list = await said('an', 'initiative-list', {});
    expect(list).toContain('Quyết định số 45/QĐ-THCS ngày 20 tháng 11 năm 2021');
    expect(list).not.toContain('Bảng tin điện tử');
    const { fields } = await paperOf('an', 'initiative-decision');
    expect(fields.map(({ key }: { key: string }) => key)).not.toContain('number');
  });
});

describe('everybody’s evaluation', () => {
  const rows = (grade: string) => [id().an, id().chau, id().hanh].map((personId) => ({ personId, grade, remark: '' }));

  test('until a round is opened the decision says so; then it lacks the grades, by number, never by name', async () => {
    expect((await paperOf('an', 'grades-decision')).missing).toEqual(['đợt đánh giá, xếp loại của năm (chưa mở)']);
    const term = { term: 'calendar-year', from: '2021-01-01', through: '2021-12-31', headcountOn: '2021-11-20' };
    expect((await world.as('an')(evaluations.openRound, { campaignId, ...term } as never)).codes).toEqual([]);
    expect((await paperOf('an', 'grades-decision')).missing).toContain('mức xếp loại của 3 người');
  });

  test('a sitting has minutes, the decision its list; once decided, number and day are not asked for', async () => {
    const { body } = await world.as('an')(evaluations.showEvaluation, { campaignId });
    const roundId = body.round.id;
    await world.as('hanh')(evaluations.evaluateSelf, {
      roundId,
      grade: 'excellent',
      remark: 'Tự nhận xét',
    });
    const pdf = {
      name: 'bien-ban.pdf',
      bytes: new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
    };
    const sitting = { roundId, heldOn: '2021-11-20', total: 4, present: 4, form: 'secret' as const };
    const sat = await world.as('binh')(evaluations.holdSitting, { ...sitting, rows: rows('good'), paper: pdf } as never);
    expect(sat.codes).toEqual([]);
    const [paper] = (await eachOf('an', 'evaluation-minutes')).body.papers;
    expect(paper.title).toBe('Biên bản họp đánh giá, xếp loại: Hội đồng, ngày 20/11/2021');
    const minutes = await said('an', 'evaluation-minutes', hours, paper.subject.key);
    for (const part of [
      people.hanh.fullName,
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành xuất sắc nhiệm vụ',
      '03 (ba) người',
      '4/4 người',
    ])
      expect(minutes).toContain(part);

    const draft = await said('an', 'grades-decision', { number: '52/QĐ-THCS', day: '2021-11-20' });
    expect(draft).toContain('Hoàn thành tốt nhiệm vụ: 3/3 (100%)');
    const signed = { roundId, kind: 'grades', number: '52/QĐ-THCS', signedOn: '2021-11-20', rows: rows('good') };
    expect((await world.as('binh')(evaluations.decide, signed as never)).codes).toEqual([]);
    const decision = await paperOf('an', 'grades-decision');
    expect(decision.fields.map(({ key }: { key: string }) => key)).toEqual(['bases', 'signsFor']);
    expect(decision.missing).toEqual([]);
  });

  test('who does not keep the round finds none of its papers anywhere, and each look is noted', async () => {
    const kinds = ({ papers, groups }: { papers: { kind: string }[]; groups: { kind: string }[] }) =>
      [...papers, ...groups].map(({ kind }) => kind);
    expect(kinds(await listed('an'))).toEqual(expect.arrayContaining(['grades-decision', 'evaluation-minutes']));
    expect(kinds(await listed('chau')).filter((kind) => /grades|evaluation/.test(kind))).toEqual([]);
    for (const kind of ['grades-decision', 'evaluation-minutes'])
      expect((await world.as('chau')(api.printCasePaper, { campaignId, kind })).status, kind).toBe(404);
    const others = async (who: Name) =>
      (await world.as(who)(dossiers.listOtherPapers, { campaignId })).body.papers
        .filter(({ kind }: { kind: string }) => kind === 'self-review-form')
        .map(({ of }: { of: string }) => of);
    expect(await others('an')).toEqual([people.hanh.fullName]);
    expect(await others('chau')).toEqual([]);
    const { body } = await world.as('an')(evaluations.showEvaluation, { campaignId });
    const print = (who: Name, personId: string) =>
      world.as(who)(evaluations.printSelfReviewOf, { roundId: body.round.id, personId });
    expect((await print('an', id().hanh)).status).toBe(200);
    expect((await print('an', id().binh)).codes).toEqual(['evaluations.no-self-yet']);
    expect((await print('chau', id().hanh)).codes).toEqual(['evaluations.only-readers']);
    const viewers = await world.site.db
      .selectFrom('evaluation_view')
      .select('viewer_id')
      .where('person_id', '=', id().hanh)
      .execute();
    expect(viewers.map(({ viewer_id }) => viewer_id)).toContain(id().an);
  });
});

describe('the conference that closes the year', () => {
  test('has its minutes and its resolution among the papers once it is prepared, and goes out under a number', async () => {
    expect(await paperOf('an', 'year-end-conference-minutes')).toBeUndefined();
    const matters = ['Báo cáo tổng kết năm 2021'];
    const prepared = await world.as('an')(conferences.prepareConference, {
      ...{ campaignId, kind: 'year-end', meetsOn: '2021-11-20', from: '07:30', venue: 'Hội trường', convened: 4, invited: [] },
      ...{ chairId: id().binh, secretaryId: id().an, agenda: ['Khai mạc'], matters, pact: null },
      ...{ quorum: 'two-thirds', majority: 'over-half', ruleSource: 'Quy chế dân chủ của đơn vị', version: 0 },
    } as never);
    expect(prepared.codes).toEqual([]);
    expect((await paperOf('an', 'year-end-conference-minutes')).missing).toContain('ngày họp');
    const held = await world.as('an')(conferences.holdConference, {
      ...{ conferenceId: prepared.body.id, version: 1, heldOn: '2021-11-20', from: '07:30', until: '10:00' },
      ...{ present: 4, excused: 0, reports: ['Báo cáo tổng kết'], contributions: [], guidance: '', conclusion: ['Nhất trí'] },
      votes: [{ matter: matters[0], agree: 4, against: 0 }],
    } as never);
    expect(held.codes).toEqual([]);
    const kind = 'year-end-conference-resolution';
    await world.as('an')(api.fillCasePaper, {
      campaignId,
      kind,
      version: 0,
      values: { number: '09/NQ-THCS', day: '2021-11-20' },
    });
    const { missing, life } = await paperOf('an', kind);
    expect(missing).toEqual([]);
    expect(await said('an', kind, { number: '09/NQ-THCS', day: '2021-11-20' })).toContain('Thông qua: Báo cáo tổng kết năm 2021');
    const { contentHash } = life;
    expect((await world.as('an')(api.checkCasePaper, { campaignId, kind, contentHash })).codes).toEqual([]);
    const issued = await world.as('an')(api.issueCasePaper, { campaignId, kind, contentHash });
    expect(issued.body).toMatchObject({ number: '09/NQ-THCS', edition: 1 });
  });
});

test('the year’s report says what was done from the records, without a name', async () => {
  const talk = { kind: 'outreach', form: 'talk', reach: 34, link: null };
  const title = 'Nói chuyện về nếp sống văn minh';
  await world.as('hanh')(activities.recordActivity, { campaignId, onDay: '2021-03-08', title, facts: talk } as never);
  const text = await said('an', 'year-report', { number: '31/BC-THCS', day: '2021-11-20' });
  for (const part of [
    'Tuyên truyền: 01 lần; tiếp cận 34 lượt người',
    title,
    'Sáng kiến “Sổ mượn sách” được công nhận',
    '1 sáng kiến',
  ])
    expect(text).toContain(part);
  const first = await said('an', 'half-year-report', { number: '30/BC-THCS', day: '2021-07-01' });
  expect(first).toContain('tiếp cận 34 lượt người');
  expect(first).not.toContain('Sổ mượn sách');
  expect(text).not.toContain(people.hanh.fullName);
});

describe('the commendation that a unit decides itself', () => {
  test('its decision, list and certificates say what was signed, and nothing of it is asked for again', async () => {
    const { roundId } = await chosenRound(world, { by: 'school' });
    const posting = { roundId, postedOn: '2021-11-08', workingDays: 5, source: 'Quy chế thi đua, khen thưởng' };
    expect((await world.as('an')(postings.postAwards, posting)).codes).toEqual([]);
    const bonus = { source: 'Quỹ khen thưởng', individualRate: 30, collectiveRate: 60, rateSource: 'Nghị định 91/2017/NĐ-CP' };
    const signed = { roundId, number: '77/QĐ-THCS', decidedOn: '2021-11-18', signerTitle: 'Hiệu trưởng', bonus };
    expect((await world.as('binh')(awards.decideAwards, signed)).codes).toEqual([]);

    const asks = async (kind: string) => (await paperOf('an', kind)).fields.map(({ key }: { key: string }) => key);
    for (const key of ['number', 'day', 'merit', 'persons', 'collectives']) {
      expect(await asks('commendation-decision')).not.toContain(key);
    }
    for (const key of ['personAmount', 'collectiveAmount']) expect(await asks('bonus-list')).not.toContain(key);
    const text = await said('an', 'commendation-decision', {});
    for (const part of ['77/QĐ-THCS', people.hanh.fullName, '18 tháng 11 năm 2021']) expect(text).toContain(part);
    const list = await said('an', 'bonus-list', {});
    for (const part of ['450.000', '900.000', '1.800.000']) expect(list).toContain(part);
    const { papers } = (await eachOf('an', 'commendation-certificate')).body;
    expect(papers).toHaveLength(3);
    const own = papers.find(({ title }: { title: string }) => title.includes(people.hanh.fullName));
    expect(await said('an', 'commendation-certificate', {}, own.subject.key)).toContain('Số vào sổ: 02');
  });
});
