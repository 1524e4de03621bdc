import * as api from '#api/routines.ts';
import { whyNotSetAs } from '#domain/activities/policy.ts';
import { changeRoutine as change } from '#domain/activities/routine.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { routineScene } from './routineScene.ts';
import { lockRoutine, saveRoutine } from './routineStore.ts';

/** A keeper of the year changes a routine's words, line, keeper or days. */
export const changeRoutine = action({
  name: 'routines.change',
  input: api.changeRoutine.input,
  async run({ routineId, ...said }, context) {
    const { tx, actor, record } = context;
    const read = await lockRoutine(tx, routineId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotSetAs(actor, campaign));
    const changed = change(read, said, await routineScene(context, campaign));
    await saveRoutine(tx, changed);
    const { campaignId, keeper, rhythm, lineCode, from, to } = changed;
    record({ type: 'routine.changed', subjectId: read.id, body: { campaignId, keeper, rhythm, lineCode, from, to } });
    return { id: changed.id, version: changed.version };
  },
});
