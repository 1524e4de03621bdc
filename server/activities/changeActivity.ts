import * as api from '#api/activities.ts';
import { type Activity, change, type NewActivity } from '#domain/activities/activity.ts';
import { isNamed, whyNotMendAs, whyNotRecordAs, whyNotSeeAttendance } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockActivity, saveActivity } from './activityStore.ts';
import { yearOf } from './yearScene.ts';

/** Its author or a keeper of the year mends an activity; what they may not see of it stays as it was. */
export const changeActivity = action({
  name: 'activities.change',
  input: api.changeActivity.input,
  async run({ activityId, version, ...typed }, context) {
    const { tx, actor, today, record } = context;
    const read = await lockActivity(tx, activityId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotMendAs(actor, campaign, read));
    refuseIf(whyNotRecordAs(actor, campaign, typed));
    const said = { ...withUnseen(typed, read, actor), version };
    const changed = change(read, said, await yearOf(context, campaign, said), today);
    await saveActivity(tx, changed);
    const { campaignId, facts, onDay, lines, driveId } = changed;
    const before = new Set(read.attended.map(({ personId }) => personId));
    const attended = changed.attended.flatMap(({ personId }) => (before.has(personId) ? [] : [personId]));
    record({
      type: 'activity.changed',
      subjectId: read.id,
      body: { campaignId, kind: facts.kind, onDay, lines, driveId, attended },
    });
    return { id: changed.id, version: changed.version };
  },
});

/** Attendance of others and the person of a deed are kept where the writer does not see them. */
function withUnseen(typed: NewActivity, { attended, facts, unitId }: Activity, actor: Actor): NewActivity {
  const unseen = attended.filter(({ personId }) => whyNotSeeAttendance(actor, { unitId, personId }).length > 0);
  const isHidden = facts.kind === 'deed' && facts.personId !== null && !isNamed(actor, unitId, facts);
  return {
    ...typed,
    facts: isHidden && typed.facts.kind === 'deed' && typed.facts.personId === null ? facts : typed.facts,
    attended: [...unseen, ...typed.attended.filter(({ personId }) => !unseen.some((one) => one.personId === personId))],
  };
}
