import * as api from '#api/people.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { placementOn } from '#domain/org/placing.ts';
import { whyNotGrant } from '#domain/people/seat.ts';
import { action } from '../kernel/action.ts';
import { addEmployment } from './employmentStore.ts';
import { listSameRole } from './seatStore.ts';
import { lockKeptUnit, whyNotTaken, whyNotTeam } from './seePerson.ts';
import { addPerson as add, addSeat, findLookAlike, findTaken, type NewPerson } from './store.ts';

/** A new person in a unit, with the seat they take. */
export const addPerson = action({
  name: 'people.addPerson',
  input: api.addPerson.input,
  async run({ unitId, from, role, confirmed, fullName, staffCode, email, ...work }, context) {
    const { tx, today, now, record } = context;
    const unit = await lockKeptUnit(context, unitId);
    const person: NewPerson = { fullName, staffCode, email };
    const refusals: Refusal[] = [
      ...whyNotTaken(person, await findTaken(tx, person)),
      ...(await whyNotTeam(context, unitId, work.teamId)),
    ];
    if (!placementOn(unit.placements, from)) {
      refusals.push({ kind: 'input', code: 'people.unit-not-standing', at: 'from', facts: { day: shortDate(from) } });
    }
    const twin = confirmed ? undefined : await findLookAlike(tx, unitId, fullName, today);
    if (twin) refusals.push({ kind: 'state', code: 'people.look-alike', at: 'fullName', facts: { name: twin } });
    const period = { from, until: null };
    if (role) {
      const scene = { sameRole: await listSameRole(tx, role, unitId), employed: [period] };
      refusals.push(...whyNotGrant({ personId: 'new', role, unitId, period }, scene));
    }
    refuseIf(refusals);

    const personId = await add(tx, person, now);
    await addEmployment(tx, { personId, unitId, from, ...work });
    if (role) await addSeat(tx, { personId, role, unitId, from });
    record({ type: 'people.person-added', subjectId: personId, body: { unitId, from, role } });
    return { id: personId };
  },
});
