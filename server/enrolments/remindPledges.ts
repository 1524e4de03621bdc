import * as api from '#api/pledges.ts';
import { whyNotEnterAs } from '#domain/enrolments/policy.ts';
import { whyNotRemind } from '#domain/enrolments/reminder.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockCampaign } from '../plans/store.ts';
import { addReminder, findReminder, listMissing } from './reminderStore.ts';
import { countSigned } from './staffStore.ts';
import { loadPledging } from './store.ts';

/** One touch of the clerk: each of those who have not signed finds a notice, once a day at most. */
export const remindPledges = action({
  name: 'enrolments.remindPledges',
  input: api.remindPledges.input,
  async run({ campaignId: asked }, { tx, actor, today, now, record }) {
    const campaign = await lockCampaign(tx, (await loadPledging(tx, asked)).id);
    const campaignId = campaign.id;
    refuseIf(whyNotEnterAs(actor, campaign));
    const missing = await listMissing(tx, campaignId, campaign.unitId, today);
    refuseIf(whyNotRemind(await findReminder(tx, campaignId), missing.length, campaign.windows.pledge, now));
    await addReminder(tx, campaignId, { onDay: today, count: missing.length }, actor.personId);
    record({ type: 'pledges.reminded', subjectId: campaignId, body: { campaignId, count: missing.length } });
    const { signed, staff } = await countSigned(tx, campaignId, campaign.unitId, today);
    return { reminded: missing.length, count: { signed, staff } };
  },
});
