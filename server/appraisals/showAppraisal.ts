import * as api from '#api/appraisals.ts';
import {
  appraisedPoints,
  defaultGapLimits,
  judgementOf,
  linesWithoutNote,
  whyNotAppraiseLines,
  whyNotDecideLateness,
  whyNotFinish,
  whyNotWork,
} from '#domain/appraisals/appraisal.ts';
import { appraises, whyNotAppraiseAs, whyNotSee } from '#domain/appraisals/policy.ts';
import { whyNotReturnAs, whyNotSee as whyNotSeeAssessment } from '#domain/assessments/policy.ts';
import { total } from '#domain/criteria/scoreSheet.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { inWordsAll, presentJudgement } from '../assessments/present.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { loadUnderReview, type UnderReview } from './underReview.ts';

/** The superior's layer over an assessment, and what this person may do with it. */
export const showAppraisal = view({
  name: 'appraisals.show',
  input: api.showAppraisal.input,
  async run({ assessmentId }, { tx, actor, today }) {
    const under = await loadUnderReview(tx, assessmentId, today);
    const { file, kept, appraisal, appraised } = under;
    const { assessment, campaign, data } = file;
    refuseIf(whyNotSeeAssessment(actor, assessment, campaign));

    const isReviewer = appraises(actor, campaign);
    const seen = kept && whyNotSee(actor, assessment, kept, campaign).length === 0 ? kept : undefined;
    const names = await personNames(
      tx,
      seen ? [...seen.scores.map((score) => score.scoredBy), ...(seen.finishedBy ? [seen.finishedBy] : [])] : [],
    );
    const units = await unitNames(tx, [appraisal.byUnitId], today);
    const as = (reasons: readonly Refusal[]) => inWordsAll(whyNotAppraiseAs(actor, assessment, campaign, reasons));
    return {
      appraisal: seen ? presentAppraisal(under, names, units.get(seen.byUnitId) ?? '') : null,
      notesMissing: isReviewer ? [...linesWithoutNote(appraisal, appraised, defaultGapLimits)] : [],
      limits: defaultGapLimits,
      isReviewer,
      whyNot: {
        score: as(whyNotAppraiseLines(appraisal, appraised, [])),
        inspect: as(whyNotWork(appraisal, appraised)),
        decideLateness: as(whyNotDecideLateness(appraisal, appraised)),
        finish: as(whyNotFinish(appraisal, appraised)),
        return: inWordsAll(whyNotReturnAs(actor, assessment, campaign, data, [], appraisal.state === 'finished')),
      },
    };
  },
});

function presentAppraisal({ appraisal, file }: UnderReview, names: ReadonlyMap<string, string>, byUnitName: string) {
  const { body } = file.data.sheet;
  const points = appraisedPoints(appraisal);
  const { id, state, version, inspection, lateness, finishedAt, finishedBy } = appraisal;
  return {
    id,
    state,
    stateName: wordsOf(`appraisal.${state}`),
    version,
    byUnitName,
    scores: appraisal.scores.map(({ scoredBy, scoredAt, ...score }) => ({
      ...score,
      by: names.get(scoredBy) ?? '',
      at: scoredAt,
    })),
    total: total(body, points),
    given: points.length,
    inspection: inspection && { ...inspection, team: [...inspection.team] },
    lateness,
    finishedAt,
    finishedBy: finishedBy && (names.get(finishedBy) ?? ''),
    judgement: presentJudgement(judgementOf(appraisal, body, file.data.violations)),
  };
}
