import * as api from '#api/activities.ts';
import { consent } from '#domain/activities/activity.ts';
import { whyNotConsentAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockActivity, saveActivity } from './activityStore.ts';

/** The person of a good deed agrees to be named, or takes it back; nobody is told of a no. */
export const consentToDeed = action({
  name: 'activities.consent',
  input: api.consentToDeed.input,
  async run({ activityId, agrees }, { tx, actor, today, record }) {
    const read = await lockActivity(tx, activityId);
    refuseIf(whyNotConsentAs(actor, await loadCampaign(tx, read.campaignId), read));
    const consentOn = agrees ? today : null;
    await saveActivity(tx, consent(read, consentOn));
    record({ type: 'activity.consent-said', subjectId: read.id, body: { campaignId: read.campaignId } });
    return { id: read.id, consentOn };
  },
});
