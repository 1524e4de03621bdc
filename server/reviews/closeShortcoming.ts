import * as api from '#api/reviews.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepAs } from '#domain/reviews/policy.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { closeIn } from './keepShortcoming.ts';
import { loadMeeting, lockShortcoming } from './store.ts';

/** A keeper closes a shortcoming with the outcome that a meeting found. */
export const closeShortcoming = action({
  name: 'reviews.closeShortcoming',
  input: api.closeShortcoming.input,
  async run({ shortcomingId, meetingId, ...closing }, context) {
    const { tx, actor, today } = context;
    const read = await lockShortcoming(tx, shortcomingId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotKeepAs(actor, campaign));
    const staff = await listStaff(tx, campaign.unitId, today);
    const { id, state, version } = await closeIn(await loadMeeting(tx, meetingId), read, closing, staff, context);
    return { id, state, version };
  },
});
