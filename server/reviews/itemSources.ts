import type { Day } from '#domain/kernel/day.ts';
import { namedIn, type Staff } from '#domain/people/nameless.ts';
import { type Campaign, superiorIds } from '#domain/plans/campaign.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import type { GivenTask, PlannedDay } from '#domain/reviews/monthlyItem.ts';
import { tasksOf } from '#domain/workplan/assignment.ts';
import { lastDayOfDeadline } from '#domain/workplan/calendar.ts';
import type { Tx } from '../db/connection.ts';
import { unitNames } from '../org/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { listPlansSent } from '../plans/sentStore.ts';
import { listAssignments } from '../workplan/store.ts';

/** The plan's tasks that are given, have a day and are not done; one whose words name somebody is told by its number. */
export async function openTasks(tx: Tx, { planId }: Campaign, staff: readonly Staff[]): Promise<readonly GivenTask[]> {
  const { reading } = await loadPlanAtWork(tx, planId);
  const tasks = new Map(tasksOf(reading, true).map((task) => [task.code, task]));
  return (await listAssignments(tx, planId)).flatMap(({ code, dueOn, finishedOn }) => {
    const task = tasks.get(code);
    if (!task || !dueOn || finishedOn) return [];
    const [text, body] = [task.text, task.body].map((words) => (namedIn(words, staff) ? `Nhiệm vụ ${code} của kế hoạch` : words));
    return [{ code, text: text!, body: body!, dueOn }];
  });
}

/** Days that the unit's own plan sets, and those of the plans that its superiors sent it; words that name somebody are left out. */
export async function plannedDays(
  tx: Tx,
  campaign: Campaign,
  today: Day,
  staff: readonly Staff[],
): Promise<readonly PlannedDay[]> {
  const { unitId, year, planId } = campaign;
  const own = await loadPlanAtWork(tx, planId);
  const sent = await listPlansSent(tx, unitId, superiorIds(campaign), year);
  const issuers = await unitNames(
    tx,
    sent.map((plan) => plan.unitId),
    today,
  );
  const days = sent.flatMap(({ reading, unitId: issuer }) => daysOf(reading, issuers.get(issuer) ?? null));
  return [...daysOf(own.reading, null), ...days].map((one) =>
    namedIn(one.what, staff) ? { ...one, what: 'Mốc của kế hoạch' } : one,
  );
}

const daysOf = ({ deadlines }: Pick<PlanReading, 'deadlines'>, issuer: string | null): readonly PlannedDay[] =>
  deadlines.map((deadline) => ({ what: deadline.what, on: lastDayOfDeadline(deadline), issuer }));
