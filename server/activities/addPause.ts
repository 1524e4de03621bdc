import * as api from '#api/routines.ts';
import { whyNotSetAs } from '#domain/activities/policy.ts';
import { whyNotPause } from '#domain/activities/rounds.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadSeenCampaign } from '../plans/store.ts';
import { addPause as add } from './routineStore.ts';

/** A keeper of the year sets days that count for no routine, with the reason. */
export const addPause = action({
  name: 'routines.addPause',
  input: api.addPause.input,
  async run({ campaignId, ...said }, { tx, actor, now, newId, record }) {
    const campaign = await loadSeenCampaign(tx, actor, campaignId);
    refuseIf(whyNotSetAs(actor, campaign));
    refuseIf(whyNotPause(said, campaign.year));
    const pause = { ...said, id: newId(), campaignId, unitId: campaign.unitId };
    await add(tx, pause, actor.personId, now);
    record({ type: 'routine.paused', subjectId: pause.id, body: { campaignId, from: said.from, to: said.to } });
    return { id: pause.id };
  },
});
