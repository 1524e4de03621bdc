import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotDraftAs } from '#domain/plans/policy.ts';
import { renewedText, whyNotRenew } from '#domain/plans/renew.ts';
import { action } from '../kernel/action.ts';
import { keepBytes } from '../kernel/keepPaper.ts';
import { listRegister } from '../law/store.ts';
import { heirOn } from '../org/store.ts';
import { newPlan } from './newPlan.ts';
import { addPlan, loadPlan } from './planStore.ts';
import { readDocument } from './readDocument.ts';
import { sentTo } from './recipientStore.ts';

/** Next year's draft from an older plan: years moved on, read and judged anew, nothing confirmed. */
export const renewPlan = action({
  name: 'plans.renew',
  input: api.renewPlan.input,
  async run({ planId, year }, context) {
    const { tx, actor, now, today, newId, record } = context;
    const old = await loadPlan(tx, planId);
    refuseIf(whyNotDraftAs(actor, old, await sentTo(tx, planId)));
    refuseIf(whyNotRenew(old, year));
    const unitId = await heirOn(tx, old.unitId, today);
    const bytes = new TextEncoder().encode(renewedText(old, year));
    const sourceName = `ke-hoach-${year}.txt`;
    const read = await readDocument(bytes, sourceName, await listRegister(tx));
    const sourceHash = await keepBytes(context, bytes, 'text/plain; charset=utf-8');
    const taken = { id: newId(), unitId, year, sourceName, sourceHash, renewedFrom: old.id };
    const plan = newPlan(read, { ...taken, uploadedBy: actor.personId, createdAt: now });
    await addPlan(tx, plan);
    record({ type: 'plan.renewed', subjectId: plan.id, body: { unitId, year, from: old.id, sourceHash } });
    return { id: plan.id, state: plan.state, version: plan.version };
  },
});
