import { whyNotSeeReport } from '#domain/reports/policy.ts';
import type { Context } from '../kernel/action.ts';
import { standingsOf } from '../org/store.ts';

/** Which of the units' reports the actor reads, in their order. */
export async function readableAmong({ tx, actor, today }: Context, unitIds: readonly string[]): Promise<readonly string[]> {
  const standings = await standingsOf(tx, unitIds, today);
  return unitIds.filter((unitId) => whyNotSeeReport(actor, standings.get(unitId)!, unitId).length === 0);
}
