import * as api from '#api/people.ts';
import { addDays } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotRecordAbsence } from '#domain/people/absence.ts';
import { whyNotRecordAbsenceAs } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { addAbsence, listAbsences } from './absenceStore.ts';
import { locateOne, lockPerson } from './store.ts';

/** Away for a time: what waits for them says so from then on. */
export const recordAbsence = action({
  name: 'people.recordAbsence',
  input: api.recordAbsence.input,
  async run({ personId, from, through }, { tx, actor, now, today, newId, record }) {
    await lockPerson(tx, personId);
    refuseIf(whyNotRecordAbsenceAs(actor, await locateOne(tx, personId, today)));
    const period = { from, until: addDays(through, 1) };
    refuseIf(whyNotRecordAbsence(period, await listAbsences(tx, personId)));

    const id = newId();
    await addAbsence(tx, { id, personId, period }, actor.personId, now);
    record({ type: 'people.absence-recorded', subjectId: personId, body: { personId, absenceId: id, from, through } });
    return { id };
  },
});
