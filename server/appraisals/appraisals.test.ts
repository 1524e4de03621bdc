import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/appraisals.ts';
import { showAssessment, submitAssessment } from '#api/assessments.ts';
import { appraised, inspection, signed, submitted } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2010-01-01');
});
afterAll(() => world.close());

const line = (lineCode: string, points: number | null, version = 0, note = '') => ({ lineCode, points, note, version });
const full = [line('I.1', 2300), line('I.2', 2500), line('II.1', 2000), line('II.2', 1500), line('II.3', 1500)];

test('a finished appraisal is a layer of its own; the two columns of the unit stay as they were', async () => {
  const { assessmentId } = await appraised(world, 2010, 150);
  const shown = (await world.as('an')(api.showAppraisal, { assessmentId })).body;
  expect(shown.appraisal).toMatchObject({ state: 'finished', total: 9650, given: 5, finishedBy: 'Vương Đình Dũng' });
  expect(shown.appraisal.judgement).toEqual({ qualified: true, total: 9650, reasons: [] });
  const unit = (await world.as('an')(showAssessment, { assessmentId })).body;
  expect(unit.columns.map((column: { total: number }) => column.total)).toEqual([9800, 9700]);
  const paper = await world.as('an')(api.printInspection, { assessmentId });
  expect([paper.status, String(paper.body.subarray(0, 5))]).toEqual([200, '%PDF-']);
});

test('only reviewers of the recognising body appraise; a draft of theirs is nobody else’s to see', async () => {
  const { assessmentId } = await submitted(world, 2011);
  const before = await world.rows();
  const lines = [line('I.1', 2000)];
  expect((await world.as('lien')(api.appraiseLines, { assessmentId, lines })).codes).toEqual(['appraisals.only-recogniser']);
  expect((await world.as('binh')(api.appraiseLines, { assessmentId, lines })).codes).toEqual(['appraisals.only-recogniser']);
  expect((await world.as('giang')(api.appraiseLines, { assessmentId, lines })).codes).toEqual(['assessments.not-found']);
  expect(await world.rows()).toEqual(before);
  const seen = async () =>
    await Promise.all((['binh', 'lien', 'hanh'] as const).map((name) => world.as(name)(api.showAppraisal, { assessmentId })));
  const begun = await seen();
  expect((await world.as('dung')(api.appraiseLines, { assessmentId, lines })).status).toBe(200);
  expect((await world.as('dung')(api.showAppraisal, { assessmentId })).body.appraisal.total).toBe(2000);
  // Not even in the reasons why they may not: which lines are still to be scored, which gap wants a note.
  expect(await seen()).toEqual(begun);
  for (const { body } of begun) expect(body.appraisal).toBeNull();
  const queue = (await world.as('lien')(api.listAppraisals, { year: 2011 })).body.appraisals[0];
  expect([queue.stage, queue.appraised]).toEqual(['waiting', null]);
  const own = (await world.as('dung')(api.listAppraisals, { year: 2011 })).body.appraisals[0];
  expect([own.stage, own.appraised, own.linesDone]).toEqual(['draft', 2000, 1]);
  expect((await world.as('binh')(api.listAppraisals)).body).toMatchObject({ appraisals: [], years: [], pages: 1 });
});

test('the queue is looked through by year, stage and name; each sees the stage that is theirs to see', async () => {
  const { assessmentId } = await submitted(world, 2024);
  await world.as('dung')(api.appraiseLines, { assessmentId, lines: [line('I.1', 2000)] });
  const seen = async (name: 'dung' | 'lien', filter: object) => {
    const { body } = await world.as(name)(api.listAppraisals, { year: 2024, ...filter });
    return [body.appraisals.map((row: { assessmentId: string }) => row.assessmentId), body.counts] as const;
  };
  const [drafted, waiting] = [
    { waiting: 0, draft: 1, returned: 0, finished: 0 },
    { waiting: 1, draft: 0, returned: 0, finished: 0 },
  ];
  expect(await seen('dung', {})).toEqual([[assessmentId], drafted]);
  expect(await seen('dung', { stage: 'draft' })).toEqual([[assessmentId], drafted]);
  expect(await seen('dung', { stage: 'waiting' })).toEqual([[], drafted]);
  expect(await seen('lien', { stage: 'waiting' })).toEqual([[assessmentId], waiting]);
  expect(await seen('lien', { stage: 'draft' })).toEqual([[], waiting]);
  const { unitName } = (await world.as('dung')(api.listAppraisals, { year: 2024 })).body.appraisals[0];
  expect((await seen('dung', { search: unitName.toUpperCase() }))[0]).toEqual([assessmentId]);
  expect((await seen('dung', { search: 'không có đơn vị này' }))[0]).toEqual([]);
  expect((await seen('dung', { page: 2 }))[0]).toEqual([]);
  expect((await world.as('dung')(api.listAppraisals)).body.years).toContain(2024);
});

test('finishing tells all that is left: lines, notes at the gaps, the inspection', async () => {
  const { assessmentId } = await submitted(world, 2012);
  const dung = world.as('dung');
  await dung(api.appraiseLines, { assessmentId, lines: [line('I.1', 2000)] });
  expect(await dung(api.finishAppraisal, { assessmentId, version: 0 })).toMatchObject({
    status: 409,
    codes: ['appraisals.lines-left', 'appraisals.note-missing', 'appraisals.not-inspected'],
  });
  const early = { ...inspection, onDay: '2012-11-26', decisionDay: '2012-11-27', until: '07:00' };
  expect((await dung(api.recordInspection, { assessmentId, version: 0, ...early })).codes).toEqual([
    'appraisals.inspection-in-future',
    'appraisals.decision-after-inspection',
    'appraisals.ends-before-it-begins',
  ]);
  const visit = { ...inspection, onDay: '2012-11-25', decisionDay: '2012-11-22' };
  await dung(api.recordInspection, { assessmentId, version: 0, ...visit });
  const rest = [line('I.1', 2000, 1, 'Chưa có báo cáo năm'), ...full.slice(1)];
  await dung(api.appraiseLines, { assessmentId, lines: rest });
  expect(await dung(api.finishAppraisal, { assessmentId, version: 0 })).toMatchObject({ codes: ['kernel.stale'] });
  expect((await dung(api.finishAppraisal, { assessmentId, version: 1 })).body).toMatchObject({ total: 9500, qualified: true });
});

test('once finished nothing moves: no line, no inspection, no return', async () => {
  const { assessmentId } = await appraised(world, 2013);
  const before = await world.rows();
  const dung = world.as('dung');
  expect((await dung(api.appraiseLines, { assessmentId, lines: [line('I.1', 0, 1)] })).codes).toEqual([
    'appraisals.already-finished',
  ]);
  const visit = { ...inspection, onDay: '2013-11-25', decisionDay: '2013-11-22' };
  expect((await dung(api.recordInspection, { assessmentId, version: 2, ...visit })).codes).toEqual([
    'appraisals.already-finished',
  ]);
  const { version } = (await dung(showAssessment, { assessmentId })).body;
  expect((await dung(api.returnAssessment, { assessmentId, version, reason: 'x', lines: [] })).codes).toEqual([
    'assessments.already-appraised',
  ]);
  expect(await world.rows()).toEqual(before);
});

test('colleagues on different lines never collide, on one line the later gets both values', async () => {
  const { assessmentId } = await submitted(world, 2014);
  const dung = world.as('dung');
  const answers = await Promise.all(full.slice(0, 2).map((each) => dung(api.appraiseLines, { assessmentId, lines: [each] })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const stale = await dung(api.appraiseLines, { assessmentId, lines: [line('I.1', 2000)] });
  expect(stale).toMatchObject({ status: 409, codes: ['appraisals.line-changed'] });
  expect(stale.body.refusals[0].facts).toEqual({ line: 'I.1', theirs: 23, yours: 20, version: 1 });
});

test('a late submission waits for a decision; one that is not taken never qualifies', async () => {
  const late = async (year: number) => {
    const { assessmentId, hash } = await signed(world, year);
    await world.moveTo(`${year}-11-30T17:00:00.000Z`);
    await world.as('binh')(submitAssessment, { assessmentId, contentHash: hash });
    return assessmentId;
  };
  const dung = world.as('dung');
  const one = await late(2015);
  expect((await dung(api.finishAppraisal, { assessmentId: one, version: 0 })).codes).toContain('appraisals.lateness-open');
  const decide = { version: 0, decision: 'refused', reason: 'Không có lý do khách quan' };
  expect((await dung(api.decideLateness, { assessmentId: one, ...decide })).status).toBe(200);
  expect((await dung(api.finishAppraisal, { assessmentId: one, version: 1 })).body.qualified).toBe(false);
  const { judgement } = (await dung(api.showAppraisal, { assessmentId: one })).body.appraisal;
  expect(judgement.reasons.map((reason: { code: string }) => reason.code)).toEqual(['appraisals.late-not-taken']);

  const { assessmentId: inTime } = await submitted(world, 2016);
  expect((await dung(api.decideLateness, { assessmentId: inTime, ...decide })).codes).toEqual(['appraisals.not-late']);
});
