import { bindingAmong, conflictsAmong } from '#domain/commendation/conflict.ts';
import type { Limit } from '#domain/commendation/limit.ts';
import { conflictsOfPlan, limitsOfPlan } from '#domain/commendation/planLimits.ts';
import type { PlanAtWork } from '#domain/plans/plan.ts';
import type { QuotaRuling } from '#domain/workplan/ruling.ts';
import type { ChoiceRuling } from './limitStore.ts';

interface Held {
  readonly plan: PlanAtWork | null;
  readonly planRulings: readonly QuotaRuling[];
  readonly rulings: readonly ChoiceRuling[];
  /** Set for the round. */
  readonly own: readonly Limit[];
}

/** The plan's limits and the round's own, what contradicts among them, and what was ruled. */
export function limitedBy({ plan, planRulings, rulings, own }: Held) {
  const planName = plan === null ? '' : plan.number === null ? plan.title : `Kế hoạch số ${plan.number}`;
  const quotas = plan?.reading.quotas ?? [];
  const limits = [...limitsOfPlan(quotas, planName), ...own];
  const ofPlan = conflictsOfPlan(quotas, planName, new Map(planRulings.map(({ audience, taken }) => [audience, taken])));
  const onLimits = rulings.filter(({ matter }) => matter === 'limit');
  const ruled = new Map(onLimits.map(({ about, taken: [taken = '', ...over] }) => [about, { taken, over }]));
  const conflicts = [...ofPlan, ...conflictsAmong(bindingAmong(limits, ofPlan), ruled)];
  return { plan, planName, limits, conflicts, planRulings, rulings };
}
