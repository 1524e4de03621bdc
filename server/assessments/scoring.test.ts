import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/assessments.ts';
import { addEvidence } from '#api/evidence.ts';
import { closed, launchedYear, opened, reading, score, signed } from '#tests/support/assessments.ts';
import type { Name } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2015-01-01');
});
afterAll(() => world.close());

const show = async (name: Name, assessmentId: string) => (await world.as(name)(api.showAssessment, { assessmentId })).body;
const line = (lineCode: string, points: number | null, version = 0) => ({ lineCode, points, note: '', version });

test('the clerk opens a year with nothing filled in, once', async () => {
  const campaignId = await launchedYear(world, 2015);
  const found = await world.as('hanh')(api.findAssessment, { campaignId });
  expect(found.body.assessmentId).toBeNull();
  expect(found.body.whyNot.open.map((reason: { code: string }) => reason.code)).toEqual(['assessments.only-clerk-or-head']);

  const answer = await world.as('an')(api.openAssessment, { campaignId });
  expect(answer.status).toBe(200);
  const shown = await show('an', answer.body.assessmentId);
  expect(shown.columns.map((column: { given: number; total: number }) => [column.given, column.total])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  const before = await world.rows();
  expect(await world.as('an')(api.openAssessment, { campaignId })).toMatchObject({
    status: 409,
    codes: ['assessments.already-open'],
  });
  expect(await world.as('hanh')(api.openAssessment, { campaignId })).toMatchObject({ status: 403 });
  expect(await world.as('giang')(api.openAssessment, { campaignId })).toMatchObject({
    status: 404,
    codes: ['plans.campaign-not-found'],
  });
  expect(await world.rows()).toEqual(before);
});

test('before its window the scoring cannot be opened', async () => {
  const campaignId = await launchedYear(world, 2016);
  await world.moveTo('2016-10-31T16:59:59.000Z');
  expect(await world.as('an')(api.openAssessment, { campaignId })).toMatchObject({
    status: 409,
    codes: ['assessments.too-early'],
  });
  await world.moveTo('2016-10-31T17:00:00.000Z');
  expect((await world.as('an')(api.openAssessment, { campaignId })).status).toBe(200);
});

test('neither column is written by the other side, nor by anybody else', async () => {
  const { assessmentId } = await opened(world, 2017);
  const lines = [line('I.1', 2000)];
  expect((await world.as('an')(api.scoreLines, { assessmentId, layer: 'board', lines })).status).toBe(200);
  expect((await world.as('chau')(api.scoreLines, { assessmentId, layer: 'co-scorer', lines })).status).toBe(200);
  const before = await world.rows();
  const refused = async (name: Name, layer: string) =>
    (await world.as(name)(api.scoreLines, { assessmentId, layer, lines })).codes;
  expect(await refused('an', 'co-scorer')).toEqual(['assessments.only-co-scorer-scores']);
  expect(await refused('chau', 'board')).toEqual(['assessments.only-board-scores']);
  expect(await refused('hanh', 'board')).toEqual(['assessments.only-board-scores']);
  expect(await refused('dung', 'board')).toEqual(['assessments.not-found']);
  expect(await refused('giang', 'board')).toEqual(['assessments.not-found']);
  expect(await world.rows()).toEqual(before);
});

test('two people on different lines never collide; on the same line the later one gets both values', async () => {
  const { assessmentId } = await opened(world, 2018);
  const [one, two] = await Promise.all([
    world.as('an')(api.scoreLines, { assessmentId, layer: 'board', lines: [line('I.1', 2000)] }),
    world.as('binh')(api.scoreLines, { assessmentId, layer: 'board', lines: [line('II.3', 1500)] }),
  ]);
  expect([one.status, two.status]).toEqual([200, 200]);
  expect(one.body.lines).toEqual([{ lineCode: 'I.1', points: 2000, note: '', version: 1 }]);

  const stale = await world.as('binh')(api.scoreLines, { assessmentId, layer: 'board', lines: [line('I.1', 1850)] });
  expect(stale).toMatchObject({ status: 409, codes: ['assessments.line-changed'] });
  expect(stale.body.refusals[0]).toMatchObject({
    at: 'scores.I.1',
    facts: { line: 'I.1', theirs: 20, yours: 18.5, version: 1 },
    message: 'Dòng I.1: người khác vừa đổi thành 20, anh chị nhập 18,5. Hãy chọn giữ điểm nào.',
  });
  const again = await world.as('binh')(api.scoreLines, { assessmentId, layer: 'board', lines: [line('I.1', 1850, 1)] });
  expect(again.body.lines[0].version).toBe(2);
  const back = await world.as('an')(api.scoreLines, { assessmentId, layer: 'board', lines: [line('I.1', null, 2)] });
  expect(back.body.lines[0]).toEqual({ lineCode: 'I.1', points: null, note: '', version: 3 });
});

test('every wrong line is told at once, and none of them is kept', async () => {
  const { assessmentId } = await opened(world, 2019);
  const before = await world.rows();
  const lines = [line('I.1', 2600), line('I.2', 10), line('IX.1', 100), line('II.1', 2000)];
  expect(await world.as('an')(api.scoreLines, { assessmentId, layer: 'board', lines })).toMatchObject({
    status: 422,
    codes: ['criteria.above-maximum', 'criteria.not-on-step', 'criteria.no-such-line'],
  });
  expect(await world.rows()).toEqual(before);
});

test('the points close only when both columns are full and were read out', async () => {
  const { assessmentId } = await opened(world, 2020);
  await score(world, assessmentId, 'an', 'board');
  const early = await world.as('an')(api.closeScoring, { assessmentId, version: 0 });
  expect(early).toMatchObject({ status: 409, codes: ['assessments.co-scorer-lines-left', 'assessments.not-read'] });
  await score(world, assessmentId, 'chau', 'co-scorer');

  const held = { ...reading, heldOn: '2020-11-26' };
  expect(await world.as('an')(api.recordReading, { assessmentId, version: 0, ...held })).toMatchObject({
    status: 422,
    codes: ['assessments.reading-in-future'],
  });
  const many = { ...reading, heldOn: '2020-11-20', present: 35 };
  expect((await world.as('an')(api.recordReading, { assessmentId, version: 0, ...many })).codes).toEqual([
    'assessments.more-present-than-all',
  ]);
  expect(
    (await world.as('chau')(api.recordReading, { assessmentId, version: 0, ...reading, heldOn: '2020-11-20' })).codes,
  ).toEqual(['assessments.only-clerk-or-head']);
  expect((await world.as('an')(api.recordReading, { assessmentId, version: 0, ...reading, heldOn: '2020-11-20' })).status).toBe(
    200,
  );
  expect(await world.as('an')(api.closeScoring, { assessmentId, version: 0 })).toMatchObject({
    status: 409,
    codes: ['kernel.stale'],
  });
  expect((await world.as('an')(api.closeScoring, { assessmentId, version: 1 })).status).toBe(200);
  expect((await world.as('an')(api.closeScoring, { assessmentId, version: 2 })).codes).toEqual(['assessments.already-closed']);
});

test('each signs the hash they saw, in their own capacity, once', async () => {
  const { assessmentId, hash } = await closed(world, 2021);
  const sign = (name: Name, capacity: string, contentHash = hash) =>
    world.as(name)(api.signAssessment, { assessmentId, capacity, contentHash });
  const before = await world.rows();
  expect((await sign('an', 'unit-head')).codes).toEqual(['assessments.only-unit-head-signs']);
  expect((await sign('binh', 'co-signer')).codes).toEqual(['assessments.only-co-signer-signs']);
  expect((await sign('chau', 'co-signer', '0'.repeat(64))).codes).toEqual(['assessments.other-content']);
  expect((await sign('dung', 'unit-head')).codes).toEqual(['assessments.not-found']);
  expect(await world.rows()).toEqual(before);

  expect((await sign('chau', 'co-signer')).body.contentHash).toBe(hash);
  expect((await sign('chau', 'co-signer')).codes).toEqual(['assessments.already-signed']);
  expect((await sign('binh', 'unit-head')).body.contentHash).toBe(hash);
});

test('an edit after signing voids both signatures and says what changed', async () => {
  const { assessmentId, hash } = await signed(world, 2022);
  const edit = await world.as('an')(api.scoreLines, { assessmentId, layer: 'board', lines: [line('I.1', 2200, 1)] });
  expect(edit.body.state).toBe('scoring');
  const shown = await show('chau', assessmentId);
  expect(shown.contentHash).toBeNull();
  expect(shown.signatures.map((each: { voided: unknown }) => each.voided)).toEqual([
    expect.objectContaining({ changes: [{ what: 'Dòng I.1, điểm tự chấm', before: '23,0', after: '22,0' }] }),
    expect.objectContaining({ reason: 'Mất hiệu lực vì nội dung đã sửa sau khi ký' }),
  ]);

  const again = await world.as('an')(api.closeScoring, { assessmentId, version: shown.version });
  const stale = await world.as('chau')(api.signAssessment, { assessmentId, capacity: 'co-signer', contentHash: hash });
  expect(stale).toMatchObject({ status: 409, codes: ['assessments.other-content', 'assessments.changed-since'] });
  expect(stale.body.refusals[1].message).toBe('Dòng I.1, điểm tự chấm: trước là 23,0, nay là 22,0.');
  const { contentHash } = again.body;
  expect((await world.as('chau')(api.signAssessment, { assessmentId, capacity: 'co-signer', contentHash })).status).toBe(200);
});

test('the same points sent again change nothing and void nothing', async () => {
  const { assessmentId } = await signed(world, 2023);
  const edit = await world.as('an')(api.scoreLines, { assessmentId, layer: 'board', lines: [line('I.1', 2300, 0)] });
  expect(edit.body.state).toBe('signing');
});

test('evidence that comes after the closing stops signing until the content is closed again', async () => {
  const { assessmentId, campaignId, hash } = await signed(world, 2024);
  await world.as('hanh')(addEvidence, { campaignId, lines: ['I.1'], onDay: '2024-11-20', note: 'Báo cáo tổng kết năm' });
  const shown = await show('binh', assessmentId);
  expect(shown.figuresChanged).toEqual([{ what: 'Dòng I.1, số minh chứng', before: '0', after: '1' }]);
  const before = await world.rows();
  expect((await world.as('binh')(api.submitAssessment, { assessmentId, contentHash: hash })).codes).toEqual([
    'assessments.figures-changed',
  ]);
  expect(await world.rows()).toEqual(before);
  expect((await world.as('an')(api.closeScoring, { assessmentId, version: shown.version })).status).toBe(200);
  const again = await show('binh', assessmentId);
  expect(again.figuresChanged).toEqual([]);
  expect(again.signatures.map((each: { voided: { reason: string } }) => each.voided.reason)).toEqual([
    'Mất hiệu lực vì đã chốt lại với số liệu khác',
    'Mất hiệu lực vì đã chốt lại với số liệu khác',
  ]);
});
