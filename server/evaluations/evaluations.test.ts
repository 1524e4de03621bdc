import { afterEach, beforeEach, expect, test } from 'vitest';
import * as api from '#api/evaluations.ts';
import * as incidents from '#api/incidents.ts';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { newId } from '../kernel/ids.ts';
import { addTeams } from '../org/store.ts';
import { addEmployment } from '../people/employmentStore.ts';
import { addPerson } from '../people/store.ts';
import { addLead } from '../people/teamLeadStore.ts';
import { roundOf, roundShares } from './store.ts';

let site: TestSite;
let campaignId: string;
beforeEach(async () => {
  site = await testSite('2021-01-04');
  const { unit, person } = site.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' } as const];
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await site.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  await site.moveTo('2021-11-20');
});
afterEach(() => site.close());

const pdf = {
  name: 'bien-ban.pdf',
  bytes: new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
};
const term = { term: 'calendar-year', from: '2021-01-01', through: '2021-12-31', headcountOn: '2021-11-20' };
const noted = { advancedWorker: { least: 'good', leastMonths: 10, unregistered: 'noted', source: 'Quy chế thi đua của trường' } };

async function open(own: object = noted): Promise<string> {
  const answer = await site.as('an')(api.openRound, { campaignId, ...term, own });
  expect(answer.codes).toEqual([]);
  return answer.body.roundId;
}

const shown = async (name: Parameters<TestSite['as']>[0]) => await site.as(name)(api.showEvaluation, { campaignId });
const propose = async (roundId: string, grade: string) =>
  await site.as('binh')(api.enterLayer, {
    roundId,
    layer: 'head',
    onDay: '2021-11-20',
    rows: [site.cast.person.an, site.cast.person.chau, site.cast.person.hanh].map((personId) => ({ personId, grade })),
  });
const rowsOf = (grade: string) =>
  [site.cast.person.an, site.cast.person.chau, site.cast.person.hanh].map((personId) => ({ personId, grade }));
const grades = { kind: 'grades', number: '12/QĐ-THCS', signedOn: '2021-11-20' };

test('the clerk opens a round: its rules are frozen, everybody who works there is on the list, and is told', async () => {
  const roundId = await open();
  const { body } = await shown('an');
  expect(body.round).toMatchObject({ id: roundId, base: 4, out: 0, headcountOn: '2021-11-20', through: '2021-12-31' });
  expect(body.round.settings.advancedWorker).toMatchObject({ unregistered: 'noted', source: { isCertain: true } });
  expect(body.whyNot.open[0].code).toBe('evaluations.round-exists');
  expect((await site.as('an')(api.openRound, { campaignId, ...term })).codes).toEqual(['evaluations.round-exists']);
  expect((await shown('giang')).status).toBe(404);
  expect((await shown('dung')).status).toBe(404);
});

test('a member does not open a round, and a refused opening says everything at once and leaves no trace', async () => {
  const before = await site.rows();
  expect((await site.as('hanh')(api.openRound, { campaignId, ...term })).codes).toEqual(['evaluations.only-head-or-clerk']);
  const wrong = { ...term, from: '2021-12-31', through: '2021-01-01', headcountOn: '2021-12-01' };
  const own = { cap: { share: 3000, of: 'good', isExceptional: false, source: 'Quy chế' } };
  expect((await site.as('an')(api.openRound, { campaignId, ...wrong, own })).codes).toEqual([
    'evaluations.period-backwards',
    'evaluations.headcount-in-future',
    'evaluations.cap-above-law',
  ]);
  expect(await site.rows()).toEqual(before);
});

test('a draft is its writer’s alone; sent, the clerk sees it, a colleague does not', async () => {
  const roundId = await open();
  const own = { roundId, grade: 'good', remark: 'Hoàn thành các giờ dạy' };
  expect((await site.as('hanh')(api.keepSelfDraft, own)).status).toBe(200);
  expect((await shown('hanh')).body.own.draft.remark).toBe('Hoàn thành các giờ dạy');
  const personId = site.cast.person.hanh;
  const read = async (name: 'an' | 'chau') => await site.as(name)(api.readSheet, { roundId, personId });
  expect((await read('an')).body).toMatchObject({ draft: null, entries: [] });
  expect((await read('chau')).status).toBe(404);
  expect((await site.as('hanh')(api.evaluateSelf, own)).codes).toEqual([]);
  expect((await read('an')).body.entries).toMatchObject([{ layer: 'self', grade: 'good' }]);
  expect((await shown('hanh')).body.own.views).toEqual([{ fullName: 'Đàm Thị Hoài An', onDay: '2021-11-20' }]);
  expect((await site.as('an')(api.returnSelf, { roundId, personId, reason: 'Bổ sung kết quả học kỳ 2' })).codes).toEqual([]);
  expect((await shown('hanh')).body.own).toMatchObject({
    state: 'returned',
    entries: [{ returned: 'Bổ sung kết quả học kỳ 2' }],
  });
  await propose(roundId, 'met');
  expect((await site.as('hanh')(api.evaluateSelf, own)).codes).toEqual([]);
  expect((await site.as('hanh')(api.evaluateSelf, own)).codes).toEqual(['evaluations.self-closed']);
  expect((await site.as('an')(api.returnSelf, { roundId, personId, reason: 'Ghi rõ số tiết dạy' })).codes).toEqual([]);
  expect((await shown('hanh')).body.own).toMatchObject({ state: 'returned', whyNot: { self: [] } });
});

test('nobody evaluates themselves beyond the self-evaluation; the head is the superior’s', async () => {
  const roundId = await open();
  const row = (personId: string) => ({ roundId, onDay: '2021-11-20', rows: [{ personId, grade: 'good' }] });
  const { an, binh, hanh } = site.cast.person;
  expect((await site.as('an')(api.enterLayer, { ...row(an), layer: 'team' })).codes).toEqual(['evaluations.own-evaluation']);
  expect((await site.as('binh')(api.enterLayer, { ...row(binh), layer: 'head' })).codes).toEqual(['evaluations.own-evaluation']);
  expect((await site.as('an')(api.enterLayer, { ...row(binh), layer: 'head', paper: pdf })).codes).toEqual([
    'evaluations.head-by-superior',
  ]);
  expect((await site.as('an')(api.enterLayer, { ...row(hanh), layer: 'head' })).codes).toEqual(['evaluations.paper-missing']);
  expect((await site.as('hanh')(api.enterLayer, { ...row(an), layer: 'head' })).status).toBe(404);
});

test('grades are decided within the cap, frozen, and changed only by a decision with a reason', async () => {
  const roundId = await open();
  expect((await site.as('binh')(api.decide, { roundId, ...grades, rows: rowsOf('good') })).codes).toEqual([
    'evaluations.no-proposal',
  ]);
  await propose(roundId, 'good');
  const tooMany = await site.as('binh')(api.decide, { roundId, ...grades, rows: rowsOf('excellent') });
  expect(tooMany.codes).toEqual(['evaluations.cap-exceeded']);
  expect((await site.as('binh')(api.decide, { roundId, ...grades, rows: rowsOf('good') })).codes).toEqual([]);
  expect((await propose(roundId, 'met')).codes[0]).toBe('evaluations.grades-decided');
  expect((await site.as('binh')(api.decide, { roundId, ...grades, rows: rowsOf('met') })).codes).toEqual([
    'evaluations.reason-missing',
  ]);
  const again = { roundId, ...grades, number: '15/QĐ-THCS', reason: 'Kết luận thanh tra', rows: rowsOf('met') };
  expect((await site.as('binh')(api.decide, again)).codes).toEqual([]);
  expect((await shown('hanh')).body.own).toMatchObject({ grade: 'met', gradeBy: { number: '15/QĐ-THCS' } });
});

test('titles follow the grades, and every share names its base and its day', async () => {
  const roundId = await open();
  await propose(roundId, 'good');
  const title = { roundId, kind: 'advanced-worker', number: '20/QĐ-THCS', signedOn: '2021-11-20' };
  const named = rowsOf('good').map(({ personId }) => ({ personId }));
  expect((await site.as('binh')(api.decide, { ...title, rows: named })).codes).toEqual(['evaluations.grades-not-decided']);
  await site.as('binh')(api.decide, { roundId, ...grades, rows: rowsOf('good') });
  const head = [{ personId: site.cast.person.binh }];
  expect((await site.as('binh')(api.decide, { ...title, rows: [...named, ...head] })).codes).toEqual([
    'evaluations.not-eligible',
  ]);
  expect((await site.as('binh')(api.decide, { ...title, rows: named })).codes).toEqual([]);
  const ofHead = {
    roundId,
    kind: 'head',
    number: '90/QĐ-UBND',
    signedOn: '2021-11-20',
    issuer: 'Ủy ban nhân dân huyện',
    paper: pdf,
  };
  const bySuperior = { rows: [{ ...head[0], grade: 'good', titles: ['advanced-worker'] }] };
  expect((await site.as('an')(api.decide, { ...ofHead, ...bySuperior })).codes).toEqual([]);
  const unitId = site.cast.unit.school;
  await site.site.db.transaction().execute(async (tx) => {
    expect((await roundShares(tx, unitId, 2021)).titles).toEqual([
      { title: 'advanced-worker', achieved: 4, base: 4, onDay: '2021-11-20', decided: true },
      { title: 'emulation-soldier', achieved: 0, base: 4, onDay: '2021-11-20', decided: false },
    ]);
    expect((await roundShares(tx, unitId, 2021)).grades[1]).toEqual({
      grade: 'good',
      achieved: 4,
      base: 4,
      onDay: '2021-11-20',
      decided: true,
    });
    expect((await roundOf(tx, campaignId))?.id).toBe(roundId);
  });
  const { body } = await site.as('binh')(api.showChain, { roundId });
  expect(body).toMatchObject({ base: 4, advanced: { achieved: 4, base: 4, decided: true }, emulation: { most: 0, of: 4 } });
  expect((await site.as('hanh')(api.showChain, { roundId })).codes).toEqual(['evaluations.only-readers']);
});

test('papers are made from what is held, and printing the list is noted as a look', async () => {
  const roundId = await open();
  await site.as('hanh')(api.evaluateSelf, { roundId, grade: 'good', remark: 'Hoàn thành các giờ dạy' });
  await propose(roundId, 'good');
  await site.as('binh')(api.decide, { roundId, ...grades, rows: rowsOf('good') });
  const rows = rowsOf('good').map(({ personId }) => ({ personId }));
  const decided = await site.as('binh')(api.decide, {
    ...{ roundId, kind: 'advanced-worker', number: '20/QĐ-THCS', signedOn: '2021-11-20', rows },
  });
  const words = async (name: 'an' | 'hanh', endpoint: Parameters<ReturnType<TestSite['as']>>[0], input: object) =>
    String((await site.as(name)(endpoint, { ...input, as: 'html' })).body);
  const paper = await words('an', api.printTitleDecision, { roundId, decisionId: decided.body.id });
  for (const word of ['20/QĐ-THCS', 'Lao động tiên tiến', 'Tạ Minh Hạnh', '12/QĐ-THCS']) expect(paper).toContain(word);
  expect(await words('hanh', api.printSelfReview, { roundId })).toContain('Hoàn thành các giờ dạy');
  expect(await words('an', api.printTitleList, { roundId })).toContain('Quách Thị Bích Châu');
  expect((await site.as('an')(api.downloadList, { roundId })).status).toBe(200);
  expect((await site.as('hanh')(api.downloadList, { roundId })).codes).toEqual(['evaluations.only-readers']);
  expect((await site.as('giang')(api.printTitleDecision, { roundId, decisionId: decided.body.id })).status).toBe(404);
  expect((await shown('hanh')).body.own.views).toEqual([{ fullName: 'Đàm Thị Hoài An', onDay: '2021-11-20' }]);
});

test('who is disciplined in the period is graded by the rule for it, and is proposed for no title', async () => {
  const roundId = await open();
  await propose(roundId, 'good');
  const signed = { severity: 'reprimand', signed: true, on: '2021-06-01', paper: 'Quyết định số 47/QĐ-THCS', lineCode: 'I.1' };
  const { hanh } = site.cast.person;
  expect((await site.as('binh')(incidents.decideDiscipline, { campaignId, personId: hanh, ...signed })).codes).toEqual([]);
  const rows = rowsOf('good');
  expect((await site.as('binh')(api.decide, { roundId, ...grades, rows })).codes).toEqual(['evaluations.disciplined']);
  const lawful = rows.map((row) => (row.personId === hanh ? { ...row, grade: 'unmet' } : row));
  expect((await site.as('binh')(api.decide, { roundId, ...grades, rows: lawful })).codes).toEqual([]);
  const own = (await shown('hanh')).body.own.titles[0];
  expect(own.reasons).toEqual(['grade-too-low', 'disciplined']);
  const read = async () =>
    (await site.as('an')(api.readPeople, { roundId })).body.people.find((one: { personId: string }) => one.personId === hanh);
  expect((await read()).advanced).toEqual(['grade-too-low', 'disciplined']);
  const named = lawful.filter(({ personId }) => personId !== hanh).map(({ personId }) => ({ personId }));
  const title = { roundId, kind: 'advanced-worker', number: '20/QĐ-THCS', signedOn: '2021-11-20' };
  expect((await site.as('binh')(api.decide, { ...title, rows: [...named, { personId: hanh }] })).codes).toEqual([
    'evaluations.not-eligible',
  ]);
  expect((await site.as('binh')(api.decide, { ...title, rows: named })).codes).toEqual([]);
  expect((await read()).advanced).toEqual(['grade-too-low']);
  expect((await shown('hanh')).body.own.titles[0].reasons).toEqual(['grade-too-low', 'disciplined']);
});

/** Somebody more at the school, from a day on. */
async function comes(fullName: string, from: string): Promise<void> {
  await site.site.db.transaction().execute(async (tx) => {
    const personId = await addPerson(tx, { fullName, staffCode: null, email: null }, `${from}T01:00:00Z`);
    const work = { teamId: null, position: 'Giáo viên', staffClass: 'public-employee', manages: false } as const;
    await addEmployment(tx, { personId, unitId: site.cast.unit.school, ...work, from: day(from) });
  });
}

test('who came after the round opened is added in one press, in or out by its own rule, and the share names the later day', async () => {
  const roundId = await open({ base: { leastMonths: 2, source: 'Quy chế của trường' } });
  expect((await shown('an')).body.newcomers).toEqual([]);
  expect((await site.as('an')(api.addNewcomers, { roundId })).codes).toEqual(['evaluations.nobody-new']);
  await site.moveTo('2021-12-02');
  await comes('Phùng Thị Nga', '2021-12-01');
  await comes('Trịnh Văn Lộc', '2021-09-01');
  const [late, long] = (await shown('an')).body.newcomers.sort(
    (a: { months: number }, b: { months: number }) => a.months - b.months,
  );
  expect([late, long]).toMatchObject([
    { fullName: 'Phùng Thị Nga', since: '2021-12-01', months: 1, out: 'short-service' },
    { fullName: 'Trịnh Văn Lộc', since: '2021-09-01', months: 4, out: null },
  ]);
  expect((await shown('hanh')).body.newcomers).toEqual([]);
  const before = await site.rows();
  expect((await site.as('hanh')(api.addNewcomers, { roundId })).codes).toEqual(['evaluations.only-head-or-clerk']);
  expect(await site.rows()).toEqual(before);
  expect((await site.as('an')(api.addNewcomers, { roundId })).body).toEqual({ people: 2, base: 1 });
  const { round, newcomers } = (await shown('an')).body;
  expect([round.base, round.out, newcomers]).toEqual([5, 1, []]);
  expect(round.shares[0]).toMatchObject({ base: 5, onDay: '2021-12-02' });
  await comes('Bùi Thị Hồng', '2021-12-02');
  const all = (await site.as('an')(api.readPeople, { roundId })).body.people;
  const graded = all.filter((one: { isHead: boolean; out: string | null }) => !one.isHead && one.out === null);
  const rows = graded.map(({ personId }: { personId: string }) => ({ personId, grade: 'met' }));
  await site.as('binh')(api.enterLayer, { roundId, layer: 'head', onDay: '2021-12-02', rows });
  expect((await site.as('binh')(api.decide, { roundId, ...grades, signedOn: '2021-12-02', rows })).codes).toEqual([]);
  expect((await shown('an')).body.newcomers).toEqual([]);
  expect((await site.as('an')(api.addNewcomers, { roundId })).codes).toEqual(['evaluations.grades-decided']);
});

test('whoever is named head of a team reads its self-evaluations on a page of its own and remarks on them; nobody else', async () => {
  const { unit, person } = site.cast;
  const teamId = newId();
  await site.site.db.transaction().execute(async (tx) => {
    await addTeams(tx, [
      { id: teamId, unitId: unit.school, name: 'Tổ Tự nhiên', period: { from: day('2021-01-01'), until: null } },
    ]);
    await tx.updateTable('employment').set({ team_id: teamId }).where('person_id', 'in', [person.hanh, person.chau]).execute();
    const period = { from: day('2021-01-01'), until: null };
    await addLead(tx, { id: newId(), teamId, personId: person.chau, title: 'Tổ trưởng', period }, undefined, person.binh);
  });
  const roundId = await open();
  await site.as('hanh')(api.evaluateSelf, { roundId, grade: 'good', remark: 'Dạy đủ tiết' });
  expect([(await shown('chau')).body.leadsTeam, (await shown('hanh')).body.leadsTeam]).toEqual([true, false]);
  expect((await site.as('hanh')(api.readTeam, { roundId })).codes).toEqual(['evaluations.only-team-head']);
  expect((await site.as('giang')(api.readTeam, { roundId })).status).toBe(404);
  const read = async () => (await site.as('chau')(api.readTeam, { roundId })).body.people;
  expect(await read()).toMatchObject([
    { personId: person.hanh, teamName: 'Tổ Tự nhiên', state: 'sent', self: { grade: 'good', remark: 'Dạy đủ tiết' }, team: null },
  ]);
  const row = { personId: person.hanh, grade: 'good', remark: 'Nhiệt tình với việc chung' };
  const remark = { roundId, layer: 'team', onDay: '2021-11-20' };
  expect((await site.as('chau')(api.enterLayer, { ...remark, rows: [row] })).codes).toEqual([]);
  expect(await read()).toMatchObject([{ state: 'remarked', team: { grade: 'good' }, whyNot: { team: [] } }]);
  expect((await site.as('chau')(api.enterLayer, { ...remark, rows: [{ ...row, personId: person.an }] })).status).toBe(404);
  expect((await shown('hanh')).body.own.views).toEqual([{ fullName: 'Quách Thị Bích Châu', onDay: '2021-11-20' }]);
});

test('a round whose own rules ask a vote for Lao động tiên tiến gives it to nobody without one', async () => {
  const roundId = await open({ advancedWorker: { ...noted.advancedWorker, vote: { of: 'members', share: 5000 } } });
  await propose(roundId, 'good');
  expect((await site.as('binh')(api.decide, { roundId, ...grades, rows: rowsOf('good') })).codes).toEqual([]);
  const { an, chau } = site.cast.person;
  const people = async () => (await site.as('an')(api.readPeople, { roundId })).body.people;
  const reasons = async (personId: string) =>
    (await people()).find((one: { personId: string }) => one.personId === personId).advanced;
  expect(await reasons(an)).toEqual(['no-vote']);
  const rows = [
    { personId: an, advancedWorker: 3 },
    { personId: chau, advancedWorker: 2 },
  ];
  const sitting = { roundId, heldOn: '2021-11-20', total: 5, present: 4, form: 'secret', rows };
  expect((await site.as('binh')(api.holdSitting, sitting)).codes).toEqual([]);
  expect([await reasons(an), await reasons(chau)]).toEqual([[], ['vote-too-low']]);
});
