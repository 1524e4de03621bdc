import * as api from '#api/activities.ts';
import { remove } from '#domain/activities/activity.ts';
import { whyNotMendAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockActivity, saveActivity } from './activityStore.ts';

/** Its author or a keeper of the year takes an activity off, with a reason; the record stays. */
export const removeActivity = action({
  name: 'activities.remove',
  input: api.removeActivity.input,
  async run({ activityId, why }, { tx, actor, now, record }) {
    const read = await lockActivity(tx, activityId);
    refuseIf(whyNotMendAs(actor, await loadCampaign(tx, read.campaignId), read));
    const removed = remove(read, why, now);
    await saveActivity(tx, removed);
    const { campaignId, facts, onDay } = removed;
    record({ type: 'activity.removed', subjectId: read.id, body: { campaignId, kind: facts.kind, onDay } });
    return { id: removed.id, version: removed.version };
  },
});
