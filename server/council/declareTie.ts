import * as api from '#api/council.ts';
import { whyNotDeclareAs } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { addTies } from './caseStore.ts';
import { keepVoided, voidedWhereTied } from './lateTies.ts';
import { lockCase } from './scene.ts';

/** A member tells that they are tied to a case; after a vote they took part in, it voids that vote. */
export const declareTie = action({
  name: 'council.declareTie',
  input: api.declareTie.input,
  async run({ caseId, reason }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, one } = await lockCase(context, caseId);
    refuseIf(whyNotDeclareAs(actor, sitting, council, today));

    const tie = { personId: actor.personId, source: 'declared', reason } as const;
    await addTies(tx, caseId, [tie], actor.personId);
    const after = await voidedWhereTied(context, { ...one, ties: [...one.ties, tie] });
    if (after.voided) await keepVoided(context, sitting, after.one);
    record({
      type: 'sitting.tie-declared',
      subjectId: caseId,
      body: { sittingId: sitting.id, personId: actor.personId, voided: after.voided },
    });
    return { id: caseId };
  },
});
