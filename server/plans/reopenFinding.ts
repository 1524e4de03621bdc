import * as api from '#api/plans.ts';
import { reopen, whyNotReopen } from '#domain/plans/settlement.ts';
import { action } from '../kernel/action.ts';
import { onPlan, writtenOf } from './onPlan.ts';

/** A drafter takes the answer to a finding back. */
export const reopenFinding = action({
  name: 'plans.reopenFinding',
  input: api.reopenFinding.input,
  async run({ finding, ...input }, context) {
    const plan = await onPlan(context, input, {
      whyNot: (read) => whyNotReopen(read, finding),
      done: (read) => reopen(read, finding),
    });
    context.record({ type: 'plan.finding-reopened', subjectId: plan.id, body: { unitId: plan.unitId, finding } });
    return writtenOf(plan);
  },
});
