import * as api from '#api/council.ts';
import { whyNotPutOff } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveCase } from './caseStore.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting puts a case off to another one, with the reason. */
export const putOffCase = action({
  name: 'council.putOff',
  input: api.putOffCase.input,
  async run({ caseId, reason, version }, context) {
    const { sitting, one } = await handledCase(context, caseId);
    refuseIf([...whyNotCurrent(one.version, version), ...whyNotPutOff(sitting, one)]);

    await saveCase(context.tx, { ...one, putOff: reason, version: version + 1 });
    context.record({ type: 'sitting.case-put-off', subjectId: caseId, body: { sittingId: sitting.id } });
    return { id: caseId, version: version + 1 };
  },
});
