import * as api from '#api/reviews.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepAs } from '#domain/reviews/policy.ts';
import { reopen } from '#domain/reviews/shortcoming.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { addStep, lockShortcoming, saveShortcoming } from './store.ts';

/** A keeper opens a closed shortcoming again, with a reason and a new day; its steps keep the earlier outcome. */
export const reopenShortcoming = action({
  name: 'reviews.reopenShortcoming',
  input: api.reopenShortcoming.input,
  async run({ shortcomingId, ...reopening }, { tx, actor, today, record }) {
    const read = await lockShortcoming(tx, shortcomingId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotKeepAs(actor, campaign));

    const opened = reopen(read, reopening, await listStaff(tx, campaign.unitId, today), today);
    await saveShortcoming(tx, opened);
    const { id, state, version, dueOn } = opened;
    const step = { shortcomingId: id, act: 'reopened', onDay: today, text: reopening.reason, meetingId: null } as const;
    await addStep(tx, { ...step, personId: actor.personId });
    record({ type: 'shortcoming.reopened', subjectId: id, body: { campaignId: campaign.id, dueOn } });
    return { id, state, version };
  },
});
