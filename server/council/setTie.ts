import * as api from '#api/council.ts';
import { whyNotSetTie } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { addTies } from './caseStore.ts';
import { keepVoided, voidedWhereTied } from './lateTies.ts';
import { handledCase } from './scene.ts';
import { peopleAround } from './tieStore.ts';

/** Whoever runs the sitting sets a tie; the member cannot undo it, and after a vote they took part in it voids that vote. */
export const setTie = action({
  name: 'council.setTie',
  input: api.setTie.input,
  async run({ caseId, personId, reason }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, one } = await handledCase(context, caseId);
    refuseIf(whyNotSetTie(await peopleAround(tx, council, today), personId));

    const tie = { personId, source: 'set', reason } as const;
    await addTies(tx, caseId, [tie], actor.personId);
    const after = await voidedWhereTied(context, { ...one, ties: [...one.ties, tie] });
    if (after.voided) await keepVoided(context, sitting, after.one);
    record({ type: 'sitting.tie-set', subjectId: caseId, body: { sittingId: sitting.id, personId, voided: after.voided } });
    return { id: caseId, voided: after.voided };
  },
});
