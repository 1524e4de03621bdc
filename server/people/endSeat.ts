import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotEndSeatAs } from '#domain/people/policy.ts';
import { whyNotEnd } from '#domain/people/seat.ts';
import { action } from '../kernel/action.ts';
import { endSceneOf } from './endScene.ts';
import { closeSeat, lockSeat } from './seatStore.ts';
import { unitStanding } from './seePerson.ts';
import { locateOne } from './store.ts';

/** A seat ends on a day: from then on its rights are gone, at once. A borrower may give back what was lent. */
export const endSeat = action({
  name: 'people.endSeat',
  input: api.endSeat.input,
  async run({ seatId, on }, context) {
    const { tx, actor, today, record } = context;
    const seat = await lockSeat(tx, seatId);
    const holder = await locateOne(tx, seat.personId, today);
    refuseIf(whyNotEndSeatAs(actor, seat, holder, await unitStanding(context, seat.unitId)));
    refuseIf(whyNotEnd(seat, on, await endSceneOf(context, seat, on)));
    await closeSeat(tx, seatId, on);
    record({
      type: 'people.seat-ended',
      subjectId: seatId,
      body: { personId: seat.personId, role: seat.role, unitId: seat.unitId, on },
    });
    return { id: seatId };
  },
});
