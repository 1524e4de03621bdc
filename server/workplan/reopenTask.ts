import * as api from '#api/workplan.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotReopen } from '#domain/workplan/assignment.ts';
import { whyNotAssignAs, whyNotSeeWorkplan } from '#domain/workplan/policy.ts';
import { action } from '../kernel/action.ts';
import { loadPlan } from '../plans/planStore.ts';
import { lockAssignment, saveAssignment } from './store.ts';

/** The head or the clerk opens a finished task again; its reports stay. */
export const reopenTask = action({
  name: 'workplan.reopen',
  input: api.reopenTask.input,
  async run({ planId, code, version }, { tx, actor, record }) {
    const plan = await loadPlan(tx, planId);
    refuseIf(whyNotSeeWorkplan(actor, plan));
    const assignment = await lockAssignment(tx, planId, code);
    refuseIf(whyNotAssignAs(actor, plan));
    refuseIf([...whyNotCurrent(assignment.version, version), ...whyNotReopen(assignment)]);
    const next = { ...assignment, finishedOn: null, version: assignment.version + 1 };
    await saveAssignment(tx, next);
    record({ type: 'workplan.reopened', subjectId: planId, body: { unitId: plan.unitId, code } });
    return { version: next.version, finishedOn: null };
  },
});
