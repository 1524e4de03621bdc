import type { Day } from '#domain/kernel/day.ts';
import type { Placement } from '#domain/org/unit.ts';
import type { Tx } from '../db/connection.ts';
import { placementOf, placementsOn, standingOf } from '../org/store.ts';

/** The bodies a unit may answer to: those above it, and the steering committees and unions that stand beside them. */
export async function listPossibleSuperiors(tx: Tx, unitId: string, on: Day): Promise<readonly Placement[]> {
  const { above } = await standingOf(tx, unitId, on);
  if (above.length === 0) return [];
  const rows = await placementsOn(tx, on)
    .where((where) =>
      where.or([
        where('unit_id', 'in', above),
        where.and([where('parent_id', 'in', above), where('type', 'in', ['steering-committee', 'upper-union'])]),
      ]),
    )
    .where('unit_id', '!=', unitId)
    .execute();
  const rank = (placement: Placement) =>
    above.indexOf(
      placement.type === 'steering-committee' || placement.type === 'upper-union' ? placement.parentId! : placement.unitId,
    );
  return rows.map(placementOf).sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
