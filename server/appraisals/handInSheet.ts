import * as api from '#api/appraisalPanels.ts';
import { openSheets } from '#domain/appraisals/panelOpening.ts';
import { handIn, isEverybodyIn, whyNotHandIn } from '#domain/appraisals/panelSheet.ts';
import { whyNotReviewAs } from '#domain/appraisals/policy.ts';
import { action } from '../kernel/action.ts';
import { keepPanel, panelFacts, refusePanelIf } from './panelActs.ts';
import { lockUnderReview } from './underReview.ts';

/** A reviewer's own sheet is in, for good; with the last one the sheets are opened. */
export const handInSheet = action({
  name: 'appraisals.handIn',
  input: api.handInSheet.input,
  async run({ assessmentId }, context) {
    const { tx, actor, now, today, record } = context;
    const under = await lockUnderReview(tx, assessmentId, today);
    const { file, panel, appraised } = under;
    const { assessment, campaign } = file;
    const me = actor.personId;
    refusePanelIf(
      whyNotReviewAs(actor, assessment, campaign, panel, (of) => whyNotHandIn(of, me, appraised)),
      panel,
    );
    const sent = handIn(panel, me, appraised, now);
    record({ type: 'appraisal-panel.handed-in', subjectId: panel.id, body: panelFacts(under) });
    await keepPanel(context, under, isEverybodyIn(sent) ? openSheets(sent, appraised, { today, now }) : sent);
    return { handedInAt: now };
  },
});
