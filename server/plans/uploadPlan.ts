import * as api from '#api/plans.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { openFindings } from '#domain/plans/confirmation.ts';
import { whyNotUploadAs } from '#domain/plans/policy.ts';
import { planKind } from '#papers/read/planKind.ts';
import { action } from '../kernel/action.ts';
import { keepBytes } from '../kernel/keepPaper.ts';
import { listRegister } from '../law/store.ts';
import { newPlan } from './newPlan.ts';
import { addPlan } from './planStore.ts';
import { readDocument } from './readDocument.ts';

/** Takes a document in as a unit's plan and reads it; what is no plan leaves nothing behind. */
export const uploadPlan = action({
  name: 'plans.upload',
  input: api.uploadPlan.input,
  async run({ unitId, file, text }, context) {
    const { tx, actor, today, now, newId, record } = context;
    refuseIf(whyNotUploadAs(actor, unitId));
    const given = file ?? (text?.trim() ? { name: 'van-ban-dan.txt', bytes: new TextEncoder().encode(text) } : undefined);
    if (!given) throw new Refused([{ kind: 'input', code: 'plans.nothing-given', at: 'file' }]);
    const read = await readDocument(given.bytes, given.name, await listRegister(tx));
    const kind = planKind(given.bytes, given.name);
    if ('code' in kind) throw new Refused([kind]);
    const sourceHash = await keepBytes(context, given.bytes, kind.mediaType);
    const taken = { id: newId(), unitId, year: yearOf(today), sourceName: given.name, sourceHash, renewedFrom: null };
    const plan = newPlan(read, { ...taken, uploadedBy: actor.personId, createdAt: now });
    await addPlan(tx, plan);
    const figures = { lines: read.lines.length, findings: plan.draft.findings.length, open: openFindings(plan).length };
    record({ type: 'plan.uploaded', subjectId: plan.id, body: { unitId, year: plan.year, sourceHash, ...figures } });
    return { id: plan.id, state: plan.state, version: plan.version };
  },
});
