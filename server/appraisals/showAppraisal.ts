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
import { memberIn } from '#domain/appraisals/panel.ts';
import { sheetOf, whyNotHandIn, whyNotReturnPanel, whyNotScoreSheet } from '#domain/appraisals/panelSheet.ts';
import { sightOf } from '#domain/appraisals/panelSight.ts';
import { appraises, viewerOf, whyNotAppraiseAs, whyNotSee } from '#domain/appraisals/policy.ts';
import { whyNotReturnAs, whyNotSee as whyNotSeeAssessment } from '#domain/assessments/policy.ts';
import { total } from '#domain/criteria/scoreSheet.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { inWordsAll, presentJudgement } from '../assessments/present.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { presentMark } from './presentPanel.ts';
import { loadUnderReview, type UnderReview } from './underReview.ts';

/** The superior's layer over an assessment, and what this person may do with it. */
export const showAppraisal = view({
  name: 'appraisals.show',
  input: api.showAppraisal.input,
  async run({ assessmentId }, { tx, actor, today }) {
    const under = await loadUnderReview(tx, assessmentId, today);
    const { file, kept, appraisal, appraised, panel } = under;
    const { assessment, campaign, data } = file;
    refuseIf(whyNotSeeAssessment(actor, assessment, campaign));

    const isReviewer = appraises(actor, campaign);
    const me = actor.personId;
    const sheet = panel && panel.state !== 'concluded' && isReviewer && memberIn(panel, me) ? sheetOf(panel, me) : undefined;
    const layer = sheet ? { ...appraisal, id: kept?.id ?? sheet.id, scores: sheet.scores } : appraisal;
    const isSeen = (kept || sheet) && whyNotSee(actor, assessment, appraisal, campaign).length === 0;
    const people = [...layer.scores.map(({ scoredBy }) => scoredBy), layer.finishedBy, isReviewer && panel?.headId];
    const names = await personNames(tx, isSeen || isReviewer ? people.filter((id) => typeof id === 'string') : []);
    const units = await unitNames(tx, [appraisal.byUnitId], today);
    const limits = panel?.terms.limits ?? defaultGapLimits;
    const as = (reasons: readonly Refusal[]) => inWordsAll(whyNotAppraiseAs(actor, assessment, campaign, reasons));
    return {
      appraisal: isSeen ? presentAppraisal({ ...under, appraisal: layer }, names, units.get(appraisal.byUnitId) ?? '') : null,
      panel: panel && isReviewer ? presentMark(panel, me, names, today) : null,
      isExplained: panel?.explanation != null && sightOf(panel, viewerOf(actor, assessment, campaign, kept)).opened,
      notesMissing: isReviewer ? [...linesWithoutNote(layer, appraised, limits)] : [],
      limits,
      isReviewer,
      whyNot: {
        score: as(panel && sheet ? whyNotScoreSheet(panel, me, appraised, []) : whyNotAppraiseLines(appraisal, appraised, [])),
        handIn: as(panel ? whyNotHandIn(panel, me, appraised) : [{ kind: 'state', code: 'appraisals.no-panel' }]),
        inspect: as(whyNotWork(appraisal, appraised)),
        decideLateness: as(whyNotDecideLateness(appraisal, appraised)),
        finish: as(whyNotFinish(appraisal, appraised, limits)),
        return: inWordsAll([
          ...whyNotReturnAs(actor, assessment, campaign, data, [], appraisal.state === 'finished'),
          ...(isReviewer ? whyNotReturnPanel(panel, me) : []),
        ]),
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
