import * as api from '#api/appraisalPanels.ts';
import { openSheets } from '#domain/appraisals/panelOpening.ts';
import { isEverybodyIn, stepOut as step, whyNotStepOut } from '#domain/appraisals/panelSheet.ts';
import { whyNotReviewAs } from '#domain/appraisals/policy.ts';
import { action } from '../kernel/action.ts';
import { addTie } from './candidateStore.ts';
import { keepPanel, panelFacts, refusePanelIf } from './panelActs.ts';
import { lockUnderReview } from './underReview.ts';

/** A reviewer says they are tied to the unit: out of this panel, and asked for no other file of it. */
export const stepOut = action({
  name: 'appraisals.stepOut',
  input: api.stepOut.input,
  async run({ assessmentId }, context) {
    const { tx, actor, now, today, record } = context;
    const under = await lockUnderReview(tx, assessmentId, today);
    const { file, panel, appraised } = under;
    const { assessment, campaign } = file;
    const me = actor.personId;
    refusePanelIf(
      whyNotReviewAs(actor, assessment, campaign, panel, (of) => whyNotStepOut(of, me)),
      panel,
    );
    await addTie(tx, assessment.unitId, me, now);
    const out = step(panel, me, now);
    record({ type: 'appraisal-panel.stepped-out', subjectId: panel.id, body: panelFacts(under) });
    await keepPanel(context, under, isEverybodyIn(out) ? openSheets(out, appraised, { today, now }) : out);
    return { steppedOutAt: now };
  },
});
