import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { placementsOn } from '../org/store.ts';
import { awardCouncilsOf, possibleUnits } from './openingStore.ts';

/** What stands around a unit that opens a round: its councils, their standing agencies, the bodies right below, the units that may put forward. */
export async function openingPlace(
  tx: Tx,
  unitId: string,
  of: { readonly planId: string | null; readonly year: number; readonly on: Day },
) {
  const councils = await awardCouncilsOf(tx, unitId, of.on);
  const units = await possibleUnits(tx, unitId, of);
  const standingOfCouncils = councils.flatMap(({ standingUnitId }) => (standingUnitId === null ? [] : [standingUnitId]));
  const below = await placementsOn(tx, of.on).where('parent_id', '=', unitId).execute();
  return {
    councils: councils.map(({ councilId }) => councilId),
    awardCouncils: councils,
    units,
    possible: units.map((unit) => unit.unitId),
    standingOfCouncils,
    possibleStanding: [...new Set([...standingOfCouncils, ...below.map((row) => row.unit_id)])],
  };
}
