import * as api from '#api/plans.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { seesPlanWork, whyNotSeePlan } from '#domain/plans/policy.ts';
import { keptName } from '#papers/read/planKind.ts';
import { view } from '../kernel/action.ts';
import { openKept, scanAnswer } from '../kernel/keepPaper.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPlan } from './planStore.ts';
import { sentTo } from './recipientStore.ts';

/** The scan of the signed paper; inside the unit also the file as it was uploaded. */
export const openPlanFile = view({
  name: 'plans.openFile',
  input: api.openPlanFile.input,
  async run({ planId, which }, context) {
    const plan = await loadPlan(context.tx, planId);
    refuseIf(whyNotSeePlan(context.actor, plan, await sentTo(context.tx, planId)));
    const source = seesPlanWork(context.actor, plan) ? plan.sourceHash : null;
    const hash = which === 'source' ? source : plan.paperHash;
    if (hash === null) throw new Refused([{ kind: 'unseen', code: 'plans.no-such-file' }]);
    if (which === 'paper') return await scanAnswer(context, hash, 'ke-hoach-da-ky');
    const { bytes, mediaType } = await openKept(context, hash);
    return new FileAnswer(keptName(plan.sourceName), mediaType, bytes);
  },
});
