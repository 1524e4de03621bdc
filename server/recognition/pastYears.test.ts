import { afterAll, beforeAll, expect, test } from 'vitest';
import * as enrolments from '#api/enrolments.ts';
import * as imports from '#api/imports.ts';
import * as papers from '#api/papers.ts';
import * as api from '#api/recognition.ts';
import { appraised } from '#tests/support/assessments.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { letters, pdfLetters } from '#tests/support/paperText.ts';
import { decisionOf, noticeOf } from '#tests/support/recognition.ts';
import { xlsxFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { workOnce } from '../imports/worker.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2026-02-10');
  const { committee, province } = world.cast.unit;
  await world.site.db.updateTable('unit_placement').set({ parent_id: province }).where('unit_id', '=', committee).execute();
});
afterAll(() => world.close());

const head = ['Tên trường', 'Năm', 'Kết quả xét', 'Số thông báo', 'Ngày thông báo', 'Nơi ban hành'];
const work = async () => {
  while (await workOnce(world.site.app));
};

/** The office brings a list of past results, says what its columns are, and takes it. */
async function bring(rows: readonly (readonly (string | null)[])[]): Promise<void> {
  const kien = world.as('kien');
  const file = xlsxFile('KQ', head, rows as (string | null)[][]);
  const begun = await kien(imports.beginImport, { kind: 'results', unitId: world.cast.unit.province, file });
  const importId = begun.body.id as string;
  await work();
  const shown = async () => (await kien(imports.showImport, { importId })).body;
  if ((await shown()).state === 'mapping') {
    const columns = (await shown()).heads.map((one: { key: string; for: string | null }) => ({ head: one.key, key: one.for }));
    await kien(imports.mapColumns, { importId, columns });
    await work();
  }
  const taken = await kien(imports.takeImport, { importId, version: (await shown()).version });
  expect([taken.status, taken.codes]).toEqual([200, []]);
  await work();
}

const school = 'Trường THCS Thị trấn Bến Sậy';
const of2025 = [school, '2025', 'Đạt', '31/TB-BCĐ', '22/12/2025', 'Ban Chỉ đạo huyện Bến Sậy'];
const outcome = async () => (await world.as('quyen')(api.showOutcome, { campaignId })).body;
const enrolment = async () => (await world.as('an')(enrolments.showUnitEnrolment, { campaignId })).body;
const missing = async () => (await world.as('an')(api.listToTitle, {})).body.units[0];
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

test('a year without its paper, one that failed and one struck out do not count, each with its reason', async () => {
  const { unit, person } = world.cast;
  const superiors = [
    { unitId: unit.committee, part: 'recognises' },
    { unitId: unit.federation, part: 'follows' },
  ] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.federation, launchedBy: person.binh, year: 2026, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  await bring([
    [school, '2023', 'Không đạt', '30/TB-BCĐ', '22/12/2023', 'Ban Chỉ đạo huyện Bến Sậy'],
    [school, '2024', 'Đạt', null, null, null],
    [school, '2025', 'Đạt', '99/TB-BCĐ', '22/12/2025', 'Ban Chỉ đạo huyện Bến Sậy'],
  ]);
  const wrong = (await outcome()).past.find((one: { lastYear: number }) => one.lastYear === 2025);
  expect((await enrolment()).form.cycleFirstYear).toBe(2025);
  const struck = await world.as('kien')(api.strikePastRecognition, { pastRecognitionId: wrong.id, reason: 'Ghi nhầm số' });
  expect(struck.status).toBe(200);
  const { past } = await outcome();
  expect(
    past.map(({ lastYear, whyNotCount }: { lastYear: number; whyNotCount: { code: string }[] }) => [
      lastYear,
      ...codes(whyNotCount).filter((code) => code !== 'recognition.past-before-cycle'),
    ]),
  ).toEqual([
    [2025, 'recognition.past-is-struck'],
    [2024, 'recognition.past-names-no-paper'],
    [2023, 'recognition.past-failed'],
  ]);
  expect(await enrolment()).toMatchObject({ before: [], form: { kind: 'first', cycleFirstYear: 2026 } });
});

test('a year imported with its notice opens the cycle: the enrolment names it, and what is missing says the same', async () => {
  await bring([of2025]);
  const named = { year: 2025, number: '31/TB-BCĐ', date: '2025-12-22', issuer: 'Ban Chỉ đạo huyện Bến Sậy' };
  const page = await enrolment();
  expect(page).toMatchObject({ before: [named], form: { kind: 'first', cycleFirstYear: 2025 }, cycleYears: 2, cycleYear: 2 });
  const form = { ...page.form, heldNote: '', commitment: 'Giữ vững các tiêu chuẩn.' };
  const saved = await world.as('an')(enrolments.saveEnrolment, { campaignId, version: 0, ...form });
  const { enrolmentId } = saved.body;
  const sent = await world.as('binh')(enrolments.submitEnrolment, { enrolmentId, version: saved.body.version });
  expect([sent.status, sent.codes]).toEqual([200, []]);
  for (const [name, body] of [
    ['dung', world.cast.unit.committee],
    ['lien', world.cast.unit.federation],
  ] as const) {
    expect((await world.as(name)(enrolments.showEnrolment, { enrolmentId })).body.submission.before).toEqual([named]);
    const answer = await world.as(name)(enrolments.acceptEnrolment, { enrolmentId, bodyId: body, submission: 1 });
    expect([answer.status, answer.codes]).toEqual([200, []]);
  }
  const paper = await world.as('an')(enrolments.printEnrolment, { enrolmentId });
  expect(await pdfLetters(paper.body)).toContain(letters('Thông báo số 31/TB-BCĐ ngày 22 tháng 12 năm 2025'));
  expect(await missing()).toMatchObject({ state: 'one-short', through: 2025, streak: 1, missing: 1, earliest: 2026 });
  expect((await outcome()).toTitle).toMatchObject({ state: 'one-short', through: 2025, streak: 1, missing: 1, earliest: 2026 });
});

test('the year lived here completes the two, and the decision names the notice of the year before', async () => {
  await appraised(world, 2026, 0, campaignId);
  await world.moveTo('2026-12-20T01:00:00.000Z');
  const announced = await world.as('quyen')(api.announceResult, noticeOf(campaignId, 2026));
  expect([announced.status, announced.codes]).toEqual([200, []]);
  expect(await missing()).toMatchObject({ state: 'eligible', streak: 2, missing: 0 });
  expect((await world.as('quyen')(api.listOutcomes, { list: 'to-decide' })).body.outcomes).toMatchObject([
    { campaignId, next: 'decide', cycle: { streak: 2 } },
  ]);
  const decided = await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2026));
  expect([decided.status, decided.codes]).toEqual([200, []]);
  const { titleId } = decided.body;
  expect((await outcome()).titles).toMatchObject([{ firstYear: 2025, lastYear: 2026, kind: 'first' }]);
  const paper = await world.as('an')(api.downloadTitleDecision, { titleId });
  const said = await pdfLetters(paper.body);
  expect(said).toContain(letters('Thông báo số 31/TB-BCĐ ngày 22 tháng 12 năm 2025 của Ban Chỉ đạo huyện Bến Sậy'));
  const report = await world.as('an')(papers.previewCasePaper, { campaignId, kind: 'unit-merit-report', values: {}, page: 0 });
  expect([report.status, report.codes]).toEqual([200, []]);
  expect(letters(JSON.stringify(report.body))).toContain(letters('Thông báo số 31/TB-BCĐ ngày 22 tháng 12 năm 2025'));
  expect(report.body.missing.map(({ text }: { text: string }) => text)).not.toContain('kết quả năm 2025');
  expect(said.indexOf(letters('kết quả năm 2025'))).toBeLessThan(said.indexOf(letters('kết quả năm 2026')));
});

test('a line that a standing title stands on is not struck out before that decision is revoked', async () => {
  const line = (await outcome()).past.find((one: { number: string }) => one.number === '31/TB-BCĐ');
  expect(codes(line.whyNotCount)).toEqual([]);
  const strike = { pastRecognitionId: line.id, reason: 'Ghi nhầm' };
  const kept = (await world.as('kien')(api.listPastRecognition, {})).body.past.find((one: { id: string }) => one.id === line.id);
  expect(codes(kept.whyNot.strike)).toEqual(['recognition.past-title-stands']);
  const answer = await world.as('kien')(api.strikePastRecognition, strike);
  expect(answer).toMatchObject({ status: 409, codes: ['recognition.past-title-stands'] });
});
