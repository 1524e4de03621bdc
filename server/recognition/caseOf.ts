import { type Appraisal, appraisedPoints, judgementOf } from '#domain/appraisals/appraisal.ts';
import type { Judgement } from '#domain/criteria/judgement.ts';
import { groupTotal, maxOf, type ScoreSheet, total } from '#domain/criteria/scoreSheet.ts';
import type { Enrolment } from '#domain/enrolments/enrolment.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { cycleRuleDay } from '#domain/law/cycles.ts';
import { cycleRuleAt, type LocalRule } from '#domain/law/localRules.ts';
import { type Campaign, recogniserOf } from '#domain/plans/campaign.ts';
import { withPastTitles, withPastYears } from '#domain/recognition/past.ts';
import type { Cycle, QualifiedYear, RecognisedYears } from '#domain/recognition/title.ts';
import { lastRecognised } from '#domain/recognition/toTitle.ts';
import type { CaseForResult, YearResult } from '#domain/recognition/yearResult.ts';
import { findAppraisal } from '../appraisals/store.ts';
import { findAssessmentOf } from '../assessments/store.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { findEnrolmentOf } from '../enrolments/store.ts';
import { violationsOf } from '../incidents/store.ts';
import { localRulesOf } from '../plans/localRuleStore.ts';
import { pastOf, type StoredPastInSeries } from './pastStore.ts';
import { findResult, listResults } from './resultStore.ts';
import { type StoredTitle, titlesOfSeries } from './titleStore.ts';

/** Everything a result or a title stands on, read from the features that own it. */
export interface Case {
  readonly campaign: Campaign;
  readonly sheet: ScoreSheet;
  readonly enrolment: Enrolment | undefined;
  /** Only once it is finished. */
  readonly appraisal: Appraisal | undefined;
  readonly standing: CaseForResult;
  /** What the appraisal says; undefined while it is not finished. */
  readonly judgement: Judgement | undefined;
  readonly cycle: Cycle | undefined;
  /** The place's own rule by which the next title's cycle runs. */
  readonly local: LocalRule | undefined;
  readonly result: YearResult | undefined;
  /** Of the same series alone: another plan of the unit has years of its own. */
  readonly results: readonly YearResult[];
  readonly titles: readonly StoredTitle[];
  /** What papers from before the system say in this series, counting or not. */
  readonly past: readonly StoredPastInSeries[];
  /** The results as they count, with the years from before. */
  readonly years: readonly QualifiedYear[];
  /** The titles, with those from before. */
  readonly recognised: readonly RecognisedYears[];
}

export async function caseOf(tx: Tx, campaign: Campaign): Promise<Case> {
  const enrolment = await findEnrolmentOf(tx, campaign.id);
  const assessment = await findAssessmentOf(tx, campaign.id);
  const appraisal = assessment && (await findAppraisal(tx, assessment.id));
  const result = await findResult(tx, campaign.id);
  const sheet = await loadSheet(tx, campaign.sheetId);
  const results = await listResults(tx, campaign.seriesId);
  const titles = await titlesOfSeries(tx, campaign.seriesId);
  const past = await pastOf(tx, campaign.seriesId);
  const recognised = withPastTitles(titles, past);
  const isFinished = appraisal?.state === 'finished';
  return {
    campaign,
    sheet,
    enrolment,
    appraisal: isFinished ? appraisal : undefined,
    standing: {
      isEnrolmentAccepted: enrolment?.state === 'accepted',
      isSubmitted: assessment?.state === 'submitted',
      appraisedOn: isFinished ? dayAt(appraisal.finishedAt!) : null,
      announced: result,
    },
    judgement: isFinished ? judgementOf(appraisal, sheet.body, await violationsOf(tx, campaign.id)) : undefined,
    ...(enrolment ? await cyclesOf(tx, enrolment, campaign, recognised) : { cycle: undefined, local: undefined }),
    result,
    ...{ results, titles, past, years: withPastYears(results, past), recognised },
  };
}

/** The cycle enrolled for by the rule of its own place, and the place's rule for the next title. */
async function cyclesOf(
  tx: Tx,
  { kind, titleKind, cycleFirstYear: firstYear, cycleYears: years }: Enrolment,
  campaign: Campaign,
  recognised: readonly RecognisedYears[],
): Promise<Pick<Case, 'cycle' | 'local'>> {
  const from = (year: number) => ({ bodyId: recogniserOf(campaign), titleKind, on: cycleRuleDay(year) });
  const [own, next] = [from(firstYear), from(Math.max(firstYear, lastRecognised(recognised) + 1))];
  const ruleOf = await localRulesOf(tx, [own, next]);
  const { law } = cycleRuleAt(ruleOf(own), kind, dayAt(campaign.launchedAt));
  return { cycle: { kind, firstYear, years, law }, local: ruleOf(next) };
}

/** The appraised points, group by group; undefined while the appraisal is not finished. */
export function pointsOf({ appraisal, sheet: { body } }: Pick<Case, 'appraisal' | 'sheet'>) {
  if (!appraisal) return undefined;
  const scores = appraisedPoints(appraisal);
  return {
    total: total(body, scores),
    maxPoints: maxOf(body),
    passPoints: body.passPoints,
    groups: body.groups.map((group) => ({
      code: group.code,
      text: group.text,
      maxPoints: group.lines.reduce((sum, line) => sum + line.maxPoints, 0),
      minPoints: group.minPoints,
      points: groupTotal(group, scores),
    })),
  };
}
