import * as api from '#api/people.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { placementOn } from '#domain/org/placing.ts';
import { joined } from '#domain/people/employment.ts';
import { whyNotGrant } from '#domain/people/seat.ts';
import { action } from '../kernel/action.ts';
import { listEmployments } from './employmentStore.ts';
import { listSameRole } from './seatStore.ts';
import { lockKeptUnit, refuseUnseenPerson } from './seePerson.ts';
import { addSeat, lockPerson } from './store.ts';

/** A role at a unit for a period; it counts from its first day on. */
export const grantSeat = action({
  name: 'people.grantSeat',
  input: api.grantSeat.input,
  async run({ personId, role, unitId, from, until, paper }, context) {
    const { tx, record } = context;
    const unit = await lockKeptUnit(context, unitId);
    await refuseUnseenPerson(context, personId);
    await lockPerson(tx, personId);
    const period = { from, until };
    const employed = (await listEmployments(tx, [personId])).filter((one) => one.unitId === unitId).map((one) => one.period);
    const refusals: Refusal[] = whyNotGrant(
      { personId, role, unitId, period },
      { sameRole: await listSameRole(tx, role, unitId), employed: joined(employed) },
    );
    if (!placementOn(unit.placements, from)) {
      refusals.push({ kind: 'input', code: 'people.unit-not-standing', at: 'from', facts: { day: shortDate(from) } });
    }
    refuseIf(refusals);
    const id = await addSeat(tx, { personId, role, unitId, from, until, ...(paper ? { paper } : {}) });
    record({ type: 'people.seat-granted', subjectId: id, body: { personId, role, unitId, from, until } });
    return { id };
  },
});
