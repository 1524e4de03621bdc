import * as api from '#api/council.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { handledCase } from './scene.ts';
import { saveSitting } from './sittingStore.ts';

/** Brings a case before the council: the projector shows it. */
export const takeUpCase = action({
  name: 'council.takeUpCase',
  input: api.takeUpCase.input,
  async run({ caseId }, context) {
    const { sitting } = await handledCase(context, caseId);
    const notOpen: Refusal[] = sitting.state === 'open' ? [] : [{ kind: 'state', code: 'council.not-open' }];
    refuseIf(notOpen);

    await saveSitting(context.tx, { ...sitting, currentCaseId: caseId });
    context.record({ type: 'sitting.case-taken-up', subjectId: caseId, body: { sittingId: sitting.id } });
    return { id: caseId };
  },
});
