import * as api from '#api/reviews.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepAs } from '#domain/reviews/policy.ts';
import { extend } from '#domain/reviews/shortcoming.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { addStep, lockShortcoming, saveShortcoming } from './store.ts';

/** A keeper gives an open shortcoming more time, with a reason; its steps keep the earlier day. */
export const extendShortcoming = action({
  name: 'reviews.extendShortcoming',
  input: api.extendShortcoming.input,
  async run({ shortcomingId, ...extending }, { tx, actor, today, record }) {
    const read = await lockShortcoming(tx, shortcomingId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotKeepAs(actor, campaign));
    const extended = extend(read, extending, campaign.year, await listStaff(tx, campaign.unitId, today), today);
    await saveShortcoming(tx, extended);
    const { id, version, dueOn } = extended;
    const step = { shortcomingId: id, act: 'extended', onDay: today, text: extending.reason, meetingId: null, dueOn } as const;
    await addStep(tx, { ...step, personId: actor.personId });
    record({ type: 'shortcoming.extended', subjectId: id, body: { campaignId: campaign.id, from: read.dueOn, dueOn } });
    return { id, dueOn, version };
  },
});
