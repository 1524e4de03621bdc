import * as api from '#api/initiatives.ts';
import { whyNotWithdraw, withdraw } from '#domain/initiatives/initiative.ts';
import { whyNotWithdrawAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { heldScene } from './scene.ts';
import { saveState } from './store.ts';

/** An author takes it back before it is decided. */
export const withdrawInitiative = action({
  name: 'initiatives.withdraw',
  input: api.withdrawInitiative.input,
  async run({ initiativeId, version }, context) {
    const { initiative, council } = await heldScene(context, initiativeId);
    refuseIf(whyNotWithdrawAs(context.actor, initiative, council));
    refuseIf([...whyNotCurrent(initiative.version, version), ...whyNotWithdraw(initiative)]);
    const withdrawn = withdraw(initiative);
    await saveState(context.tx, withdrawn);
    const body = { campaignId: initiative.campaignId, was: initiative.state };
    context.record({ type: 'initiative.withdrawn', subjectId: initiativeId, body });
    return { id: initiativeId, version: withdrawn.version };
  },
});
