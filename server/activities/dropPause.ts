import * as api from '#api/routines.ts';
import { whyNotSetAs } from '#domain/activities/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadSeenCampaign } from '../plans/store.ts';
import { dropPause as drop } from './routineStore.ts';

/** A keeper of the year takes a pause back; it stays kept. */
export const dropPause = action({
  name: 'routines.dropPause',
  input: api.dropPause.input,
  async run({ campaignId, pauseId }, { tx, actor, now, record }) {
    refuseIf(whyNotSetAs(actor, await loadSeenCampaign(tx, actor, campaignId)));
    if (!(await drop(tx, campaignId, pauseId, now))) throw new Refused([{ kind: 'unseen', code: 'activities.not-found' }]);
    record({ type: 'routine.resumed', subjectId: pauseId, body: { campaignId } });
    return { id: pauseId };
  },
});
