import * as api from '#api/pledges.ts';
import { returnPledge as returned, whyNotReview } from '#domain/enrolments/pledge.ts';
import { whyNotReviewPledgeAs } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { addLogEntries } from './pledgeLogStore.ts';
import { lockPledge, savePledges } from './pledgeStore.ts';

/** The unit gives a pledge back to the person with its reason. */
export const returnPledge = action({
  name: 'enrolments.returnPledge',
  input: api.returnPledge.input,
  async run({ pledgeId, version, reason }, { tx, actor, now, record }) {
    const pledge = await lockPledge(tx, pledgeId);
    const campaign = await loadCampaign(tx, pledge.campaignId);
    refuseIf(whyNotReviewPledgeAs(actor, pledge, campaign));
    refuseIf([...whyNotCurrent(pledge.version, version), ...whyNotReview(pledge)]);
    const back = returned(pledge, reason);
    await savePledges(tx, [back]);
    await addLogEntries(tx, [
      { pledgeId, version: back.version, act: 'returned', at: now, by: actor.personId, changes: [], reason },
    ]);
    record({ type: 'pledge.returned', subjectId: pledgeId, body: { campaignId: campaign.id } });
    return { pledgeId, version: back.version };
  },
});
