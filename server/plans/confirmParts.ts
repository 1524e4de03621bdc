import * as api from '#api/plans.ts';
import { confirmParts as confirmed, whyNotConfirmParts } from '#domain/plans/confirmation.ts';
import { action } from '../kernel/action.ts';
import { onPlan, writtenOf } from './onPlan.ts';

/** A drafter vouches for parts they have compared with the text. */
export const confirmParts = action({
  name: 'plans.confirmParts',
  input: api.confirmParts.input,
  async run({ parts, ...input }, context) {
    const plan = await onPlan(context, input, {
      whyNot: (read) => whyNotConfirmParts(read, parts),
      done: (read) => confirmed(read, parts),
    });
    context.record({ type: 'plan.parts-confirmed', subjectId: plan.id, body: { unitId: plan.unitId, parts } });
    return writtenOf(plan);
  },
});
