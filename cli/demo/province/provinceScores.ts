import * as appraisals from '#api/appraisals.ts';
import * as assessments from '#api/assessments.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { addDays } from '#domain/kernel/day.ts';
import { toWindow } from '../register.ts';
import { below, brokenLines, drawnFrom, readAndSign, visitAndAppraise } from '../score.ts';
import type { Bodies } from './bodies.ts';
import { fateOf } from './provinceWork.ts';
import type { Party, ProvinceWorld } from './provinceWorld.ts';
import type { ProvinceYear } from './provinceYear.ts';

/** One unit's scores on their way up. */
export interface Scored {
  readonly party: Party;
  readonly campaignId: string;
  readonly assessmentId: string;
  readonly contentHash: string;
}

/** Every unit that still takes part scores itself, reads it out, signs and hands it in; a few hand in late, some never: steps 13 and 14. */
export async function scoreProvince(
  world: ProvinceWorld,
  parties: readonly Party[],
  province: ProvinceYear,
): Promise<readonly Scored[]> {
  const { stage } = world;
  const { year, lived } = province;
  const scoring = parties.filter(
    (party) => lived.has(party.unitId) && !['unenrolled', 'withdrawn'].includes(fateOf(party, year)),
  );
  const first = scoring[0]!;
  await toWindow(world, first, lived.get(first.unitId)!, 'self-scoring');
  const opened: Omit<Scored, 'contentHash'>[] = [];
  for (const party of scoring) opened.push(await scoreSelf(world, province, party));
  await stage.moveTo(addDays(await stage.today(), 4));
  const signed: Scored[] = [];
  for (const one of opened.filter(({ party }) => fateOf(party, year) !== 'never-submitted')) {
    const signers = { ...one.party, coSigner: one.party.deputy };
    signed.push({ ...one, contentHash: await readAndSign(stage, signers, one.assessmentId, '15:00') });
  }
  await toWindow(world, first, lived.get(first.unitId)!, 'submission');
  for (const one of signed.filter(({ party }) => fateOf(party, year) !== 'late')) await submit(world, one);
  return signed;
}

const submit = async ({ stage }: ProvinceWorld, { party, assessmentId, contentHash }: Scored) =>
  await stage.as(party.clerk)(assessments.submitAssessment, { assessmentId, contentHash });

async function scoreSelf(world: ProvinceWorld, province: ProvinceYear, party: Party): Promise<Omit<Scored, 'contentHash'>> {
  const { stage } = world;
  const { campaignId } = province.lived.get(party.unitId)!;
  const { assessmentId } = await stage.as(party.clerk)(assessments.openAssessment, { campaignId });
  const broken = await brokenLines(world, party.head, campaignId);
  for (const [layer, by] of [
    ['board', party.clerk],
    ['co-scorer', party.deputy],
  ] as const)
    await stage.as(by)(assessments.scoreLines, { assessmentId, layer, lines: editsOf(province, party, broken, layer) });
  return { party, campaignId, assessmentId };
}

const oneIn = { board: 9, 'co-scorer': 8, committee: 6 } as const;

/** Which lines lose something is drawn from the unit's, the year's and the line's words; one unit in twelve has a weak year. */
function editsOf({ body, year }: ProvinceYear, party: Party, broken: ReadonlySet<string>, layer: keyof typeof oneIn) {
  const isWeak = drawnFrom(`${party.name} ${year} yếu`) % 12 === 0;
  return linesOf(body).map((line) => {
    const drawn = drawnFrom(`${layer} ${party.code} ${year} ${line.code} ${line.text}`);
    const some = drawn % oneIn[layer] === 0 ? 1 + (drawn % 3) : 0;
    const weak = isWeak && drawnFrom(`${party.code} ${year} ${line.code}`) % 2 === 0 ? 4 : 0;
    const lost = Math.max(some + weak, broken.has(line.code) ? 2 : 0);
    const points = below(body, line.maxPoints, lost);
    return { lineCode: line.code, version: 0, points, note: lost > 0 ? 'Minh chứng chưa đủ cả năm' : '' };
  });
}

/** Late files come in after the window and the body that recognises decides on each; then its reviewer visits, scores and ends each appraisal: step 15. */
export async function appraiseProvince(
  world: ProvinceWorld,
  bodies: Bodies,
  province: ProvinceYear,
  scored: readonly Scored[],
): Promise<readonly Scored[]> {
  const { stage } = world;
  await stage.moveTo(addDays(await stage.today(), 30));
  const reviewer = stage.as(bodies.reviewer);
  for (const one of scored.filter(({ party }) => fateOf(party, province.year) === 'late')) {
    await submit(world, one);
    const { appraisal } = await reviewer(appraisals.showAppraisal, { assessmentId: one.assessmentId });
    const answer = { version: appraisal?.version ?? 0, decision: 'accepted', reason: 'Đơn vị có lý do chính đáng.' } as const;
    await reviewer(appraisals.decideLateness, { assessmentId: one.assessmentId, ...answer });
  }
  for (const one of scored) await appraiseOne(world, bodies, province, one);
  return scored;
}

async function appraiseOne(
  world: ProvinceWorld,
  bodies: Bodies,
  province: ProvinceYear,
  { party, campaignId, assessmentId }: Scored,
): Promise<void> {
  const lines = editsOf(province, party, await brokenLines(world, bodies.reviewer, campaignId), 'committee');
  const visitors = { leader: bodies.reviewerName, member: world.names.secretary };
  const decisionNumber = `71/QĐ-${bodies.suffix}`;
  await visitAndAppraise(world.stage, bodies.reviewer, { assessmentId, decisionNumber, ...visitors, lines });
}
