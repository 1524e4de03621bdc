import * as api from '#api/routines.ts';
import { whyNotSetAs } from '#domain/activities/policy.ts';
import { whyNotConfirm } from '#domain/activities/routine.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadSeenCampaign, lockCampaign } from '../plans/store.ts';
import { routineScene } from './routineScene.ts';
import { addRoutine } from './routineStore.ts';

/** A keeper of the year confirms a task that comes again, from the plan or by hand; whoever sees to it is told. */
export const confirmRoutine = action({
  name: 'routines.confirm',
  input: api.confirmRoutine.input,
  async run({ campaignId, ...said }, context) {
    const { tx, actor, now, newId, record } = context;
    refuseIf(whyNotSetAs(actor, await loadSeenCampaign(tx, actor, campaignId)));
    const campaign = await lockCampaign(tx, campaignId);
    refuseIf(whyNotConfirm(said, await routineScene(context, campaign)));
    const routine = { ...said, id: newId(), campaignId, unitId: campaign.unitId, version: 1 };
    await addRoutine(tx, routine, actor.personId, now);
    const { keeper, rhythm, lineCode, from, to, planLine } = routine;
    record({
      type: 'routine.confirmed',
      subjectId: routine.id,
      body: { campaignId, keeper, rhythm, lineCode, from, to, planLine },
    });
    return { id: routine.id, version: routine.version };
  },
});
