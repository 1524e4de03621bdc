import * as api from '#api/privacy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotNameless } from '#domain/people/nameless.ts';
import { nameInPlaceOf, whyNotErase } from '#domain/privacy/erasure.ts';
import { whyNotEraseAs } from '#domain/privacy/policy.ts';
import { action } from '../kernel/action.ts';
import { locateOne, lockPerson, savePerson } from '../people/store.ts';
import { addErasure, eraseKept, erasureSceneOf, isNamedOnIssued } from './eraseStore.ts';
import { everythingKept } from './everything.ts';

/** Upon a written request: what need not be kept goes, the rest keeps a number in place of the name, issued papers stay as they are. */
export const erasePerson = action({
  name: 'privacy.erase',
  input: api.erasePerson.input,
  async run({ personId, ...request }, { tx, actor, now, today, record }) {
    const person = await lockPerson(tx, personId);
    refuseIf(whyNotEraseAs(actor, await locateOne(tx, personId, today)));
    const staff = [{ fullName: person.fullName, position: 'người đề nghị' }];
    refuseIf([
      ...whyNotErase(await erasureSceneOf(tx, personId, today), request, today),
      ...whyNotNameless({ paper: request.paper }, staff, 'incidents.names-a-person'),
    ]);
    const isNameKept = await isNamedOnIssued(tx, everythingKept, personId);
    await eraseKept(tx, everythingKept, personId, today);
    const fullName = isNameKept ? person.fullName : nameInPlaceOf(personId);
    await savePerson(tx, { ...person, fullName, staffCode: null, email: null });
    await addErasure(tx, { personId, ...request, by: actor.personId, at: now });
    record({ type: 'privacy.erased', subjectId: personId, body: { askedOn: request.askedOn, isNameKept } });
    return { personId, fullName, isNameKept };
  },
});
