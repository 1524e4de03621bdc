import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotPassOnAs } from '#domain/people/policy.ts';
import { whyNotLend } from '#domain/people/seat.ts';
import { action } from '../kernel/action.ts';
import { listSameRole, lockSeat } from './seatStore.ts';
import { refuseUnseenPerson, unitStanding } from './seePerson.ts';
import { addSeat, locateOne, lockPerson } from './store.ts';

/** The seat for somebody else for a while: the lender keeps theirs, and the loan never outlives it. */
export const lendSeat = action({
  name: 'people.lendSeat',
  input: api.lendSeat.input,
  async run({ seatId, toPersonId, from, until, paper }, context) {
    const { tx, actor, today, record } = context;
    const seat = await lockSeat(tx, seatId);
    const standing = await unitStanding(context, seat.unitId);
    refuseIf(whyNotPassOnAs(actor, seat, await locateOne(tx, seat.personId, today), standing));
    await refuseUnseenPerson(context, toPersonId);
    await lockPerson(tx, toPersonId);
    const borrower = await locateOne(tx, toPersonId, from);
    const around = [standing.unitId, ...standing.above];
    refuseIf(
      whyNotLend(
        seat,
        { toPersonId, period: { from, until } },
        {
          sameRole: await listSameRole(tx, seat.role, seat.unitId),
          borrowerIsHere: borrower.standings.some(({ unitId }) => around.includes(unitId)),
        },
      ),
    );
    const { role, unitId } = seat;
    const id = await addSeat(tx, {
      personId: toPersonId,
      role,
      unitId,
      from,
      until,
      lentFrom: seatId,
      ...(paper ? { paper } : {}),
    });
    record({ type: 'people.seat-lent', subjectId: id, body: { seatId, personId: toPersonId, role, unitId, from, until } });
    return { id };
  },
});
