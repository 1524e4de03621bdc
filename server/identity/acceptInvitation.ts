import * as api from '#api/identity.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadPerson } from '../people/store.ts';
import { addAccount, closeSignInLink, findAccount, lockSignInLink } from './store.ts';

/** A person sets their own password through a one-time link. */
export const acceptInvitation = action({
  name: 'identity.acceptInvitation',
  input: api.acceptInvitation.input,
  async run({ token, password }, { tx, record }) {
    const { personId } = await lockSignInLink(tx, token);
    refuseIf(personId === null ? [{ kind: 'unseen', code: 'identity.link-not-valid' }] : []);
    const person = await loadPerson(tx, personId!);
    refuseIf((await findAccount(tx, { personId: person.id })) ? [{ kind: 'state', code: 'identity.already-signs-in' }] : []);
    await addAccount(tx, { personId: person.id, fullName: person.fullName, email: person.email!, password });
    await closeSignInLink(tx, token);
    record({ type: 'identity.invitation-accepted', subjectId: person.id, body: {} });
    return { email: person.email! };
  },
});
