import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotWithdraw, withdraw } from '#domain/plans/issue.ts';
import { whyNotWithdrawAs } from '#domain/plans/policy.ts';
import { action } from '../kernel/action.ts';
import { writtenOf } from './onPlan.ts';
import { lockPlan, savePlan } from './planStore.ts';
import { sentTo } from './recipientStore.ts';
import { findCampaignOfPlan } from './store.ts';

/** Takes a plan out of use with a reason, before any year is launched on it. */
export const withdrawPlan = action({
  name: 'plans.withdraw',
  input: api.withdrawPlan.input,
  async run({ planId, version, reason }, { tx, actor, record }) {
    const plan = await lockPlan(tx, planId);
    refuseIf(whyNotWithdrawAs(actor, plan, await sentTo(tx, planId)));
    const isLaunched = (await findCampaignOfPlan(tx, planId)) !== undefined;
    refuseIf([...whyNotCurrent(plan.version, version), ...whyNotWithdraw(plan, isLaunched)]);
    const withdrawn = withdraw(plan, isLaunched, reason);
    await savePlan(tx, withdrawn);
    record({ type: 'plan.withdrawn', subjectId: plan.id, body: { unitId: plan.unitId, from: plan.state } });
    return writtenOf(withdrawn);
  },
});
