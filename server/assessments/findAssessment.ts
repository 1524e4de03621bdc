import * as api from '#api/assessments.ts';
import { whyNotOpenAs, whyNotSee } from '#domain/assessments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWordsAll } from './present.ts';
import { findAssessmentOf } from './store.ts';

/** Where a year's assessment is, for whoever may see it; above the unit, a draft is as if there were none. */
export const findAssessment = view({
  name: 'assessments.find',
  input: api.findAssessment.input,
  async run({ campaignId }, { tx, actor, today, now }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const found = await findAssessmentOf(tx, campaignId);
    const seen = found && whyNotSee(actor, found, campaign).length === 0 ? found : undefined;
    const units = await unitNames(tx, [campaign.unitId], today);
    return {
      year: campaign.year,
      unitName: units.get(campaign.unitId) ?? '',
      assessmentId: seen?.id ?? null,
      sheetId: campaign.sheetId,
      selfScoring: campaign.windows['self-scoring'],
      submission: campaign.windows.submission,
      whyNot: { open: inWordsAll(whyNotOpenAs(actor, campaign, seen !== undefined, now)) },
    };
  },
});
