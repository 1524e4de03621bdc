import * as api from '#api/workplan.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { quotaConflicts } from '#domain/plans/quotas.ts';
import { whyNotAssign } from '#domain/workplan/assignment.ts';
import { milestonesOf, rhythmsOf } from '#domain/workplan/calendar.ts';
import { whyNotAssignAs, whyNotRuleAs, whyNotSeeWorkplan } from '#domain/workplan/policy.ts';
import { whyNotRule } from '#domain/workplan/ruling.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { listStaff } from '../plans/boardStore.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { findCampaignOfPlan } from '../plans/store.ts';
import { listExtensions } from './extensionStore.ts';
import { tasksOfPlan } from './loadWorkplan.ts';
import { firstOf, presentMilestone, presentQuotas, presentTask } from './present.ts';
import { listAssignments, listReports, listRulings } from './store.ts';

/** A plan's calendar, tasks and quotas, with what this person may do. */
export const showWorkplan = view({
  name: 'workplan.show',
  input: api.showWorkplan.input,
  async run({ planId }, { tx, actor, today }) {
    const plan = await loadPlanAtWork(tx, planId);
    refuseIf(whyNotSeeWorkplan(actor, plan));
    const campaign = await findCampaignOfPlan(tx, planId);
    const tasks = await tasksOfPlan(tx, plan, today);
    const [assignments, reports, rulings, staff] = [
      await listAssignments(tx, planId),
      await listReports(tx, planId),
      await listRulings(tx, planId),
      whyNotAssignAs(actor, plan).length === 0 ? (await listStaff(tx, plan.unitId, today)).map((one) => one.personId) : [],
    ];
    const held = assignments.flatMap(({ holder }) => (holder.kind === 'person' ? [holder.personId] : []));
    const extensions = await listExtensions(tx, planId);
    const writers = [...reports, ...rulings, ...extensions].map((one) => one.by);
    const names = await personNames(tx, [...staff, ...held, ...writers]);
    const scene = { plan, actor, today, names, assignments, reports, extensions };
    return {
      planId,
      planTitle: plan.title,
      unitName: (await unitNames(tx, [plan.unitId], today)).get(plan.unitId) ?? '',
      year: plan.year,
      today,
      milestones: milestonesOf(plan.reading, campaign?.windows ?? null).map(presentMilestone),
      rhythms: rhythmsOf(plan.reading, plan.year),
      tasks: tasks.map((task) => presentTask(task, scene)),
      staff: staff.map((personId) => ({ personId, fullName: names.get(personId) ?? '' })),
      quotas: presentQuotas(plan, rulings, names),
      rulesWithPaper: !holdsAt(actor, ['unit-head'], plan.unitId),
      whyNot: {
        assign: firstOf(whyNotAssignAs(actor, plan), whyNotAssign(plan, tasks, assignments, [], staff)),
        rule: firstOf(whyNotRuleAs(actor, plan, true), whyNotRule(plan, quotaConflicts(plan.reading.quotas), null)),
      },
    };
  },
});
