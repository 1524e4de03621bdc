import * as api from '#api/workplan.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotAssign } from '#domain/workplan/assignment.ts';
import { whyNotAssignAs } from '#domain/workplan/policy.ts';
import { action } from '../kernel/action.ts';
import { listStaff } from '../plans/boardStore.ts';
import { lockPlan } from '../plans/planStore.ts';
import { tasksOfPlan } from './loadWorkplan.ts';
import { giveTasks, listAssignments } from './store.ts';

/** The head or the clerk gives the plan's tasks to seats, persons or bodies outside; whoever gets one is told. */
export const assignTasks = action({
  name: 'workplan.assign',
  input: api.assignTasks.input,
  async run({ planId, assignments }, { tx, actor, now, today, record }) {
    const plan = await lockPlan(tx, planId);
    refuseIf(whyNotAssignAs(actor, plan));
    const staff = (await listStaff(tx, plan.unitId, today)).map((one) => one.personId);
    const standing = await listAssignments(tx, planId);
    refuseIf(whyNotAssign(plan, await tasksOfPlan(tx, plan, today), standing, assignments, staff));
    const given = assignments.map((one) => ({ ...one, planId }));
    await giveTasks(tx, given, actor.personId, now);
    const holders = given.map(({ code, holder, dueOn }) => ({ code, dueOn, ...holderForEvent(holder) }));
    record({ type: 'workplan.assigned', subjectId: planId, body: { unitId: plan.unitId, holders } });
    return { planId, assigned: given.length };
  },
});

/** Names stay out of the log: a body outside is only said to be one. */
function holderForEvent(holder: (typeof api.assignTasks.input)['_output']['assignments'][number]['holder']) {
  if (holder.kind === 'seat') return { kind: holder.kind, role: holder.role };
  return holder.kind === 'person' ? { kind: holder.kind, personId: holder.personId } : { kind: holder.kind };
}
