import * as api from '#api/workplan.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { quotaConflicts } from '#domain/plans/quotas.ts';
import { whyNotRuleAs } from '#domain/workplan/policy.ts';
import { whyNotRule } from '#domain/workplan/ruling.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { lockPlan } from '../plans/planStore.ts';
import { addRuling } from './store.ts';

/** The head says which of two contradicting quotas counts, and why; a later word replaces it, both are kept. */
export const ruleQuota = action({
  name: 'workplan.ruleQuota',
  input: api.ruleQuota.input,
  async run({ planId, audience, taken, reason, paper }, context) {
    const { tx, actor, now, newId, record } = context;
    const plan = await lockPlan(tx, planId);
    refuseIf(whyNotRuleAs(actor, plan, paper !== undefined));
    refuseIf(whyNotRule(plan, quotaConflicts(plan.reading.quotas), { audience, taken }));
    const paperHash = paper ? await keepPaper(context, paper) : null;
    const id = newId();
    await addRuling(tx, { id, planId, audience, taken, reason, paperHash, by: actor.personId, at: now });
    record({ type: 'workplan.quota-ruled', subjectId: planId, body: { unitId: plan.unitId, rulingId: id, audience, taken } });
    return { planId, taken };
  },
});
