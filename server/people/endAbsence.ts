import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotReturn } from '#domain/people/absence.ts';
import { whyNotRecordAbsenceAs } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { cutAbsence, lockAbsence } from './absenceStore.ts';
import { locateOne } from './store.ts';

/** Back on a day, before the absence was to end. */
export const endAbsence = action({
  name: 'people.endAbsence',
  input: api.endAbsence.input,
  async run({ absenceId, on }, { tx, actor, today, record }) {
    const absence = await lockAbsence(tx, absenceId);
    refuseIf(whyNotRecordAbsenceAs(actor, await locateOne(tx, absence.personId, today)));
    refuseIf(whyNotReturn(absence, on));

    await cutAbsence(tx, absenceId, on);
    record({ type: 'people.absence-ended', subjectId: absence.personId, body: { absenceId, on } });
    return { id: absenceId };
  },
});
