import * as api from '#api/initiatives.ts';
import { whyNotWithdraw, withdraw } from '#domain/initiatives/initiative.ts';
import { whyNotWithdrawAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { dropCase } from '../council/caseStore.ts';
import { lockSitting } from '../council/sittingStore.ts';
import { action, type Context } from '../kernel/action.ts';
import { casesToCome } from './initiativeCaseStore.ts';
import { heldScene } from './scene.ts';
import { saveState } from './store.ts';

/** An author takes it back before it is decided; it leaves the agenda of every sitting that has not opened. */
export const withdrawInitiative = action({
  name: 'initiatives.withdraw',
  input: api.withdrawInitiative.input,
  async run({ initiativeId, version }, context) {
    const { initiative, within } = await heldScene(context, initiativeId);
    refuseIf(whyNotWithdrawAs(context.actor, initiative, within));
    refuseIf([...whyNotCurrent(initiative.version, version), ...whyNotWithdraw(initiative)]);
    const withdrawn = withdraw(initiative);
    await saveState(context.tx, withdrawn);
    await leaveAgendas(context, initiativeId);
    const body = { campaignId: initiative.campaignId, was: initiative.state };
    context.record({ type: 'initiative.withdrawn', subjectId: initiativeId, body });
    return { id: initiativeId, version: withdrawn.version };
  },
});

async function leaveAgendas({ tx, record }: Context, initiativeId: string): Promise<void> {
  for (const { caseId, sittingId } of await casesToCome(tx, initiativeId)) {
    const { state } = await lockSitting(tx, sittingId);
    if (state !== 'planned' && state !== 'called') continue;
    await dropCase(tx, caseId);
    record({ type: 'sitting.case-dropped', subjectId: caseId, body: { sittingId } });
  }
}
