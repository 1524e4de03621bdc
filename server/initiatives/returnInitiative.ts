import * as api from '#api/initiatives.ts';
import { whyNotReturnAsked } from '#domain/initiatives/asked.ts';
import { giveBack, whyNotReturn } from '#domain/initiatives/initiative.ts';
import { whyNotReturnAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { askedOn } from './initiativeCaseStore.ts';
import { heldScene } from './scene.ts';
import { saveState } from './store.ts';

/** Given back to its authors with what is to be added. */
export const returnInitiative = action({
  name: 'initiatives.return',
  input: api.returnInitiative.input,
  async run({ initiativeId, version, reason }, context) {
    const { initiative, within } = await heldScene(context, initiativeId);
    refuseIf(whyNotReturnAs(context.actor, initiative, within));
    const asked = await askedOn(context, initiativeId);
    refuseIf([
      ...whyNotCurrent(initiative.version, version),
      ...whyNotReturn(initiative),
      ...whyNotReturnAsked(context.actor, initiative, asked),
    ]);
    const back = giveBack(initiative, reason);
    await saveState(context.tx, back);
    context.record({ type: 'initiative.returned', subjectId: initiativeId, body: { campaignId: initiative.campaignId } });
    return { id: initiativeId, version: back.version };
  },
});
