import * as api from '#api/plans.ts';
import { settle, whyNotSettle } from '#domain/plans/settlement.ts';
import { action } from '../kernel/action.ts';
import { onPlan, writtenOf } from './onPlan.ts';

/** A drafter answers one finding; the words of the reading change with it, those of the document never. */
export const settleFinding = action({
  name: 'plans.settleFinding',
  input: api.settleFinding.input,
  async run({ finding, answer, text, reason, ...input }, context) {
    const settlement = { finding, answer, text: text ?? null, reason: reason ?? null };
    const plan = await onPlan(context, input, {
      whyNot: (read) => whyNotSettle(read, settlement),
      done: (read) => settle(read, settlement, context.actor.personId, context.now),
    });
    const { code } = plan.draft.findings[finding]!;
    context.record({ type: 'plan.finding-settled', subjectId: plan.id, body: { unitId: plan.unitId, finding, code, answer } });
    return writtenOf(plan);
  },
});
