import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSendAs } from '#domain/plans/policy.ts';
import { whyNotSend } from '#domain/plans/sending.ts';
import { noteSent } from '../documents/store.ts';
import { action } from '../kernel/action.ts';
import { lockPlan } from './planStore.ts';
import { addRecipients, sentTo } from './recipientStore.ts';
import { listPossibleSuperiors } from './superiorStore.ts';

/** The head or the clerk sends an issued plan to bodies above the unit; their people are told and read it from now on. */
export const sendPlan = action({
  name: 'plans.send',
  input: api.sendPlan.input,
  async run({ planId, sendTo }, context) {
    const { tx, actor, today, now, record } = context;
    const plan = await lockPlan(tx, planId);
    const before = await sentTo(tx, planId);
    refuseIf(whyNotSendAs(actor, plan, before));
    const superiors = await listPossibleSuperiors(tx, plan.unitId, today);
    const possibleSuperiors = superiors.map((superior) => superior.unitId);
    refuseIf(whyNotSend(plan, sendTo, { possibleSuperiors, sentTo: before }));
    await addRecipients(tx, planId, sendTo, { by: actor.personId, at: now });
    await noteSent(context, { kind: 'plan', subjectId: planId }, sendTo);
    record({ type: 'plan.sent', subjectId: planId, body: { unitId: plan.unitId, to: sendTo } });
    return { id: planId, sentTo: [...before, ...sendTo] };
  },
});
