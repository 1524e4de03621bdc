import * as api from '#api/appraisals.ts';
import { recordInspection as recordIt, whyNotRecordInspection } from '#domain/appraisals/appraisal.ts';
import { whyNotAppraiseAs } from '#domain/appraisals/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveAppraisal } from './store.ts';
import { lockUnderReview } from './underReview.ts';

/** The team's one minutes of its visit to the unit. */
export const recordInspection = action({
  name: 'appraisals.recordInspection',
  input: api.recordInspection.input,
  async run({ assessmentId, version, ...inspection }, { tx, actor, now, today, newId, record }) {
    const { file, kept, appraisal, appraised } = await lockUnderReview(tx, assessmentId, today);
    const { assessment, campaign } = file;
    const reasons = whyNotRecordInspection(appraisal, appraised, inspection, today);
    refuseIf(whyNotAppraiseAs(actor, assessment, campaign, [...reasons, ...whyNotCurrent(appraisal.version, version)]));

    const after = recordIt(appraisal, appraised, inspection, today);
    await saveAppraisal(tx, kept, after, { by: actor.personId, at: now, newId });
    const { onDay, headPresent, coSignerPresent } = inspection;
    const body = { assessmentId, campaignId: campaign.id, onDay, headPresent, coSignerPresent };
    record({ type: 'appraisal.inspected', subjectId: after.id, body });
    return { version: after.version };
  },
});
