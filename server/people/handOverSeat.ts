import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotPassOnAs } from '#domain/people/policy.ts';
import { whyNotHandOver } from '#domain/people/seat.ts';
import { action } from '../kernel/action.ts';
import { endSceneOf } from './endScene.ts';
import { addHandover, closeSeat, listSameRole, lockSeat } from './seatStore.ts';
import { refuseUnseenPerson, unitStanding } from './seePerson.ts';
import { addSeat, locateOne, lockPerson } from './store.ts';

/** One paper: the old holder's seat ends, the new one's begins; what is open that day is listed by those who know the tasks. */
export const handOverSeat = action({
  name: 'people.handOverSeat',
  input: api.handOverSeat.input,
  async run({ seatId, toPersonId, on, paper }, context) {
    const { tx, actor, today, newId, record } = context;
    const seat = await lockSeat(tx, seatId);
    await endSceneOf(context, seat, on);
    refuseIf(whyNotPassOnAs(actor, seat, await locateOne(tx, seat.personId, today), await unitStanding(context, seat.unitId)));
    await refuseUnseenPerson(context, toPersonId);
    await lockPerson(tx, toPersonId);
    const { role, unitId } = seat;
    refuseIf(whyNotHandOver(seat, { toPersonId, on }, await listSameRole(tx, role, unitId)));

    await closeSeat(tx, seatId, on);
    const toSeatId = await addSeat(tx, { personId: toPersonId, role, unitId, from: on, until: seat.period.until, paper });
    const id = newId();
    await addHandover(tx, { id, seatId, toSeatId, onDay: on, paper });
    const body = { handoverId: id, seatId, toSeatId, fromPersonId: seat.personId, personId: toPersonId, role, unitId, on };
    record({ type: 'people.seat-handed-over', subjectId: seatId, body });
    return { id };
  },
});
