import * as appraisals from '#api/appraisals.ts';
import * as api from '#api/assessments.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { makeCampaign, smallSheet } from './campaign.ts';
import type { Name } from './cast.ts';
import type { TestSite } from './site.ts';

/** A launched year of the school towards the committee (which recognises) and the federation; the site moves to the self-scoring window. */
export async function launchedYear(world: TestSite, year = 2021, body?: SheetBody): Promise<string> {
  const { cast, site } = world;
  await world.moveTo(`${year}-11-25T01:00:00.000Z`);
  const superiors = [
    { unitId: cast.unit.committee, part: 'recognises' },
    { unitId: cast.unit.federation, part: 'follows' },
  ] as const;
  const setUp = { unitId: cast.unit.school, sheetOf: cast.unit.federation, launchedBy: cast.person.binh, year, superiors };
  return await site.db.transaction().execute((tx) => makeCampaign(tx, body ? { ...setUp, body } : setUp));
}

export async function opened(
  world: TestSite,
  year = 2021,
  body?: SheetBody,
  launched?: string,
): Promise<{ campaignId: string; assessmentId: string }> {
  if (launched) await world.moveTo(`${year}-11-25T01:00:00.000Z`);
  const campaignId = launched ?? (await launchedYear(world, year, body));
  const answer = await world.as('an')(api.openAssessment, { campaignId });
  return { campaignId, assessmentId: answer.body.assessmentId };
}

/** Full points on every line less `less` on the first one, as the version stands. */
export async function score(
  world: TestSite,
  assessmentId: string,
  name: Name,
  layer: 'board' | 'co-scorer',
  less = 0,
): Promise<void> {
  const shown = (await world.as(name)(api.showAssessment, { assessmentId })).body;
  const column = shown.columns.find((each: { layer: string }) => each.layer === layer);
  const versionOf = (code: string) => column.scores.find((each: { lineCode: string }) => each.lineCode === code).version;
  const lines = linesOf(smallSheet).map(({ code, maxPoints }, index) => {
    return { lineCode: code, points: maxPoints - (index === 0 ? less : 0), note: '', version: versionOf(code) };
  });
  const answer = await world.as(name)(api.scoreLines, { assessmentId, layer, lines });
  if (answer.status !== 200) throw new Error(`cannot score: ${answer.codes}`);
}

export const reading = {
  heldOn: '2021-11-24',
  from: '14:00',
  until: '15:30',
  venue: 'Phòng họp hội đồng',
  present: 33,
  total: 34,
  minutes: 'Đã đọc toàn bộ bảng chấm điểm.\nKhông có ý kiến khác.',
};

/** Both columns full, read out, put up for signing; the hash to sign. */
export async function closed(
  world: TestSite,
  year = 2021,
  launched?: string,
): Promise<{ campaignId: string; assessmentId: string; hash: string }> {
  const made = await opened(world, year, undefined, launched);
  const { assessmentId } = made;
  await score(world, assessmentId, 'an', 'board', 200);
  await score(world, assessmentId, 'chau', 'co-scorer', 300);
  const heldOn = `${year}-11-24`;
  const read = await world.as('an')(api.recordReading, { assessmentId, version: 0, ...reading, heldOn });
  const answer = await world.as('an')(api.closeScoring, { assessmentId, version: read.body.version });
  if (answer.status !== 200) throw new Error(`cannot close: ${answer.codes}`);
  return { ...made, hash: answer.body.contentHash };
}

export async function signed(
  world: TestSite,
  year = 2021,
  launched?: string,
): Promise<{ campaignId: string; assessmentId: string; hash: string }> {
  const made = await closed(world, year, launched);
  const sign = { assessmentId: made.assessmentId, contentHash: made.hash };
  await world.as('chau')(api.signAssessment, { ...sign, capacity: 'co-signer' });
  await world.as('binh')(api.signAssessment, { ...sign, capacity: 'unit-head' });
  return made;
}

export async function submitted(world: TestSite, year = 2021, launched?: string) {
  const made = await signed(world, year, launched);
  const answer = await world.as('binh')(api.submitAssessment, { assessmentId: made.assessmentId, contentHash: made.hash });
  if (answer.status !== 200) throw new Error(`cannot submit: ${answer.codes}`);
  return { ...made, receipt: answer.body.receipt as string };
}

export const inspection = {
  onDay: '2021-11-25',
  from: '08:00',
  until: '10:30',
  decisionNumber: '12/QĐ-BCĐ',
  decisionDay: '2021-11-22',
  team: [
    { name: 'Vương Đình Dũng', title: 'Chuyên viên, Trưởng đoàn' },
    { name: 'Ninh Thị Liên', title: 'Chuyên viên, thành viên' },
  ],
  headPresent: true,
  coSignerPresent: true,
  strengths: 'Hồ sơ minh chứng đầy đủ',
  shortcomings: 'Khu để xe chưa gọn',
  requests: 'Sắp xếp lại khu để xe',
};

/** Appraised in full by Dũng, at the self score less `less` on the first line, and finished; of a year launched before, or of a new one. */
export async function appraised(world: TestSite, year = 2021, less = 0, launched?: string) {
  const made = await submitted(world, year, launched);
  const { assessmentId } = made;
  const lines = linesOf(smallSheet).map(({ code, maxPoints }, index) => {
    return { lineCode: code, points: maxPoints - (index === 0 ? 200 + less : 0), note: less > 0 ? 'Theo hồ sơ' : '', version: 0 };
  });
  const dung = world.as('dung');
  await dung(appraisals.appraiseLines, { assessmentId, lines });
  const days = { onDay: `${year}-11-25`, decisionDay: `${year}-11-22` };
  const visit = await dung(appraisals.recordInspection, { assessmentId, version: 0, ...inspection, ...days });
  const answer = await dung(appraisals.finishAppraisal, { assessmentId, version: visit.body.version });
  if (answer.status !== 200) throw new Error(`cannot finish: ${answer.codes}`);
  return made;
}
