import type { Standing } from '#domain/people/actor.ts';
import { whyNotSeeReport } from '#domain/reports/policy.ts';
import type { Context } from '../kernel/action.ts';
import { standingsOf } from '../org/store.ts';

/** Which of the units' reports the actor reads, in their order; of those above a unit that stands it is known where they stand. */
export async function readableAmong(
  { tx, actor, today }: Context,
  unitIds: readonly string[],
  { above }: Standing,
): Promise<readonly string[]> {
  const known = new Map(above.map((unitId, at) => [unitId, { unitId, above: above.slice(at + 1) }]));
  const standings = unitIds.every((unitId) => known.has(unitId)) ? known : await standingsOf(tx, unitIds, today);
  return unitIds.filter((unitId) => whyNotSeeReport(actor, standings.get(unitId)!).length === 0);
}
