import { afterAll, beforeAll, expect, test } from 'vitest';
import * as appraisals from '#api/appraisals.ts';
import * as api from '#api/assessments.ts';
import { closed, opened, reading, score, signed, submitted } from '#tests/support/assessments.ts';
import type { Name } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { png } from '#tests/support/uploads.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2010-01-01');
});
afterAll(() => world.close());

const show = async (name: Name, assessmentId: string) => await world.as(name)(api.showAssessment, { assessmentId });

test('both signatures on the content, then a receipt that the superiors see too', async () => {
  const { assessmentId, hash, campaignId } = await signed(world, 2010);
  const answer = await world.as('binh')(api.submitAssessment, { assessmentId, contentHash: hash });
  expect(answer).toMatchObject({
    status: 200,
    body: { late: false, contentHash: hash, submittedAt: '2010-11-25T01:00:00.000Z' },
  });
  expect(answer.body.receipt).toMatch(/^BN-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  const seen = await show('dung', assessmentId);
  expect(seen.body.submissions[0]).toMatchObject({ receipt: answer.body.receipt, submittedBy: 'Lưu Trọng Bình', late: false });
  expect(seen.body.columns.map((column: { total: number }) => column.total)).toEqual([9800, 9700]);
  expect((await show('lien', assessmentId)).status).toBe(200);
  expect((await show('giang', assessmentId)).codes).toEqual(['assessments.not-found']);
  expect((await world.as('dung')(api.findAssessment, { campaignId })).body.assessmentId).toBe(assessmentId);
});

test('submitting tells everything that is left, and leaves no trace', async () => {
  const { assessmentId } = await opened(world, 2011);
  const before = await world.rows();
  const nothing = await world.as('an')(api.submitAssessment, { assessmentId, contentHash: '0'.repeat(64) });
  expect(nothing).toMatchObject({
    status: 409,
    codes: [
      'assessments.board-lines-left',
      'assessments.co-scorer-lines-left',
      'assessments.not-read',
      'assessments.unit-head-not-signed',
      'assessments.co-signer-not-signed',
    ],
  });
  expect(await world.rows()).toEqual(before);
  const { assessmentId: other, hash } = await closed(world, 2012);
  await world.as('chau')(api.signAssessment, { assessmentId: other, capacity: 'co-signer', contentHash: hash });
  expect((await world.as('binh')(api.submitAssessment, { assessmentId: other, contentHash: hash })).codes).toEqual([
    'assessments.unit-head-not-signed',
  ]);
  expect((await world.as('chau')(api.submitAssessment, { assessmentId: other, contentHash: hash })).codes).toEqual([
    'assessments.only-clerk-or-head',
    'assessments.unit-head-not-signed',
  ]);
  expect((await world.as('dung')(api.submitAssessment, { assessmentId: other, contentHash: hash })).codes).toEqual([
    'assessments.not-found',
  ]);
});

test.each([
  ['one second before the window closes', '2013-11-30T16:59:59.000Z', 2013, false],
  ['the very second it closes', '2014-11-30T17:00:00.000Z', 2014, true],
  ['one second after', '2015-11-30T17:00:01.000Z', 2015, true],
])('submitted %s: the stamp says %s', async (_, moment, year, late) => {
  const { assessmentId, hash } = await signed(world, year);
  await world.moveTo(moment);
  const answer = await world.as('an')(api.submitAssessment, { assessmentId, contentHash: hash });
  expect(answer).toMatchObject({ status: 200, body: { late, submittedAt: moment } });
});

test('a double-clicked submit has one effect, with one key or with two', async () => {
  const { assessmentId, hash } = await signed(world, 2016);
  const submit = (key: string) =>
    world.as('binh')(api.submitAssessment, { assessmentId, contentHash: hash }, { 'idempotency-key': key });
  const answers = await Promise.all([submit('a'), submit('a'), submit('b')]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  expect(new Set(answers.map((answer) => answer.body.receipt)).size).toBe(1);
  expect((await show('binh', assessmentId)).body.submissions).toHaveLength(1);
});

test('what happens inside before the submission changes nothing that anybody outside can read or count', async () => {
  const outside = async () => {
    const answers = [];
    for (const name of ['dung', 'lien', 'giang', 'quyen'] as const) {
      answers.push((await world.as(name)(api.listAssessments)).body, (await world.as(name)(appraisals.listAppraisals)).body);
    }
    return answers;
  };
  const before = await outside();
  const { assessmentId, campaignId } = await signed(world, 2017);
  expect(await outside()).toEqual(before);
  for (const name of ['dung', 'lien', 'giang'] as const) {
    expect((await show(name, assessmentId)).codes).toEqual(['assessments.not-found']);
    expect((await world.as(name)(appraisals.showAppraisal, { assessmentId })).codes).toEqual(['assessments.not-found']);
  }
  expect((await world.as('dung')(api.findAssessment, { campaignId })).body.assessmentId).toBeNull();
  expect((await world.as('dung')(api.openAssessment, { campaignId })).codes).toEqual(['assessments.only-clerk-or-head']);
});

test('returned with reasons at the lines, the unit works on a copy and superiors keep seeing what was submitted', async () => {
  const { assessmentId, hash, receipt } = await submitted(world, 2018);
  const version = (await show('dung', assessmentId)).body.version;
  const back = {
    assessmentId,
    version,
    reason: 'Bổ sung minh chứng',
    lines: [{ lineCode: 'I.1', reason: 'Chưa có báo cáo năm' }],
  };
  const before = await world.rows();
  expect((await world.as('lien')(appraisals.returnAssessment, back)).codes).toEqual(['assessments.only-recogniser-returns']);
  expect((await world.as('an')(appraisals.returnAssessment, back)).codes).toEqual(['assessments.only-recogniser-returns']);
  const wrong = { ...back, lines: [{ lineCode: 'X.1', reason: 'x' }] };
  expect((await world.as('dung')(appraisals.returnAssessment, wrong)).codes).toEqual(['criteria.no-such-line']);
  expect(await world.rows()).toEqual(before);
  expect((await world.as('dung')(appraisals.returnAssessment, back)).status).toBe(200);

  const line = { lineCode: 'I.1', points: 2000, note: 'Đã bổ sung', version: 1 };
  expect((await world.as('an')(api.scoreLines, { assessmentId, layer: 'board', lines: [line] })).status).toBe(200);
  const above = (await show('dung', assessmentId)).body;
  expect([above.state, above.isLive, above.columns[0].total, above.contentHash]).toEqual(['returned', false, 9800, hash]);
  const inside = (await show('an', assessmentId)).body;
  expect(inside.sinceSubmission).toEqual([
    { what: 'Dòng I.1, điểm tự chấm', before: '23,0', after: '20,0' },
    { what: 'Dòng I.1, ghi chú tự chấm', before: null, after: 'Đã bổ sung' },
  ]);
  expect(inside.submissions[0].returned).toMatchObject({ reason: 'Bổ sung minh chứng', lines: back.lines });

  const closing = await world.as('an')(api.closeScoring, { assessmentId, version: inside.version });
  const { contentHash } = closing.body;
  await world.as('chau')(api.signAssessment, { assessmentId, capacity: 'co-signer', contentHash });
  await world.as('binh')(api.signAssessment, { assessmentId, capacity: 'unit-head', contentHash });
  const again = await world.as('binh')(api.submitAssessment, { assessmentId, contentHash });
  expect(again.body.receipt).not.toBe(receipt);
  const both = (await show('dung', assessmentId)).body.submissions;
  expect(both.map((each: { receipt: string }) => each.receipt)).toEqual([receipt, again.body.receipt]);
  expect(both[1].changes).toHaveLength(2);
});

test('with the account of the clerk alone and scanned signed sheets the file is submitted', async () => {
  const { assessmentId } = await opened(world, 2019);
  const an = world.as('an');
  await score(world, assessmentId, 'an', 'board', 200);
  const column = (await show('an', assessmentId)).body.columns[1];
  const lines = column.scores.map(({ lineCode }: { lineCode: string }) => ({ lineCode, points: 1000, note: '', version: 0 }));
  const file = { name: 'phieu-cong-doan.png', bytes: png() };
  expect(await an(api.enterCoScores, { assessmentId, lines, file: { name: 'x.txt', bytes: Buffer.from('chữ') } })).toMatchObject({
    status: 422,
    codes: ['kernel.paper-not-a-scan'],
  });
  expect((await an(api.enterCoScores, { assessmentId, lines, file })).status).toBe(200);
  const read = await an(api.recordReading, { assessmentId, version: 0, ...reading, heldOn: '2019-11-20' });
  const { contentHash } = (await an(api.closeScoring, { assessmentId, version: read.body.version })).body;

  const paper = { assessmentId, signedOn: '2019-11-24', contentHash, file };
  const { binh, chau, hanh } = world.cast.person;
  const before = await world.rows();
  expect((await an(api.enterSignedPaper, { ...paper, capacity: 'unit-head', personId: hanh })).codes).toEqual([
    'assessments.signer-without-capacity',
  ]);
  const tomorrow = { ...paper, capacity: 'unit-head', personId: binh, signedOn: '2019-11-26' };
  expect((await an(api.enterSignedPaper, tomorrow)).codes).toEqual(['assessments.signed-in-future']);
  expect(await world.rows()).toEqual(before);
  const head = await an(api.enterSignedPaper, { ...paper, capacity: 'unit-head', personId: binh });
  expect((await an(api.enterSignedPaper, { ...paper, capacity: 'co-signer', personId: chau })).status).toBe(200);
  const submit = await an(api.submitAssessment, { assessmentId, contentHash });
  expect(submit.status).toBe(200);

  const shown = (await show('dung', assessmentId)).body;
  expect(shown.signatures.map((each: { enteredBy: string; hasPaper: boolean }) => [each.enteredBy, each.hasPaper])).toEqual([
    ['Đàm Thị Hoài An', true],
    ['Đàm Thị Hoài An', true],
  ]);
  const scan = await world.as('dung')(api.readSignedPaper, { assessmentId, signatureId: head.body.signatureId });
  expect(scan.status).toBe(200);
  expect((await world.as('giang')(api.readSignedPaper, { assessmentId, signatureId: head.body.signatureId })).codes).toEqual([
    'assessments.not-found',
  ]);
});

test('the paper of the co-scorer never replaces what they typed themselves', async () => {
  const { assessmentId } = await opened(world, 2020);
  const line = (points: number, version: number) => ({ lineCode: 'I.1', points, note: '', version });
  await world.as('chau')(api.scoreLines, { assessmentId, layer: 'co-scorer', lines: [line(2000, 0)] });
  const file = { name: 'phieu.png', bytes: png() };
  const before = await world.rows();
  expect((await world.as('an')(api.enterCoScores, { assessmentId, lines: [line(1000, 1)], file })).codes).toEqual([
    'assessments.scored-by-co-scorer',
  ]);
  expect(await world.rows()).toEqual(before);
});

test('the papers of a submitted file are PDF downloads', async () => {
  const { assessmentId } = await submitted(world, 2021);
  for (const paper of ['score-sheet', 'minutes', 'receipt']) {
    const answer = await world.as('an')(api.printAssessment, { assessmentId, paper });
    expect([answer.status, String(answer.body.subarray(0, 5))]).toEqual([200, '%PDF-']);
  }
  expect((await world.as('giang')(api.printAssessment, { assessmentId, paper: 'receipt' })).status).toBe(404);
});
