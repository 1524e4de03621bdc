import * as api from '#api/council.ts';
import { whyNotLift } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { removeTies } from './caseStore.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting undoes a tie that was set by mistake, before anything was voted on the case. */
export const liftTie = action({
  name: 'council.liftTie',
  input: api.liftTie.input,
  async run({ caseId, personId }, context) {
    const { actor, tx, record } = context;
    const { sitting, one } = await handledCase(context, caseId);
    refuseIf(whyNotLift(actor, one, personId));

    await removeTies(tx, caseId, personId, 'set');
    record({ type: 'sitting.tie-lifted', subjectId: caseId, body: { sittingId: sitting.id, personId } });
    return { id: caseId };
  },
});
