import type { Day } from '#domain/kernel/day.ts';
import { unionOn } from '#domain/org/localUnion.ts';
import type { PlanAtWork } from '#domain/plans/plan.ts';
import { type PlanTask, tasksOf } from '#domain/workplan/assignment.ts';
import type { Tx } from '../db/connection.ts';
import { listUnions } from '../org/unionStore.ts';
import { wordsOf } from '../words.ts';
import { listAdded } from './addedStore.ts';

/** The plan's tasks as they stand for its unit: a unit without a union proposes its clerk for the union's part; those it added come last. */
export async function tasksOfPlan(tx: Tx, plan: PlanAtWork, today: Day): Promise<readonly PlanTask[]> {
  const unions = await listUnions(tx, [plan.unitId]);
  const added = (await listAdded(tx, plan.id)).map(({ code, text, exemplarId }): PlanTask => {
    const suggested = { kind: 'seat', role: 'clerk' } as const;
    return { code, text, exemplarId, body: wordsOf('workplan.added'), line: null, every: null, dueOn: null, suggested };
  });
  return [...tasksOf(plan.reading, unionOn(unions, today) !== undefined), ...added];
}
