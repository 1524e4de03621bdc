import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { carriedOver } from '#domain/plans/carryOver.ts';
import { openFindings } from '#domain/plans/confirmation.ts';
import { whyNotReplace, withdraw } from '#domain/plans/issue.ts';
import { whyNotDraftAs } from '#domain/plans/policy.ts';
import { action } from '../kernel/action.ts';
import { wordsOf } from '../words.ts';
import { newPlan } from './newPlan.ts';
import { addPlan, lockPlan, savePlan } from './planStore.ts';
import { sentTo } from './recipientStore.ts';
import { takeDocument } from './takeDocument.ts';

/** A drafter brings a new version of a plan that is not issued yet: it takes the old one's place and keeps what was confirmed. */
export const replacePlan = action({
  name: 'plans.replace',
  input: api.replacePlan.input,
  async run({ planId, version, ...given }, context) {
    const { tx, actor, now, newId, record } = context;
    const old = await lockPlan(tx, planId);
    refuseIf(whyNotDraftAs(actor, old, await sentTo(tx, planId)));
    refuseIf([...whyNotCurrent(old.version, version), ...whyNotReplace(old)]);
    const { read, sourceName, sourceHash } = await takeDocument(context, given);
    const taken = { id: newId(), unitId: old.unitId, year: old.year, sourceName, sourceHash, renewedFrom: old.id };
    const plan = carriedOver(old, newPlan(read, { ...taken, uploadedBy: actor.personId, createdAt: now }));
    await addPlan(tx, plan);
    await savePlan(tx, withdraw(old, false, wordsOf('plans.replaced-by', { name: sourceName })));
    const figures = { parts: plan.confirmation.parts.length, open: openFindings(plan).length };
    record({ type: 'plan.replaced', subjectId: plan.id, body: { unitId: plan.unitId, from: old.id, sourceHash, ...figures } });
    return { id: plan.id, state: plan.state, version: plan.version };
  },
});
