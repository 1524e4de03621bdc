import type { Day } from '#domain/kernel/day.ts';
import { placementOn } from '#domain/org/placing.ts';
import type { EndScene, HeldSeat } from '#domain/people/seat.ts';
import type { Context } from '../kernel/action.ts';
import { lockUnit } from '../org/store.ts';
import { hasOtherAdministrator } from './seatStore.ts';

/** The unit is held, so that two last administrators cannot leave at the same time. */
export async function endSceneOf({ tx, today }: Context, seat: HeldSeat, on: Day): Promise<EndScene> {
  if (seat.role !== 'administrator') return { isRoot: false, otherAdministrator: true };
  const unit = await lockUnit(tx, seat.unitId);
  return {
    isRoot: placementOn(unit.placements, today)?.parentId === null,
    otherAdministrator: await hasOtherAdministrator(tx, seat, on < today ? today : on),
  };
}
