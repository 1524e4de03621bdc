import * as api from '#api/appraisals.ts';
import { finish, judgementOf, whyNotFinish } from '#domain/appraisals/appraisal.ts';
import { whyNotAppraiseAs } from '#domain/appraisals/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveAppraisal } from './store.ts';
import { lockUnderReview } from './underReview.ts';

/** Freezes the appraisal; the committee's result stands on it. */
export const finishAppraisal = action({
  name: 'appraisals.finish',
  input: api.finishAppraisal.input,
  async run({ assessmentId, version }, { tx, actor, now, today, newId, record }) {
    const { file, kept, appraisal, appraised, panel } = await lockUnderReview(tx, assessmentId, today);
    const { assessment, campaign, data } = file;
    const limits = panel?.terms.limits;
    const reasons = whyNotFinish(appraisal, appraised, limits);
    refuseIf(whyNotAppraiseAs(actor, assessment, campaign, [...reasons, ...whyNotCurrent(appraisal.version, version)]));

    const by = actor.personId;
    const after = finish(appraisal, appraised, by, now, limits);
    await saveAppraisal(tx, kept, after, { by, at: now, newId });
    const { qualified, total } = judgementOf(after, data.sheet.body, data.violations);
    const { unitId } = assessment;
    record({
      type: 'appraisal.finished',
      subjectId: after.id,
      body: { assessmentId, campaignId: campaign.id, unitId, total, qualified },
    });
    return { total, qualified, finishedAt: now };
  },
});
