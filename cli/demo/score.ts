import * as appraisals from '#api/appraisals.ts';
import * as assessments from '#api/assessments.ts';
import * as incidentsApi from '#api/incidents.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, shortDate } from '#domain/kernel/day.ts';
import { toWindow } from './register.ts';
import type { Stage } from './stage.ts';
import type { Crew, LivedYear, World } from './world.ts';

/** Self-score in two columns, reading, two signatures on one hash, submission with receipt: steps 13 and 14. */
export async function scoreAndSubmit(world: World, crew: Crew, lived: LivedYear, body: SheetBody): Promise<string> {
  const { stage } = world;
  const { campaignId } = lived;
  await toWindow(world, crew, lived, 'self-scoring');
  const { assessmentId } = await stage.as(crew.clerk)(assessments.openAssessment, { campaignId });
  const broken = await brokenLines(world, crew.head, campaignId);
  const edits = (layer: 'board' | 'co-scorer') =>
    linesOf(body).map((line) => ({
      lineCode: line.code,
      version: 0,
      points: below(body, line.maxPoints, broken.has(line.code) ? 1 : stepsLost(layer, lived.year, line)),
      note: broken.has(line.code) ? 'Có sự việc đã kết luận trong năm' : '',
    }));
  await stage.as(crew.clerk)(assessments.scoreLines, {
    assessmentId,
    layer: 'board',
    lines: edits('board'),
  });
  await stage.as(crew.coSigner)(assessments.scoreLines, {
    assessmentId,
    layer: 'co-scorer',
    lines: edits('co-scorer'),
  });
  await stage.moveTo(addDays(await stage.today(), 4));
  const contentHash = await readAndSign(stage, crew, assessmentId, '15:30');
  await toWindow(world, crew, lived, 'submission');
  await stage.as(crew.clerk)(assessments.submitAssessment, { assessmentId, contentHash });
  return assessmentId;
}

/** Read out before all, closed, and signed by both: the hash that they signed. */
export async function readAndSign(
  stage: Stage,
  signers: Pick<Crew, 'clerk' | 'coSigner' | 'head' | 'staff'>,
  assessmentId: string,
  until: string,
): Promise<string> {
  const clerk = stage.as(signers.clerk);
  const heldOn = await stage.today();
  const { version } = await clerk(assessments.showAssessment, { assessmentId });
  const read = await clerk(assessments.recordReading, {
    ...{ assessmentId, version, heldOn, present: signers.staff, total: signers.staff, from: '14:00', until },
    ...{ venue: 'Phòng họp', minutes: `Ngày ${shortDate(heldOn)}, đọc bản tự chấm trước toàn thể; mọi người nhất trí.` },
  });
  const { contentHash } = await clerk(assessments.closeScoring, { assessmentId, version: read.version });
  await stage.as(signers.coSigner)(assessments.signAssessment, { assessmentId, capacity: 'co-signer', contentHash });
  await stage.as(signers.head)(assessments.signAssessment, { assessmentId, capacity: 'unit-head', contentHash });
  return contentHash;
}

/** One visit by a team of two, the lines scored, the appraisal ended. */
export async function visitAndAppraise(
  stage: Stage,
  reviewerId: string,
  visit: {
    readonly assessmentId: string;
    readonly decisionNumber: string;
    readonly leader: string;
    readonly member: string;
    readonly lines: (typeof appraisals.appraiseLines.input)['_zod']['input']['lines'];
  },
): Promise<void> {
  const { assessmentId, decisionNumber, leader, member, lines } = visit;
  const reviewer = stage.as(reviewerId);
  const onDay = await stage.today();
  await reviewer(appraisals.recordInspection, {
    ...{ assessmentId, version: (await reviewer(appraisals.showAppraisal, { assessmentId })).appraisal?.version ?? 0 },
    ...{ onDay, from: '08:00', until: '09:00', headPresent: true, coSignerPresent: true },
    ...{ decisionNumber, decisionDay: addDays(onDay, -3), requests: '' },
    team: [
      { name: leader, title: 'Trưởng đoàn' },
      { name: member, title: 'Thành viên' },
    ],
    ...{ strengths: 'Trụ sở gọn gàng, minh chứng dễ đối chiếu.', shortcomings: '' },
  });
  await reviewer(appraisals.appraiseLines, { assessmentId, lines });
  const { appraisal } = await reviewer(appraisals.showAppraisal, { assessmentId });
  await reviewer(appraisals.finishAppraisal, { assessmentId, version: appraisal!.version });
}

/** Lines on which something was concluded and not taken back: nobody gives them their full points. */
export async function brokenLines(
  { stage }: Pick<World, 'stage'>,
  personId: string,
  campaignId: string,
): Promise<ReadonlySet<string>> {
  const { incidents } = await stage.as(personId)(incidentsApi.listIncidents, { campaignId });
  return new Set(incidents.filter(({ cleared }) => cleared === null).map(({ lineCode }) => lineCode));
}

/** `lost` steps below the maximum, never below zero. */
export function below(body: SheetBody, maximum: number, lost: number): number {
  return Math.max(0, maximum - lost * body.step);
}

const oneIn = { board: 7, 'co-scorer': 6, committee: 4 } as const;

/** Which lines lose a step is drawn from their words and the year, so that every plan and every year has figures of its own. */
function stepsLost(layer: keyof typeof oneIn, year: number, line: { readonly code: string; readonly text: string }): number {
  return drawnFrom(`${layer} ${year} ${line.code} ${line.text}`) % oneIn[layer] === 0 ? 1 : 0;
}

/** A whole number that follows from words alone. */
export function drawnFrom(words: string): number {
  let drawn = 2166136261;
  for (const letter of words) drawn = Math.imul(drawn ^ letter.codePointAt(0)!, 16777619);
  return drawn >>> 8;
}

/** Inspection on the spot and the committee's own column: step 15. */
export async function appraise(world: World, year: number, assessmentId: string, body: SheetBody): Promise<void> {
  const { stage, person } = world;
  await stage.moveTo(addDays(await stage.today(), 5));
  const reviewer = stage.as(person.reviewer);
  const onDay = await stage.today();
  const { version } = await reviewer(appraisals.recordInspection, {
    assessmentId,
    version: await versionOf(world, assessmentId),
    onDay,
    from: '08:00',
    until: '11:00',
    decisionNumber: '05/QĐ-BCĐ',
    decisionDay: addDays(onDay, -4),
    team: [
      { name: world.names.reviewer, title: 'Trưởng đoàn' },
      { name: world.names.federation, title: 'Thành viên' },
    ],
    headPresent: true,
    coSignerPresent: true,
    strengths: 'Minh chứng gom theo từng tháng, dễ đối chiếu.',
    shortcomings: 'Một số dòng minh chứng chưa đủ cả năm.',
    requests: '',
  });
  const { campaignId } = await reviewer(assessments.showAssessment, { assessmentId });
  const broken = await brokenLines(world, person.reviewer, campaignId);
  const lines = linesOf(body).map((line) => {
    const lost = broken.has(line.code) ? 1 : stepsLost('committee', year, line);
    const points = below(body, line.maxPoints, lost);
    return { lineCode: line.code, version: 0, points, note: lost > 0 ? 'Minh chứng chưa đủ cả năm' : '' };
  });
  await reviewer(appraisals.appraiseLines, { assessmentId, lines });
  await stage.moveTo(addDays(onDay, 3));
  await reviewer(appraisals.finishAppraisal, { assessmentId, version: Math.max(version, await versionOf(world, assessmentId)) });
}

async function versionOf({ stage, person }: World, assessmentId: string): Promise<number> {
  const { appraisal } = await stage.as(person.reviewer)(appraisals.showAppraisal, { assessmentId });
  return appraisal?.version ?? 0;
}
