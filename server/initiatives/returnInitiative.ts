import * as api from '#api/initiatives.ts';
import { giveBack, whyNotReturn } from '#domain/initiatives/initiative.ts';
import { whyNotReturnAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { heldScene } from './scene.ts';
import { saveState } from './store.ts';

/** Given back to its authors with what is to be added. */
export const returnInitiative = action({
  name: 'initiatives.return',
  input: api.returnInitiative.input,
  async run({ initiativeId, version, reason }, context) {
    const { initiative, council } = await heldScene(context, initiativeId);
    refuseIf(whyNotReturnAs(context.actor, initiative, council));
    refuseIf([...whyNotCurrent(initiative.version, version), ...whyNotReturn(initiative)]);
    const back = giveBack(initiative, reason);
    await saveState(context.tx, back);
    context.record({ type: 'initiative.returned', subjectId: initiativeId, body: { campaignId: initiative.campaignId } });
    return { id: initiativeId, version: back.version };
  },
});
