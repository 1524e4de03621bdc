import * as api from '#api/reviews.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepAs } from '#domain/reviews/policy.ts';
import { whyNotRaise } from '#domain/reviews/shortcoming.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { raiseIn } from './keepShortcoming.ts';
import { loadMeeting } from './store.ts';

/** A keeper adds a shortcoming to a meeting already kept: an area, a role, a day. */
export const raiseShortcoming = action({
  name: 'reviews.raiseShortcoming',
  input: api.raiseShortcoming.input,
  async run({ meetingId, ...raised }, context) {
    const { tx, actor, today } = context;
    const meeting = await loadMeeting(tx, meetingId);
    const campaign = await loadCampaign(tx, meeting.campaignId);
    refuseIf(whyNotKeepAs(actor, campaign));
    refuseIf(whyNotRaise(raised, meeting, campaign.year, await listStaff(tx, campaign.unitId, today)));
    return { id: await raiseIn(meeting, raised, context), version: 1 };
  },
});
