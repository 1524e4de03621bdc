import * as api from '#api/plans.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { openFindings } from '#domain/plans/confirmation.ts';
import { whyNotUploadAs } from '#domain/plans/policy.ts';
import { action } from '../kernel/action.ts';
import { newPlan } from './newPlan.ts';
import { addPlan } from './planStore.ts';
import { takeDocument } from './takeDocument.ts';

/** Takes a document in as a unit's plan and reads it; what is no plan leaves nothing behind. */
export const uploadPlan = action({
  name: 'plans.upload',
  input: api.uploadPlan.input,
  async run({ unitId, ...given }, context) {
    const { tx, actor, today, now, newId, record } = context;
    refuseIf(whyNotUploadAs(actor, unitId));
    const { read, sourceName, sourceHash } = await takeDocument(context, given);
    const taken = { id: newId(), unitId, year: yearOf(today), sourceName, sourceHash, renewedFrom: null };
    const plan = newPlan(read, { ...taken, uploadedBy: actor.personId, createdAt: now });
    await addPlan(tx, plan);
    const figures = { lines: read.lines.length, findings: plan.draft.findings.length, open: openFindings(plan).length };
    record({ type: 'plan.uploaded', subjectId: plan.id, body: { unitId, year: plan.year, sourceHash, ...figures } });
    return { id: plan.id, state: plan.state, version: plan.version };
  },
});
