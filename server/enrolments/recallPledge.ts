import * as api from '#api/pledges.ts';
import { recall, whyNotRecall } from '#domain/enrolments/pledge.ts';
import { whyNotRecallAs } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { addLogEntries } from './pledgeLogStore.ts';
import { lockPledge, savePledges } from './pledgeStore.ts';

/** A signature is taken back before the window closes: the pledge is the person's own draft again. */
export const recallPledge = action({
  name: 'enrolments.recallPledge',
  input: api.recallPledge.input,
  async run({ pledgeId, version }, { tx, actor, now, record }) {
    const pledge = await lockPledge(tx, pledgeId);
    const campaign = await loadCampaign(tx, pledge.campaignId);
    refuseIf(whyNotRecallAs(actor, pledge, campaign));
    refuseIf([...whyNotCurrent(pledge.version, version), ...whyNotRecall(pledge, campaign.windows.pledge, now)]);
    const recalled = recall(pledge, campaign.windows.pledge, now);
    await savePledges(tx, [recalled]);
    await addLogEntries(tx, [
      { pledgeId, version: recalled.version, act: 'recalled', at: now, by: actor.personId, changes: [], reason: null },
    ]);
    record({ type: 'pledge.recalled', subjectId: pledgeId, body: { campaignId: campaign.id } });
    return { pledgeId, version: recalled.version };
  },
});
