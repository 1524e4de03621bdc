import { afterAll, beforeAll, expect, test } from 'vitest';
import * as assessments from '#api/assessments.ts';
import * as api from '#api/recognition.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { launchedYear, signed } from '#tests/support/assessments.ts';
import { smallSheet } from '#tests/support/campaign.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type Answer, type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2010-01-01');
});
afterAll(() => world.close());

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();
const counted = async (table: 'assessment' | 'assessment_signature' | 'assessment_submission', assessmentId?: string) => {
  const rows = await world.site.db.selectFrom(table).selectAll().execute();
  return rows.filter((row) => assessmentId === undefined || ('assessment_id' in row && row.assessment_id === assessmentId))
    .length;
};
const eventsOf = async (type: string, subjectId: string) =>
  (await world.site.db.selectFrom('event').select('id').where('type', '=', type).where('subject_id', '=', subjectId).execute())
    .length;

test('ten who open the year at once open one file', async () => {
  const campaignId = await launchedYear(world, 2010);
  const before = await counted('assessment');
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, at) => world.as(at % 2 ? 'an' : 'binh')(assessments.openAssessment, { campaignId })),
  );
  expect(statuses(answers)).toEqual([200, ...Array(9).fill(409)]);
  expect((await counted('assessment')) - before).toBe(1);
});

test('twenty submissions at once, with one key and without, are one submission with one receipt', async () => {
  const { assessmentId, hash: contentHash } = await signed(world, 2011);
  const send = (headers: Record<string, string>) =>
    world.as('binh')(assessments.submitAssessment, { assessmentId, contentHash }, headers);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => send(at % 2 ? { 'idempotency-key': 'nop-2011' } : {})));
  const receipts = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.receipt));
  expect(receipts.size).toBe(1);
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
  expect([await counted('assessment_submission', assessmentId), await eventsOf('assessment.submitted', assessmentId)]).toEqual([
    1, 1,
  ]);
});

test('an edit and a submission at once: what is submitted is what was signed, whoever comes first', async () => {
  for (const year of [2012, 2013, 2014]) {
    const { assessmentId, hash: contentHash } = await signed(world, year);
    const { columns } = (await world.as('an')(assessments.showAssessment, { assessmentId })).body;
    const { lineCode, version } = columns[0].scores[0];
    const lines = [{ lineCode, points: linesOf(smallSheet)[0]!.maxPoints - 500, note: '', version }];
    const [submission, edit] = await Promise.all([
      world.as('binh')(assessments.submitAssessment, { assessmentId, contentHash }),
      world.as('an')(assessments.scoreLines, { assessmentId, layer: 'board', lines }),
    ]);
    expect([submission.status, edit.status].sort()).toEqual([200, 409]);
    const rows = await world.site.db
      .selectFrom('assessment_submission')
      .select('content_hash')
      .where('assessment_id', '=', assessmentId)
      .execute();
    expect(rows.map((row) => row.content_hash)).toEqual(submission.status === 200 ? [contentHash] : []);
  }
});

test('two decisions at once make one title; two revocations at once revoke it once, and who checks meanwhile gets an answer', async () => {
  await announcedYear(world, 2015, 0, { firstYear: 2015 });
  const campaignId = await announcedYear(world, 2016, 0, { firstYear: 2015 });
  const decisions = await Promise.all(
    [1, 2, 3, 4].map((at) => world.as('quyen')(api.decideTitle, { ...decisionOf(campaignId, 2016), number: `${at}/QĐ-BCĐ` })),
  );
  expect(statuses(decisions)).toEqual([200, 409, 409, 409]);
  const [title] = await world.site.db.selectFrom('title').select(['id', 'code']).execute();
  const revocation = { titleId: title!.id, revokedOn: '2016-12-20', reason: 'Phát hiện sai sót' };
  const check = async () => (await world.web.server.inject({ method: 'GET', url: `/xac-minh/${title!.code}` })).statusCode;
  const [revocations, checks] = await Promise.all([
    Promise.all([1, 2, 3].map((at) => world.as('quyen')(api.revokeTitle, { ...revocation, number: `${at + 4}/QĐ-HB` }))),
    Promise.all(Array.from({ length: 10 }, check)),
  ]);
  expect(statuses(revocations)).toEqual([200, 409, 409]);
  expect(new Set(checks)).toEqual(new Set([200]));
  expect(await world.site.db.selectFrom('title_revocation').select('title_id').execute()).toEqual([{ title_id: title!.id }]);
});
