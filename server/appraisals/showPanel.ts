import * as api from '#api/appraisalPanels.ts';
import { whyNotHandOverAs, whyNotReplace } from '#domain/appraisals/panelHead.ts';
import { whyNotClose } from '#domain/appraisals/panelOpening.ts';
import { whyNotHandIn, whyNotStepOut } from '#domain/appraisals/panelSheet.ts';
import { sightOf } from '#domain/appraisals/panelSight.ts';
import { appraises, viewerOf, whyNotExplainAs, whyNotLeadAs, whyNotReviewAs } from '#domain/appraisals/policy.ts';
import { whyNotAsked, whyNotBeginLook } from '#domain/appraisals/secondLook.ts';
import { whyNotSee as whyNotSeeAssessment } from '#domain/assessments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { inWordsAll } from '../assessments/present.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { namedIn, presentPanel } from './presentPanel.ts';
import { loadUnderReview, type UnderReview } from './underReview.ts';

/** The panel over an assessment as far as this person may see it, and what they may do in it. */
export const showPanel = view({
  name: 'appraisals.showPanel',
  input: api.showPanel.input,
  async run({ assessmentId }, context) {
    const { tx, actor, today } = context;
    const under = await loadUnderReview(tx, assessmentId, today);
    const { file, panel, kept } = under;
    const { assessment, campaign } = file;
    refuseIf(whyNotSeeAssessment(actor, assessment, campaign));
    const sight = panel && sightOf(panel, viewerOf(actor, assessment, campaign, kept));
    const isTold =
      panel &&
      sight &&
      (appraises(actor, campaign) || sight.opened || whyNotHandOverAs(actor, assessment, campaign, panel, () => []).length === 0);
    const names = await personNames(tx, isTold ? namedIn(panel) : []);
    const unitName = (await unitNames(tx, [assessment.unitId], today)).get(assessment.unitId) ?? '';
    return {
      unitName,
      campaignId: campaign.id,
      year: campaign.year,
      today,
      panel: isTold ? presentPanel({ ...under, panel }, actor.personId, sight, names, today) : null,
      whyNot: whyNotOf(context, under, isTold === true),
    };
  },
});

function whyNotOf({ actor, today }: Context, { file, panel: found, appraised }: UnderReview, isTold: boolean) {
  const { assessment, campaign } = file;
  const me = actor.personId;
  const panel = isTold ? found : undefined;
  const asReviewer = (reasons: Parameters<typeof whyNotReviewAs>[4]) =>
    inWordsAll(whyNotReviewAs(actor, assessment, campaign, panel, reasons));
  const asHead = (reasons: Parameters<typeof whyNotLeadAs>[4]) =>
    inWordsAll(whyNotLeadAs(actor, assessment, campaign, panel, reasons));
  return {
    handIn: asReviewer((of) => whyNotHandIn(of, me, appraised)),
    stepOut: asReviewer((of) => whyNotStepOut(of, me)),
    open: asHead((of) => whyNotClose(of, today)),
    lead: asHead(() => []),
    settle: asHead((of) => (of.state === 'combining' ? [] : [{ kind: 'state', code: 'appraisals.nothing-to-settle' }])),
    explain: inWordsAll(whyNotExplainAs(actor, assessment, campaign, panel, (of) => whyNotAsked(of, today))),
    enterExplanation: asHead((of) => whyNotAsked(of)),
    lookAgain: asHead((of) => whyNotBeginLook(of, today)),
    handOver: inWordsAll(whyNotHandOverAs(actor, assessment, campaign, panel, whyNotReplace)),
  };
}
