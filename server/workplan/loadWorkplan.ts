import type { Day } from '#domain/kernel/day.ts';
import { unionOn } from '#domain/org/localUnion.ts';
import type { PlanAtWork } from '#domain/plans/plan.ts';
import { type PlanTask, tasksOf } from '#domain/workplan/assignment.ts';
import type { Tx } from '../db/connection.ts';
import { listUnions } from '../org/unionStore.ts';

/** The plan's tasks as they stand for its unit: a unit without a union proposes its clerk for the union's part. */
export async function tasksOfPlan(tx: Tx, plan: PlanAtWork, today: Day): Promise<readonly PlanTask[]> {
  const unions = await listUnions(tx, [plan.unitId]);
  return tasksOf(plan.reading, unionOn(unions, today) !== undefined);
}
