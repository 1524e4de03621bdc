import * as appraisals from '#api/appraisals.ts';
import * as assessments from '#api/assessments.ts';
import * as recognition from '#api/recognition.ts';
import { type Score, type SheetBody, total } from '#domain/criteria/scoreSheet.ts';
import { addDays } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { inWords } from '#server/words.ts';
import type { Crew, LivedYear, World } from './world.ts';

/** A unit's year as the demo reports it; points as they are read (87.5), not hundredths. */
export interface AssessmentReport {
  readonly year: number;
  readonly unit: string;
  readonly self: number;
  readonly co: number;
  readonly appraised: number;
  readonly decided: number;
  readonly qualified: boolean;
  /** Why it does not qualify; and, where it does, why no title follows this year. */
  readonly reasons: readonly string[];
}

export interface TitleGiven {
  readonly titleId: string;
  readonly code: string;
}

/** Notice of the year's result, then the decision on the title where the cycle's rule is met: step 16. */
export async function decide(
  world: World,
  crew: Crew,
  lived: LivedYear,
  assessmentId: string,
  body: SheetBody,
): Promise<{ report: AssessmentReport; title?: TitleGiven }> {
  const { stage, person, scenario } = world;
  const authority = stage.as(person.authority);
  await stage.moveTo(addDays(await stage.today(), 4));
  const announcedOn = await stage.today();
  const number = `${lived.year % 100}/TB-BCĐ`;
  const result = await authority(recognition.announceResult, { campaignId: lived.campaignId, number, announcedOn });
  const scores = await columns(world, crew, assessmentId, body);
  const tried = await tryTitle(world, lived);
  const reasons = [...result.reasons.map((reason) => reason.message), ...('reasons' in tried ? tried.reasons : [])];
  const report = {
    year: lived.year,
    unit: scenario.unitName,
    ...scores,
    decided: result.total / 100,
    qualified: result.qualified,
    reasons,
  };
  return 'code' in tried ? { report, title: tried } : { report };
}

async function tryTitle(
  { stage, person }: World,
  lived: LivedYear,
): Promise<TitleGiven | { readonly reasons: readonly string[] }> {
  await stage.moveTo(addDays(await stage.today(), 6));
  const decidedOn = await stage.today();
  const input = { campaignId: lived.campaignId, number: `${lived.year % 100}/QĐ-BCĐ`, decidedOn, signerTitle: 'Trưởng ban' };
  try {
    return await stage.as(person.authority)(recognition.decideTitle, input);
  } catch (error) {
    if (error instanceof Refused) return { reasons: error.refusals.map((refusal) => inWords(refusal).message) };
    throw error;
  }
}

async function columns({ stage, person }: World, crew: Crew, assessmentId: string, body: SheetBody) {
  const shown = await stage.as(crew.clerk)(assessments.showAssessment, { assessmentId });
  const { appraisal } = await stage.as(person.reviewer)(appraisals.showAppraisal, { assessmentId });
  const of = (layer: 'board' | 'co-scorer') => (shown.columns.find((column) => column.layer === layer)?.total ?? 0) / 100;
  const given: Score[] = (appraisal?.scores ?? []).flatMap(({ lineCode, points }) =>
    points === null ? [] : [{ lineCode, points }],
  );
  return { self: of('board'), co: of('co-scorer'), appraised: total(body, given) / 100 };
}
