import * as api from '#api/plans.ts';
import { revise, whyNotRevise } from '#domain/plans/confirmation.ts';
import { action } from '../kernel/action.ts';
import { onPlan, writtenOf } from './onPlan.ts';

/** A drafter opens a confirmed, unsigned plan for reading again. */
export const revisePlan = action({
  name: 'plans.revise',
  input: api.revisePlan.input,
  async run(input, context) {
    const plan = await onPlan(context, input, { whyNot: whyNotRevise, done: revise });
    context.record({ type: 'plan.reopened', subjectId: plan.id, body: { unitId: plan.unitId } });
    return writtenOf(plan);
  },
});
