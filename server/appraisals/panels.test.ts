import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/appraisalPanels.ts';
import {
  appraiseLines,
  finishAppraisal,
  listAppraisals,
  printInspection,
  recordInspection,
  showAppraisal,
} from '#api/appraisals.ts';
import { recordIncident } from '#api/incidents.ts';
import { inspection, submitted } from '#tests/support/assessments.ts';
import { panelled, panelTerms, scoreAndHandIn, seatReviewers, sheet } from '#tests/support/panels.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2010-01-01');
  await seatReviewers(world);
});
afterAll(() => world.close());

const panelOf = async (name: Parameters<TestSite['as']>[0], assessmentId: string) =>
  (await world.as(name)(api.showPanel, { assessmentId })).body;

async function finished(assessmentId: string, year: number) {
  const dung = world.as('dung');
  const { version } = (await dung(showAppraisal, { assessmentId })).body.appraisal;
  const days = { onDay: `${year}-11-25`, decisionDay: `${year}-11-22` };
  const visit = await dung(recordInspection, { assessmentId, version, ...inspection, ...days });
  return await dung(finishAppraisal, { assessmentId, version: visit.body.version });
}

test('two reviewers apart within the limits: their mean becomes the appraisal, and it is finished as ever', async () => {
  const { assessmentId } = await panelled(world, 2010);
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200 });
  await scoreAndHandIn(world, 'lien', assessmentId, { 'I.1': 300 });
  const shown = await panelOf('dung', assessmentId);
  expect(shown.panel).toMatchObject({ stage: 'concluded', opened: [], changes: [] });
  expect(shown.panel.sheets.lines[0]).toMatchObject({ lineCode: 'I.1', given: [2300, 2200], spread: 100, first: 2250 });
  const { body } = await finished(assessmentId, 2010);
  expect(body).toMatchObject({ total: 9750, qualified: true });
  expect((await world.as('an')(showAppraisal, { assessmentId })).body.appraisal).toMatchObject({
    state: 'finished',
    total: 9750,
  });
});

test('nobody scores in the panel’s place, and nothing is finished before it is done', async () => {
  const { assessmentId } = await panelled(world, 2011);
  expect((await world.as('quyen')(appraiseLines, { assessmentId, lines: sheet() })).codes).toEqual([
    'appraisals.panel-appraises',
  ]);
  expect((await world.as('quyen')(api.handInSheet, { assessmentId })).codes).toEqual(['appraisals.not-on-panel']);
  expect((await world.as('dung')(finishAppraisal, { assessmentId, version: 0 })).codes).toEqual([
    'appraisals.panel-under-way',
    'appraisals.not-inspected',
  ]);
  expect((await world.as('dung')(api.handInSheet, { assessmentId })).codes).toEqual(['appraisals.lines-left']);
  expect((await world.as('giang')(api.showPanel, { assessmentId })).codes).toEqual(['assessments.not-found']);
  expect((await panelOf('an', assessmentId)).panel).toBeNull();
});

test('a panel is named with every reason at once, and over several files or none', async () => {
  const { assessmentId } = await submitted(world, 2012);
  const { dung, hanh, lien } = world.cast.person;
  const plan = { headId: dung, memberIds: [dung, hanh], dueOn: '2012-11-20', ...panelTerms };
  const dungs = world.as('dung');
  const before = await world.rows();
  expect((await dungs(api.setUpPanels, { assessmentIds: [assessmentId], ...plan })).codes).toEqual([
    'appraisals.panel-day-past',
    'appraisals.not-a-reviewer',
  ]);
  expect((await dungs(api.setUpPanels, { assessmentIds: [assessmentId], ...plan, memberIds: [dung, dung] })).codes).toEqual([
    'appraisals.panel-too-small',
    'appraisals.panel-day-past',
  ]);
  expect((await world.as('an')(api.setUpPanels, { assessmentIds: [assessmentId], ...plan })).codes).toEqual([
    'appraisals.only-recogniser',
  ]);
  expect(await world.rows()).toEqual(before);
  await dungs(appraiseLines, { assessmentId, lines: sheet().slice(0, 1) });
  const good = { ...plan, memberIds: [dung, lien], dueOn: '2012-11-30' };
  expect((await dungs(api.setUpPanels, { assessmentIds: [assessmentId], ...good })).codes).toEqual(['appraisals.scored-alone']);
});

test('above the limits: one explanation, a second look at those lines alone, every change listed in page and minutes', async () => {
  const { assessmentId } = await panelled(world, 2013);
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200, 'II.2': 300 });
  await scoreAndHandIn(world, 'lien', assessmentId, { 'I.1': 200, 'II.2': 600, 'II.3': 100 });
  const unit = await panelOf('an', assessmentId);
  expect(unit.panel).toMatchObject({ stage: 'explaining', roster: null, sheets: null, changes: null });
  expect(unit.panel.opened).toMatchObject([{ lineCode: 'II.2', because: ['gap', 'spread'], second: null }]);
  expect(unit.panel.explanation).toMatchObject({ dueOn: '2013-11-30', sentOn: null });
  const dung = world.as('dung');
  const { version } = (await panelOf('dung', assessmentId)).panel;
  const look = { lineCode: 'II.2', points: 1400, why: 'Đơn vị bổ sung biên bản' };
  expect((await dung(api.lookAgain, { assessmentId, version, looks: [look] })).codes).toEqual(['appraisals.explanation-awaited']);
  expect((await world.as('hanh')(api.sendExplanation, { assessmentId, lines: [] })).codes).toEqual([
    'appraisals.only-clerk-or-head-explains',
  ]);
  const lines = [{ lineCode: 'II.2', text: 'Có biên bản họp tháng 9, gửi kèm.' }];
  expect((await world.as('an')(api.sendExplanation, { assessmentId, lines: [{ lineCode: 'I.1', text: '' }] })).codes).toEqual([
    'appraisals.line-not-opened',
    'appraisals.explanation-empty',
  ]);
  expect((await world.as('an')(api.sendExplanation, { assessmentId, lines })).status).toBe(200);
  expect((await world.as('binh')(api.sendExplanation, { assessmentId, lines })).codes).toEqual(['appraisals.explained-already']);

  const now = (await panelOf('dung', assessmentId)).panel;
  expect(now).toMatchObject({ stage: 'second-look', opened: [{ lineCode: 'II.2', explanation: lines[0]!.text }] });
  const refused = await dung(api.lookAgain, {
    assessmentId,
    version: now.version,
    looks: [{ lineCode: 'I.1', points: 2500, why: 'x' }],
  });
  expect(refused.codes).toEqual(['appraisals.look-missing', 'appraisals.line-not-opened']);
  expect((await world.as('lien')(api.lookAgain, { assessmentId, version: now.version, looks: [look] })).codes).toEqual([
    'appraisals.only-panel-head',
  ]);
  expect((await dung(api.lookAgain, { assessmentId, version: now.version, looks: [look] })).status).toBe(200);
  const changes = [{ lineCode: 'II.2', before: 1050, after: 1400, why: look.why }];
  expect((await panelOf('an', assessmentId)).panel.changes).toMatchObject(changes);
  expect((await finished(assessmentId, 2013)).body.total).toBe(9650);
  expect((await panelOf('hanh', assessmentId)).panel.changes).toMatchObject(changes);
  const paper = await world.as('an')(printInspection, { assessmentId, as: 'html' });
  expect(String(paper.body)).toContain(look.why);
});

test('a violation concluded after the panel is done takes back the full point it forbids, with a note, and nothing else', async () => {
  const { assessmentId, campaignId } = await panelled(world, 2015);
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200 });
  await scoreAndHandIn(world, 'lien', assessmentId, { 'I.1': 200 });
  const dung = world.as('dung');
  const mend = (lineCode: string, points: number, note: string) =>
    dung(appraiseLines, { assessmentId, lines: [{ lineCode, points, note, version: 1 }] });
  expect((await mend('II.2', 1000, 'Có kết luận')).codes).toEqual(['appraisals.panel-opened']);
  const found = { kind: 'inspection', lineCode: 'II.2', concluded: true, occurredOn: '2015-09-01', concludedOn: '2015-11-20' };
  const paper = 'Kết luận thanh tra số 3/KL-TTr';
  expect((await dung(recordIncident, { campaignId, ...found, paper })).codes).toEqual([]);
  expect((await finished(assessmentId, 2015)).codes).toEqual(['criteria.full-despite-violation']);
  expect((await mend('I.1', 1000, 'Nhân tiện')).codes).toEqual(['appraisals.panel-appraises']);
  expect((await mend('II.2', 1500, 'Giữ nguyên')).codes).toEqual(['criteria.full-despite-violation']);
  expect((await mend('II.2', 1000, ' ')).codes).toEqual(['appraisals.note-missing']);
  expect((await mend('II.2', 1000, 'Theo kết luận thanh tra số 3')).codes).toEqual([]);
  const { version } = (await dung(showAppraisal, { assessmentId })).body.appraisal;
  expect((await dung(finishAppraisal, { assessmentId, version })).body).toMatchObject({ total: 9300 });
  expect((await panelOf('dung', assessmentId)).panel.changes).toMatchObject([
    { lineCode: 'II.2', before: 1500, after: 1000, why: 'Theo kết luận thanh tra số 3' },
  ]);
  const minutes = await world.as('an')(printInspection, { assessmentId, as: 'html' });
  expect(String(minutes.body)).toContain('Theo kết luận thanh tra số 3');
});

test('the queue tells a reviewer of their own sheet alone', async () => {
  const { assessmentId } = await panelled(world, 2014);
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200 });
  const rowOf = async (name: 'dung' | 'lien' | 'quyen') =>
    (await world.as(name)(listAppraisals, { year: 2014 })).body.appraisals[0];
  expect(await rowOf('lien')).toMatchObject({
    stage: 'draft',
    appraised: null,
    linesDone: 0,
    panel: { isMember: true, isIn: false },
  });
  expect(await rowOf('dung')).toMatchObject({ appraised: 9800, linesDone: 5, panel: { isIn: true } });
  expect(await rowOf('quyen')).toMatchObject({ appraised: null, linesDone: 0, panel: { isMember: false } });
});
