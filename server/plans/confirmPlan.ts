import * as api from '#api/plans.ts';
import { confirm, whyNotConfirm } from '#domain/plans/confirmation.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { onPlan, writtenOf } from './onPlan.ts';

/** The drafters stand by the whole reading: it can be signed. */
export const confirmPlan = action({
  name: 'plans.confirm',
  input: api.confirmPlan.input,
  async run(input, context) {
    const plan = await onPlan(context, input, { whyNot: whyNotConfirm, done: confirm });
    const { unitId, year } = plan;
    context.record({ type: 'plan.confirmed', subjectId: plan.id, body: { unitId, year, hash: contentHash(plan.reading) } });
    return writtenOf(plan);
  },
});
