import * as api from '#api/council.ts';
import { whyNotDeclareAs, whyNotWithdraw } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { removeTies } from './caseStore.ts';
import { lockCase } from './scene.ts';

/** A member takes back what they declared by mistake, before the sitting opens. */
export const withdrawTie = action({
  name: 'council.withdrawTie',
  input: api.withdrawTie.input,
  async run({ caseId }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, one } = await lockCase(context, caseId);
    refuseIf(whyNotDeclareAs(actor, sitting, council, today));
    refuseIf(whyNotWithdraw(actor, one, sitting));

    await removeTies(tx, caseId, actor.personId, 'declared');
    record({ type: 'sitting.tie-withdrawn', subjectId: caseId, body: { sittingId: sitting.id, personId: actor.personId } });
    return { id: caseId };
  },
});
