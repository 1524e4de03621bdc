import type { Plan } from '#domain/plans/plan.ts';
import type { Tx } from '../db/connection.ts';
import { loadPlan } from './planStore.ts';

/** The issued plans of a year that these bodies sent to a unit, in the order of the bodies, the latest of each first. */
export async function listPlansSent(tx: Tx, unitId: string, from: readonly string[], year: number): Promise<readonly Plan[]> {
  if (from.length === 0) return [];
  const rows = await tx
    .selectFrom('plan')
    .innerJoin('plan_recipient', 'plan_recipient.plan_id', 'plan.id')
    .select(['plan.id', 'plan.unit_id'])
    .where('plan_recipient.unit_id', '=', unitId)
    .where('plan.unit_id', 'in', from)
    .where('plan.year', '=', year)
    .where('plan.state', '=', 'issued')
    .orderBy('plan.issued_on', 'desc')
    .orderBy('plan.id')
    .limit(10)
    .execute();
  const plans: Plan[] = [];
  for (const { id } of rows) plans.push(await loadPlan(tx, id));
  return plans.sort((a, b) => from.indexOf(a.unitId) - from.indexOf(b.unitId));
}
