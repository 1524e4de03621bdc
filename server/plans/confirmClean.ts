import * as api from '#api/plans.ts';
import { cleanParts, confirmParts, whyNotConfirmParts } from '#domain/plans/confirmation.ts';
import { action } from '../kernel/action.ts';
import { onPlan, writtenOf } from './onPlan.ts';

/** A drafter vouches for every part without an open finding, in one click. */
export const confirmClean = action({
  name: 'plans.confirmClean',
  input: api.confirmClean.input,
  async run(input, context) {
    const plan = await onPlan(context, input, {
      whyNot: (read) => whyNotConfirmParts(read, cleanParts(read)),
      done: (read) => confirmParts(read, cleanParts(read)),
    });
    context.record({
      type: 'plan.parts-confirmed',
      subjectId: plan.id,
      body: { unitId: plan.unitId, parts: plan.confirmation.parts },
    });
    return writtenOf(plan);
  },
});
