import * as assessments from '#api/assessments.ts';
import * as recognition from '#api/recognition.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { addDays } from '#domain/kernel/day.ts';
import type { AssessmentReport } from '../outcome.ts';
import { toWindow } from '../register.ts';
import { below, brokenLines, drawnFrom, readAndSign, visitAndAppraise } from '../score.ts';
import type { Party, TownWorld } from './townWorld.ts';
import { partiesOf, type TownYear } from './townYear.ts';

/** One unit's scores on their way to the town. */
interface Scored {
  readonly party: Party;
  readonly campaignId: string;
  readonly assessmentId: string;
}

/** Every unit scores itself, reads it out, signs and hands it in: steps 13 and 14. */
export async function scoreTown(world: TownWorld, town: TownYear): Promise<readonly Scored[]> {
  const { stage } = world;
  const parties = partiesOf(world);
  const ofFirst = town.lived.get(parties[0]!.unitId)!;
  await toWindow(world, parties[0]!, ofFirst, 'self-scoring');
  const scored: Scored[] = [];
  for (const party of parties) scored.push(await scoreSelf(world, town, party));
  await stage.moveTo(addDays(await stage.today(), 4));
  for (const { party, assessmentId } of scored)
    await readAndSign(stage, { ...party, coSigner: party.deputy }, assessmentId, '15:00');
  await toWindow(world, parties[0]!, ofFirst, 'submission');
  for (const { party, assessmentId } of scored) {
    const { contentHash } = await stage.as(party.clerk)(assessments.showAssessment, { assessmentId });
    await stage.as(party.clerk)(assessments.submitAssessment, { assessmentId, contentHash: contentHash! });
  }
  return scored;
}

async function scoreSelf(world: TownWorld, town: TownYear, party: Party): Promise<Scored> {
  const { stage } = world;
  const { campaignId } = town.lived.get(party.unitId)!;
  const { assessmentId } = await stage.as(party.clerk)(assessments.openAssessment, { campaignId });
  const edits = await editsOf(world, town, party, campaignId, party.head, 'self');
  await stage.as(party.clerk)(assessments.scoreLines, { assessmentId, layer: 'board', lines: edits });
  await stage.as(party.deputy)(assessments.scoreLines, { assessmentId, layer: 'co-scorer', lines: edits });
  return { party, campaignId, assessmentId };
}

/** However long the sheet is, about so many of its lines lose something. */
const fewWeak = 10;

/** Steps off each line's points, drawn from the unit's and the line's words, so that units differ; a line with an incident is not given in full. */
async function editsOf(
  world: TownWorld,
  { body }: TownYear,
  party: Party,
  campaignId: string,
  asker: string,
  layer: 'self' | 'committee',
) {
  const broken = await brokenLines(world, asker, campaignId);
  const lines = linesOf(body);
  return lines.map((line) => {
    const isWeak = drawnFrom(`${line.text} ${party.code}`) % lines.length < fewWeak;
    const own = isWeak ? drawnFrom(`${party.name} ${line.text}`) % 4 : 0;
    const more = isWeak && layer === 'committee' && drawnFrom(`${line.code} ${party.name}`) % 3 === 0 ? 1 : 0;
    const lost = Math.max(own + more, broken.has(line.code) ? 2 : 0);
    const points = below(body, line.maxPoints, lost);
    return { lineCode: line.code, version: 0, points, note: lost > 0 ? 'Minh chứng chưa đủ cả năm' : '' };
  });
}

/** The standing agency's team visits, scores and ends each appraisal; the town's chair signs the notices of result: steps 15 and 16. */
export async function appraiseTown(
  world: TownWorld,
  town: TownYear,
  scored: readonly Scored[],
): Promise<readonly AssessmentReport[]> {
  const { stage, person } = world;
  await stage.moveTo(addDays(await stage.today(), 1));
  for (const one of scored) await appraiseOne(world, town, one);
  await stage.moveTo(addDays(await stage.today(), 1));
  const announcedOn = await stage.today();
  const reports: AssessmentReport[] = [];
  for (const [index, { party, campaignId, assessmentId }] of scored.entries()) {
    const number = `${index + 1}/TB-UBND`;
    const result = await stage.as(person.chair)(recognition.announceResult, { campaignId, number, announcedOn });
    const { columns } = await stage.as(party.clerk)(assessments.showAssessment, { assessmentId });
    const of = (layer: 'board' | 'co-scorer') => (columns.find((column) => column.layer === layer)?.total ?? 0) / 100;
    const decided = result.total / 100;
    reports.push({
      ...{ year: town.year, unit: party.name, self: of('board'), co: of('co-scorer'), appraised: decided, decided },
      ...{ qualified: result.qualified, reasons: result.reasons.map(({ message }) => message) },
    });
  }
  return reports;
}

async function appraiseOne(world: TownWorld, town: TownYear, { party, campaignId, assessmentId }: Scored): Promise<void> {
  const { stage, person, names } = world;
  const lines = await editsOf(world, town, party, campaignId, person.secretary, 'committee');
  const visitors = { leader: names.agencyHead, member: names.secretary };
  await visitAndAppraise(stage, person.secretary, { assessmentId, decisionNumber: '71/QĐ-UBND', ...visitors, lines });
}
