import * as api from '#api/activities.ts';
import { whyNotRecord } from '#domain/activities/activity.ts';
import { whyNotRecordAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadSeenCampaign } from '../plans/store.ts';
import { addActivity } from './activityStore.ts';
import { yearOf } from './yearScene.ts';

/** Somebody inside records what the unit did; figures, checks and rules are its keepers'. */
export const recordActivity = action({
  name: 'activities.record',
  input: api.recordActivity.input,
  async run({ campaignId, ...said }, context) {
    const { tx, actor, now, today, newId, record } = context;
    const campaign = await loadSeenCampaign(tx, actor, campaignId);
    refuseIf(whyNotRecordAs(actor, campaign, said));
    refuseIf(whyNotRecord(said, await yearOf(context, campaign, said), today));
    const side = { campaignId, unitId: campaign.unitId, addedBy: actor.personId, addedAt: now };
    const activity = { ...said, ...side, id: newId(), removedAt: null, removedWhy: null, version: 1 };
    await addActivity(tx, activity);
    const { facts, onDay, lines, driveId, evidence, attended } = activity;
    record({
      type: 'activity.recorded',
      subjectId: activity.id,
      body: {
        ...{ campaignId, kind: facts.kind, onDay, lines, driveId, evidence: evidence.length },
        ...{ attended: attended.map(({ personId }) => personId), deedOf: facts.kind === 'deed' ? facts.personId : null },
      },
    });
    return { id: activity.id, version: activity.version };
  },
});
