import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/appraisalPanels.ts';
import { appraiseLines, printInspection, recordInspection, returnAssessment, showAppraisal } from '#api/appraisals.ts';
import { showAssessment } from '#api/assessments.ts';
import { addEvidence, listPieces } from '#api/evidence.ts';
import { listNotices } from '#api/notices.ts';
import { showToday } from '#api/today.ts';
import { day } from '#domain/kernel/day.ts';
import { addSeat } from '#server/people/store.ts';
import { inspection, submitted } from '#tests/support/assessments.ts';
import type { Name } from '#tests/support/cast.ts';
import { panelled, panelTerms, scoreAndHandIn, seatReviewers, sheet } from '#tests/support/panels.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2010-01-01');
  await seatReviewers(world, ['lien', 'quyen', 'kien']);
});
afterAll(() => world.close());

const inspectedIn = (year: number) => ({ ...inspection, onDay: `${year}-11-25`, decisionDay: `${year}-11-22` });
const panelOf = async (name: Name, assessmentId: string) => (await world.as(name)(api.showPanel, { assessmentId })).body.panel;
const tasksOf = async (name: Name) =>
  (await world.as(name)(showToday)).body.tasks
    .map(({ code }: { code: string }) => code)
    .filter((code: string) => /panel|explain/.test(code));
const newest = async (name: Name) => (await world.as(name)(listNotices)).body.notices[0].text as string;

test('the day has passed: the head, once in, opens the sheets that are in; the home says so', async () => {
  const { assessmentId } = await panelled(world, 2010);
  const dung = world.as('dung');
  expect([await tasksOf('dung'), await tasksOf('lien')]).toEqual([['today.panel-score'], ['today.panel-score']]);
  expect(await newest('lien')).toContain('chấm độc lập');
  expect((await dung(api.openSheets, { assessmentId, version: 0 })).codes).toEqual(['appraisals.head-not-in']);
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200 });
  expect((await dung(appraiseLines, { assessmentId, lines: sheet({}, 1) })).codes).toEqual(['appraisals.sheet-is-in']);
  expect((await dung(api.openSheets, { assessmentId, version: 0 })).codes).toEqual(['appraisals.panel-day-not-past']);
  expect((await dung(api.movePanelDay, { assessmentId, version: 0, dueOn: '2010-11-20' })).codes).toEqual([
    'appraisals.panel-day-past',
  ]);
  await world.moveTo('2010-11-28');
  expect(await tasksOf('dung')).toEqual(['today.panel-close']);
  expect((await dung(api.openSheets, { assessmentId, version: 0 })).status).toBe(200);
  expect(await panelOf('dung', assessmentId)).toMatchObject({ stage: 'concluded', sheets: { reviewers: ['Vương Đình Dũng'] } });
  expect((await world.as('lien')(appraiseLines, { assessmentId, lines: sheet() })).codes).toEqual(['appraisals.panel-opened']);
});

test('a sheet is reopened with a reason that the panel reads; another reviewer is added, one who is tied steps out', async () => {
  const { assessmentId } = await panelled(world, 2011);
  const dung = world.as('dung');
  const { lien, quyen, kien } = world.cast.person;
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200 });
  const reopen = { assessmentId, version: 0, reason: 'Chấm nhầm năm' };
  expect((await dung(api.reopenSheet, { ...reopen, personId: lien })).codes).toEqual(['appraisals.sheet-not-in']);
  expect((await world.as('lien')(api.reopenSheet, { ...reopen, personId: lien })).codes).toEqual(['appraisals.only-panel-head']);
  expect((await dung(api.addReviewer, { assessmentId, version: 0, personId: lien })).codes).toEqual([
    'appraisals.on-panel-already',
  ]);
  const added = await dung(api.addReviewer, { assessmentId, version: 0, personId: quyen });
  expect((await dung(api.reopenSheet, { ...reopen, personId: world.cast.person.dung })).codes).toEqual(['kernel.stale']);
  const { version } = added.body;
  expect((await dung(api.reopenSheet, { ...reopen, version, personId: world.cast.person.dung })).status).toBe(200);
  expect((await panelOf('lien', assessmentId)).reopenings).toMatchObject([{ reason: 'Chấm nhầm năm' }]);
  await dung(api.handInSheet, { assessmentId });
  await scoreAndHandIn(world, 'lien', assessmentId, { 'I.1': 200 });
  expect((await world.as('quyen')(api.stepOut, { assessmentId })).status).toBe(200);
  expect(await panelOf('dung', assessmentId)).toMatchObject({ stage: 'concluded', sheets: { reviewers: { length: 2 } } });
  expect((await panelOf('quyen', assessmentId)).roster).toBeNull();
  const next = await submitted(world, 2012);
  const plan = { headId: kien, memberIds: [kien, quyen], dueOn: '2012-11-30', ...panelTerms };
  const named = await dung(api.setUpPanels, { assessmentIds: [next.assessmentId], ...plan });
  expect(named.codes).toEqual(['appraisals.tied-declared']);
});

test('whoever works or sits in the unit is refused with the reason, and shown with it beforehand', async () => {
  const { assessmentId } = await submitted(world, 2013);
  const { hanh, dung } = world.cast.person;
  await world.site.db.transaction().execute(async (tx) => {
    await addSeat(tx, { personId: hanh, unitId: world.cast.unit.committee, from: day('2013-01-01'), role: 'reviewer' });
  });
  const { people } = (await world.as('dung')(api.listPanelCandidates, { assessmentIds: assessmentId })).body;
  const found = people.find(({ personId }: { personId: string }) => personId === hanh);
  expect(found.ties.map(({ tie }: { tie: string }) => tie)).toEqual(['works-there', 'sits-there']);
  const plan = { headId: dung, memberIds: [dung, hanh], dueOn: '2013-11-30', ...panelTerms };
  expect((await world.as('dung')(api.setUpPanels, { assessmentIds: [assessmentId], ...plan })).codes).toEqual([
    'appraisals.tied-works-there',
    'appraisals.tied-sits-there',
  ]);
});

test('a file is returned by the head while the panel is blind: every sheet is its reviewer’s again', async () => {
  const { assessmentId } = await panelled(world, 2014);
  const { version } = (await world.as('dung')(showAssessment, { assessmentId })).body;
  const back = { assessmentId, version, reason: 'Thiếu biên bản', lines: [] };
  expect((await world.as('lien')(returnAssessment, back)).codes).toEqual(['appraisals.only-panel-head']);
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200 });
  expect((await world.as('dung')(returnAssessment, back)).status).toBe(200);
  expect((await world.as('dung')(showAppraisal, { assessmentId })).body.panel).toMatchObject({ isIn: false });
  expect((await panelOf('lien', assessmentId)).reopenings).toEqual([]);
  expect(await tasksOf('lien')).not.toContain('today.panel-close');
});

test('under the head’s rule the points are set within the range; what is explained on paper counts by its stamp', async () => {
  const { assessmentId, campaignId } = await panelled(world, 2015, { rule: 'lead' });
  await scoreAndHandIn(world, 'dung', assessmentId, { 'I.1': 200, 'II.2': 500 });
  await scoreAndHandIn(world, 'lien', assessmentId, { 'I.1': 200, 'II.2': 300 });
  const dung = world.as('dung');
  expect(await panelOf('an', assessmentId)).toBeNull();
  expect(await tasksOf('dung')).toContain('today.panel-settle');
  const { version } = await panelOf('dung', assessmentId);
  const settle = (points: number, lineCode = 'II.2') =>
    dung(api.settlePoints, { assessmentId, version, scores: [{ lineCode, points }] });
  expect((await settle(1300)).codes).toEqual(['appraisals.outside-the-range']);
  expect((await settle(2300, 'I.1')).codes).toEqual(['appraisals.point-missing', 'appraisals.line-agreed']);
  expect((await settle(1100)).status).toBe(200);
  expect(await tasksOf('an')).toContain('today.explain-appraisal');
  expect(await newest('an')).toContain('giải trình một lần, đến hết ngày 30/11/2015');

  const piece = { campaignId, lines: ['II.2'], onDay: '2015-09-08', note: 'Biên bản họp tháng 9' };
  await world.as('an')(addEvidence, piece);
  const seen = async () => (await world.as('dung')(listPieces, { campaignId, line: 'II.2' })).body.evidence.length;
  expect(await seen()).toBe(0);
  await world.moveTo('2015-12-01');
  const lines = [{ lineCode: 'II.2', text: 'Theo công văn của trường' }];
  expect((await world.as('an')(api.sendExplanation, { assessmentId, lines })).codes).toEqual(['appraisals.explanation-late']);
  const paper = (arrivedOn: string) => dung(api.enterExplanation, { assessmentId, lines, arrivedOn });
  expect((await paper('2015-12-01')).codes).toEqual(['appraisals.explanation-late']);
  expect((await paper('2015-11-20')).codes).toEqual(['appraisals.arrived-before-asked']);
  expect((await paper('2015-11-30')).status).toBe(200);
  expect(await seen()).toBe(1);
  expect(await tasksOf('dung')).toContain('today.panel-look-again');
  const now = (await panelOf('dung', assessmentId)).version;
  const look = (points: number, why: string) =>
    dung(api.lookAgain, { assessmentId, version: now, looks: [{ lineCode: 'II.2', points, why }] });
  expect((await look(1600, ' ')).codes).toEqual(['criteria.above-maximum', 'appraisals.why-missing']);
  expect((await look(1100, 'Giữ nguyên')).status).toBe(200);
  expect(await panelOf('an', assessmentId)).toMatchObject({
    stage: 'concluded',
    changes: [],
    explanation: { sentOn: '2015-11-30' },
  });
});

test('a panel goes on under another head, with the reason; a head who steps out leaves nothing stuck', async () => {
  const { assessmentId } = await panelled(world, 2016);
  const { quyen, kien, dung, hanh } = world.cast.person;
  expect((await world.as('dung')(api.stepOut, { assessmentId })).status).toBe(200);
  const replace = async (name: Name, personId: string, version = 0) =>
    await world.as(name)(api.replacePanelHead, { assessmentId, version, personId, reason: 'Tổ trưởng tự khai có liên quan' });
  const before = await world.rows();
  expect((await replace('lien', kien)).codes).toEqual(['appraisals.only-panel-head']);
  expect((await replace('an', kien)).codes).toEqual(['appraisals.only-recogniser']);
  expect((await replace('giang', kien)).codes).toEqual(['assessments.not-found']);
  expect((await replace('dung', quyen)).codes).toEqual(['appraisals.tied-declared']);
  expect((await replace('dung', dung)).codes).toEqual(['appraisals.head-already', 'appraisals.tied-declared']);
  expect(await world.rows()).toEqual(before);
  expect((await replace('quyen', kien)).codes).toEqual([]);
  expect((await replace('quyen', hanh)).codes).not.toEqual([]);
  expect((await replace('kien', kien, 0)).codes).toEqual(['appraisals.head-already']);
  expect(await newest('kien')).toContain('là tổ trưởng');
  expect(await newest('lien')).toContain('tổ trưởng mới');
  const shown = await panelOf('kien', assessmentId);
  expect(shown).toMatchObject({ isHead: true, headName: 'Mạc Đức Kiên', roster: [{ isOut: true }, { isIn: false }] });
  const told = { from: 'Vương Đình Dũng', to: 'Mạc Đức Kiên', reason: 'Tổ trưởng tự khai có liên quan' };
  expect(shown.handovers).toMatchObject([told]);
  const moved = await world.as('kien')(api.movePanelDay, { assessmentId, version: 1, dueOn: '2016-11-29' });
  expect(moved.status).toBe(200);
  expect((await world.as('dung')(api.movePanelDay, { assessmentId, version: 2, dueOn: '2016-11-30' })).codes).toEqual([
    'appraisals.only-panel-head',
  ]);
  await scoreAndHandIn(world, 'lien', assessmentId, { 'I.1': 200 });
  expect((await panelOf('kien', assessmentId)).stage).toBe('concluded');
  expect((await world.as('kien')(recordInspection, { assessmentId, version: 1, ...inspectedIn(2016) })).codes).toEqual([]);
  const printed = await world.as('kien')(printInspection, { assessmentId, as: 'html' });
  const minutes = Buffer.from(printed.body).toString();
  expect(minutes).toContain('Thay tổ trưởng tổ thẩm định ngày 25/11/2016: Vương Đình Dũng bàn giao cho Mạc Đức Kiên.');
  expect(minutes).not.toContain('tự khai có liên quan');
  expect((await replace('kien', kien, 3)).codes).toContain('appraisals.panel-concluded');
});
