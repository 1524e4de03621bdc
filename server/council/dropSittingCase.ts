import * as api from '#api/council.ts';
import { whyNotPrepareAs, whyNotSeeInside } from '#domain/council/policy.ts';
import { whyNotDropCase } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { dropCase } from './caseStore.ts';
import { lockCase } from './scene.ts';

/** A keeper takes a case off the agenda while nothing was voted on it. */
export const dropSittingCase = action({
  name: 'council.dropCase',
  input: api.dropSittingCase.input,
  async run({ caseId, version }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, one } = await lockCase(context, caseId);
    refuseIf([...whyNotPrepareAs(actor, sitting, council, today), ...whyNotSeeInside(actor, one)]);
    refuseIf([...whyNotCurrent(one.version, version), ...whyNotDropCase(sitting, one)]);

    await dropCase(tx, caseId);
    record({ type: 'sitting.case-dropped', subjectId: caseId, body: { sittingId: sitting.id } });
    return { id: caseId };
  },
});
