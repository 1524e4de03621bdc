import * as appraisals from '#api/appraisals.ts';
import * as assessments from '#api/assessments.ts';
import * as recognition from '#api/recognition.ts';
import { type Score, total } from '#domain/criteria/scoreSheet.ts';
import { addDays, dayOf } from '#domain/kernel/day.ts';
import { type KeptTitle, keepTitleFiles } from '../keepTitleFiles.ts';
import type { AssessmentReport } from '../outcome.ts';
import type { Stage } from '../stage.ts';
import type { Bodies } from './bodies.ts';
import type { Scored } from './provinceScores.ts';
import { findAtFault, type Held } from './provinceWork.ts';
import type { Party, ProvinceWorld } from './provinceWorld.ts';
import type { ProvinceYear } from './provinceYear.ts';

/** The notices of result, and the decisions on titles where a cycle is complete: step 16. */
export async function concludeProvince(
  world: ProvinceWorld,
  bodies: Bodies,
  province: ProvinceYear,
  scored: readonly Scored[],
  held: Map<string, Held>,
): Promise<{ readonly assessments: readonly AssessmentReport[]; readonly titles: readonly KeptTitle[] }> {
  const { stage } = world;
  const { year } = province;
  const authority = stage.as(bodies.authority);
  await stage.moveTo(addDays(await stage.today(), 4));
  const announcedOn = await stage.today();
  const reports: AssessmentReport[] = [];
  for (const [index, { party, campaignId, assessmentId }] of scored.entries()) {
    const number = `${index + 1}/TB-${bodies.suffix}`;
    const result = await authority(recognition.announceResult, { campaignId, number, announcedOn });
    reports.push({
      ...{ year, unit: party.name, ...(await columnsOf(world, bodies, province, { party, assessmentId })) },
      ...{ decided: result.total / 100, qualified: result.qualified, reasons: result.reasons.map(({ message }) => message) },
    });
  }
  await stage.moveTo(addDays(announcedOn, 6));
  return { assessments: reports, titles: await decideTitles(world, bodies, province, scored, held) };
}

async function columnsOf(
  { stage }: ProvinceWorld,
  bodies: Bodies,
  { body }: ProvinceYear,
  { party, assessmentId }: Pick<Scored, 'party' | 'assessmentId'>,
) {
  const { columns } = await stage.as(party.clerk)(assessments.showAssessment, { assessmentId });
  const { appraisal } = await stage.as(bodies.reviewer)(appraisals.showAppraisal, { assessmentId });
  const of = (layer: 'board' | 'co-scorer') => (columns.find((column) => column.layer === layer)?.total ?? 0) / 100;
  const given: Score[] = (appraisal?.scores ?? []).flatMap(({ lineCode, points }) =>
    points === null ? [] : [{ lineCode, points }],
  );
  return { self: of('board'), co: of('co-scorer'), appraised: total(body, given) / 100 };
}

/** What the system says waits to be decided is decided: it knows whose cycle is complete. */
async function decideTitles(
  { stage }: ProvinceWorld,
  bodies: Bodies,
  { year }: ProvinceYear,
  scored: readonly Scored[],
  held: Map<string, Held>,
): Promise<readonly KeptTitle[]> {
  const authority = stage.as(bodies.authority);
  const decidedOn = await stage.today();
  const byCampaign = new Map(scored.map((one) => [one.campaignId, one]));
  const given: KeptTitle[] = [];
  for (;;) {
    const { outcomes } = await authority(recognition.listOutcomes, { list: 'to-decide' });
    const waiting = outcomes.filter(({ campaignId }) => byCampaign.has(campaignId));
    if (waiting.length === 0) return given;
    for (const { campaignId } of waiting) {
      const { party } = byCampaign.get(campaignId)!;
      const number = `${200 + given.length}/QĐ-${bodies.suffix}`;
      const made = await authority(recognition.decideTitle, { campaignId, number, decidedOn, signerTitle: bodies.signerTitle });
      held.set(party.unitId, await heldBy(stage, party, made.titleId));
      given.push(await keepTitleFiles(stage, party.clerk, { unit: party.name, year, ...made }));
    }
  }
}

/** The decision as the unit will name it when it registers again. */
async function heldBy({ as }: Stage, { clerk, unitId }: Party, titleId: string): Promise<Held> {
  const { titles } = await as(clerk)(recognition.listTitles, {});
  const { number, decidedOn, byUnitName, firstYear, lastYear } = titles.find(
    (one) => one.id === titleId && one.unitId === unitId,
  )!;
  return { number, date: decidedOn, issuer: byUnitName, firstYear, lastYear };
}

/** Later conclusions bear on two titles of the year before: one is revoked by decision, one is let stand by a paper. Step 20. */
export async function weighTitles(
  world: ProvinceWorld,
  bodies: Bodies,
  before: ProvinceYear,
  titled: readonly Party[],
  held: Map<string, Held>,
): Promise<number> {
  const { stage } = world;
  const authority = stage.as(bodies.authority);
  for (const party of titled)
    await findAtFault(world, party, before.lived.get(party.unitId)!.campaignId, dayOf(before.year, 11, 5));
  const on = await stage.today();
  const { titles } = await authority(recognition.listTitlesToWeigh, {});
  for (const [index, { title }] of titles.entries()) {
    const titleId = title.id;
    if (index > 0) {
      await authority(recognition.keepTitle, {
        titleId,
        on,
        paper: `Thông báo số 9/TB-${bodies.suffix}: không thu hồi danh hiệu`,
      });
      continue;
    }
    const reason = 'Có người bị xử lý kỷ luật trong kỳ công nhận, kết luận sau ngày quyết định.';
    await authority(recognition.revokeTitle, { titleId, number: `300/QĐ-${bodies.suffix}`, revokedOn: on, reason });
    held.delete(title.unitId);
  }
  return titles.length;
}
