import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockKeptPerson, whyNotTaken } from './seePerson.ts';
import { findTaken, savePerson } from './store.ts';

/** Name, staff code and address set right. */
export const changePerson = action({
  name: 'people.changePerson',
  input: api.changePerson.input,
  async run({ personId, version, ...contact }, context) {
    const { tx, record } = context;
    const person = await lockKeptPerson(context, personId);
    refuseIf(whyNotCurrent(person.version, version));
    refuseIf(whyNotTaken(contact, await findTaken(tx, contact, personId)));
    await savePerson(tx, { ...person, ...contact });
    record({ type: 'people.person-changed', subjectId: personId, body: {} });
    return { id: personId, version: person.version + 1 };
  },
});
