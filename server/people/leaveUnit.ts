import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotLeave } from '#domain/people/employment.ts';
import { whyNotEnd } from '#domain/people/seat.ts';
import { action } from '../kernel/action.ts';
import { closeEmployment, listEmployments } from './employmentStore.ts';
import { endSceneOf } from './endScene.ts';
import { closeSeat, listSeatsOf } from './seatStore.ts';
import { lockKeptPerson, lockKeptUnit } from './seePerson.ts';

/** No longer works in the unit from a day on: the seats held there end on the same day. */
export const leaveUnit = action({
  name: 'people.leaveUnit',
  input: api.leaveUnit.input,
  async run({ personId, unitId, on }, context) {
    const { tx, record } = context;
    await lockKeptUnit(context, unitId);
    await lockKeptPerson(context, personId);
    const employments = await listEmployments(tx, [personId]);
    const seats = (await listSeatsOf(tx, personId)).filter(
      ({ unitId: at, period }) => at === unitId && (period.until === null || period.until > on),
    );
    const refusals = whyNotLeave(employments, unitId, on);
    for (const seat of seats) {
      const isAhead = on < seat.period.from;
      refusals.push(...whyNotEnd(seat, isAhead ? seat.period.from : on, await endSceneOf(context, seat, on)));
    }
    refuseIf(refusals);
    await closeEmployment(tx, employments.filter((one) => one.unitId === unitId).at(-1)!.id, on);
    for (const seat of seats) await closeSeat(tx, seat.id, on);
    record({ type: 'people.left', subjectId: personId, body: { unitId, on, seats: seats.map((seat) => seat.id) } });
    return { id: personId, seatsEnded: seats.length };
  },
});
