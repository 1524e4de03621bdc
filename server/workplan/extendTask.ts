import * as api from '#api/workplan.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { extended, whyNotExtend } from '#domain/workplan/extension.ts';
import { whyNotAssignAs, whyNotSeeWorkplan } from '#domain/workplan/policy.ts';
import { action } from '../kernel/action.ts';
import { loadPlan } from '../plans/planStore.ts';
import { addExtension } from './extensionStore.ts';
import { lockAssignment, saveAssignment } from './store.ts';

/** The head or the clerk gives a task more time, with the reason; whoever carries it is told. */
export const extendTask = action({
  name: 'workplan.extend',
  input: api.extendTask.input,
  async run({ planId, code, version, dueOn, reason }, { tx, actor, today, now, newId, record }) {
    const plan = await loadPlan(tx, planId);
    refuseIf(whyNotSeeWorkplan(actor, plan));
    const assignment = await lockAssignment(tx, planId, code);
    refuseIf(whyNotAssignAs(actor, plan));
    refuseIf([...whyNotCurrent(assignment.version, version), ...whyNotExtend(assignment, dueOn, today)]);
    const next = extended(assignment, dueOn, today);
    const extension = { planId, code, from: assignment.dueOn!, to: dueOn, reason };
    await addExtension(tx, { ...extension, id: newId(), by: actor.personId, at: now });
    await saveAssignment(tx, next);
    const { holder } = assignment;
    record({
      type: 'workplan.extended',
      subjectId: planId,
      body: { unitId: plan.unitId, code, from: extension.from, to: dueOn, holder },
    });
    return { version: next.version, dueOn };
  },
});
