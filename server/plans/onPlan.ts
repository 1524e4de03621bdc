import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { whyNotDraftAs } from '#domain/plans/policy.ts';
import type { Context } from '../kernel/action.ts';
import { lockPlan, savePlan } from './planStore.ts';
import { sentTo } from './recipientStore.ts';

/** One step of a drafter on a plan: locked, asked, done on the version that was read, saved. */
export async function onPlan(
  { tx, actor }: Context,
  { planId, version }: { readonly planId: string; readonly version: number },
  step: { readonly whyNot: (plan: Plan) => readonly Refusal[]; readonly done: (plan: Plan) => Plan },
): Promise<Plan> {
  const plan = await lockPlan(tx, planId);
  refuseIf(whyNotDraftAs(actor, plan, await sentTo(tx, planId)));
  refuseIf([...whyNotCurrent(plan.version, version), ...step.whyNot(plan)]);
  const next = step.done(plan);
  await savePlan(tx, next);
  return next;
}

/** What every such step answers. */
export function writtenOf(plan: Plan) {
  return { id: plan.id, state: plan.state, version: plan.version };
}
