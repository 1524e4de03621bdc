import * as api from '#api/assessments.ts';
import { openAssessment as open } from '#domain/assessments/assessment.ts';
import { whyNotOpenAs } from '#domain/assessments/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { addAssessment, findAssessmentId } from './store.ts';

/** The clerk or head opens the year's scoring; nothing in it is filled in. */
export const openAssessment = action({
  name: 'assessments.open',
  input: api.openAssessment.input,
  async run({ campaignId }, { tx, actor, now, newId, record }) {
    const campaign = await loadCampaign(tx, campaignId);
    const exists = (await findAssessmentId(tx, campaignId)) !== undefined;
    refuseIf(whyNotOpenAs(actor, campaign, exists, now));

    const assessment = open(newId(), campaign);
    if (!(await addAssessment(tx, assessment))) throw new Refused([{ kind: 'state', code: 'assessments.already-open' }]);
    const { unitId, sheetId } = assessment;
    record({ type: 'assessment.opened', subjectId: assessment.id, body: { campaignId, unitId, sheetId } });
    return { assessmentId: assessment.id };
  },
});
