import * as api from '#api/routines.ts';
import { whyNotSetAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { dropRoutine as drop, lockRoutine } from './routineStore.ts';

/** A keeper of the year takes a routine off; its ticks stay kept and count no more. */
export const dropRoutine = action({
  name: 'routines.drop',
  input: api.dropRoutine.input,
  async run({ routineId, version }, { tx, actor, now, record }) {
    const read = await lockRoutine(tx, routineId);
    refuseIf(whyNotSetAs(actor, await loadCampaign(tx, read.campaignId)));
    refuseIf(whyNotCurrent(read.version, version));
    await drop(tx, routineId, now);
    record({ type: 'routine.dropped', subjectId: routineId, body: { campaignId: read.campaignId } });
    return { id: routineId };
  },
});
