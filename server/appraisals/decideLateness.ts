import * as api from '#api/appraisals.ts';
import { decideLateness as decide, whyNotDecideLateness } from '#domain/appraisals/appraisal.ts';
import { whyNotAppraiseAs } from '#domain/appraisals/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveAppraisal } from './store.ts';
import { lockUnderReview } from './underReview.ts';

/** The standing agency takes a late submission or does not, and says why. */
export const decideLateness = action({
  name: 'appraisals.decideLateness',
  input: api.decideLateness.input,
  async run({ assessmentId, version, decision, reason }, { tx, actor, now, today, newId, record }) {
    const { file, kept, appraisal, appraised } = await lockUnderReview(tx, assessmentId, today);
    const { assessment, campaign } = file;
    const reasons = whyNotDecideLateness(appraisal, appraised);
    refuseIf(whyNotAppraiseAs(actor, assessment, campaign, [...reasons, ...whyNotCurrent(appraisal.version, version)]));

    const after = decide(appraisal, appraised, { decision, reason });
    await saveAppraisal(tx, kept, after, { by: actor.personId, at: now, newId });
    record({
      type: 'appraisal.lateness-decided',
      subjectId: after.id,
      body: { assessmentId, campaignId: campaign.id, decision },
    });
    return { version: after.version };
  },
});
