import * as api from '#api/today.ts';
import type { Role } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { monthIn, stepsOf } from '#domain/today/steps.ts';
import {
  inOrderOfConsequence,
  type Task,
  tasksCarried,
  tasksOfAdministrator,
  tasksOfPlan,
  tasksOfReceiver,
  tasksOfYear,
} from '#domain/today/tasks.ts';
import { waitsOf } from '#domain/today/waits.ts';
import type { YearFacts } from '#domain/today/yearFacts.ts';
import { type Context, view } from '../kernel/action.ts';
import { listNotices } from '../notices/store.ts';
import { placementsOfUnits } from '../org/store.ts';
import { heldTitles } from '../recognition/titleStore.ts';
import { wordsOf } from '../words.ts';
import { openTasksOf } from '../workplan/store.ts';
import { administrationFacts, listPlansOnTheWay, listReceiverFacts, listYears } from './store.ts';

/** What waits for the person who asks, what others owe their unit, and their units' years in twenty steps. */
export const showToday = view({
  name: 'today.show',
  input: api.showToday.input,
  async run(_, context) {
    const { tx, actor, now, today } = context;
    const inside = [...new Set(actor.seats.filter((seat) => insiders.includes(seat.role)).map((seat) => seat.unitId))];
    const [years, plans, receiver] = [
      await listYears(tx, inside, actor.personId, today),
      await listPlansOnTheWay(tx, inside, today),
      await listReceiverFacts(tx, actor),
    ];
    const administration = await administrationFacts(tx, actor, today);
    const carried = await openTasksOf(tx, actor, today);
    const rolesAt = (unitId: string): readonly Role[] =>
      actor.seats.filter((seat) => seat.unitId === unitId).map((seat) => seat.role);
    const moment = { now, today };
    const tasks = [
      ...years.flatMap((facts) =>
        tasksOfYear(facts, rolesAt(facts.unitId), moment).map((task) => ({ task, unitId: facts.unitId })),
      ),
      ...plans.flatMap((plan) => tasksOfPlan(plan, rolesAt(plan.unitId)).map((task) => ({ task, unitId: plan.unitId }))),
      ...receiver.flatMap((facts) =>
        tasksOfReceiver(facts, rolesAt(facts.unitId)).map((task) => ({ task, unitId: facts.unitId })),
      ),
      ...carried.flatMap((facts) => tasksCarried(facts).map((task) => ({ task, unitId: facts.unitId }))),
      ...(administration ? tasksOfAdministrator(administration).map((task) => ({ task, unitId: null })) : []),
    ];
    return await presentToday(context, years, tasks);
  },
});

interface PlacedTask {
  readonly task: Task;
  /** Null where it concerns no one unit. */
  readonly unitId: string | null;
}

async function presentToday({ tx, actor, now, today }: Context, years: readonly YearFacts[], placed: readonly PlacedTask[]) {
  const unitIds = [...new Set([...years, ...placed].flatMap(({ unitId }) => unitId ?? []))];
  const placements = await placementsOfUnits(tx, unitIds, today);
  const held = await heldTitles(tx, unitIds);
  const nameOf = (unitId: string | null) => (unitId && placements.get(unitId)?.name) || null;
  const inOrder = inOrderOfConsequence(
    placed.map(({ task }) => task),
    now,
  );
  return {
    tasks: inOrder.map((task) => ({
      code: task.code,
      title: wordsOf(task.code, task.facts),
      why: wordsOf(`${task.code}.why`, task.facts),
      due: task.due,
      link: task.link,
      unitName: unitIds.length > 1 ? nameOf(placed.find((each) => each.task === task)!.unitId) : null,
    })),
    waits: years
      .filter((facts) =>
        actor.seats.some((seat) => seat.unitId === facts.unitId && (seat.role === 'clerk' || seat.role === 'unit-head')),
      )
      .flatMap((facts) =>
        waitsOf(facts, { now, today }).map((wait) => ({
          who: wordsOf(wait.who),
          what: wordsOf(wait.code, wait.facts),
          due: wait.due,
          unitName: nameOf(facts.unitId) ?? '',
        })),
      ),
    years: years.map((facts) => ({
      campaignId: facts.campaignId,
      unitId: facts.unitId,
      unitName: nameOf(facts.unitId) ?? '',
      place: placements.get(facts.unitId)?.place ?? null,
      year: facts.year,
      month: monthIn(facts, now),
      steps: stepsOf(facts, { now, today }).map((step) => ({ ...step, title: wordsOf(`step.${step.number}`) })),
      held: held.get(facts.unitId) ?? null,
    })),
    notices: (await listNotices(tx, actor.personId)).map(({ code, facts, ...notice }) => ({
      ...notice,
      text: wordsOf(code, facts),
    })),
  };
}
