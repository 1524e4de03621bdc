import * as api from '#api/identity.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadPerson } from '../people/store.ts';
import { hashPassword } from './auth.ts';
import { addAccount, closeSignInLink, findAccount, lockSignInLink, savePassword } from './store.ts';

/** A person sets their own password through a one-time link: the first one, or another. */
export const acceptInvitation = action({
  name: 'identity.acceptInvitation',
  input: api.acceptInvitation.input,
  isSecret: true,
  async run({ token, password }, { tx, record }) {
    const { personId, purpose } = await lockSignInLink(tx, token);
    if (personId === null) throw new Refused([{ kind: 'unseen', code: 'identity.link-not-valid' }]);
    const person = await loadPerson(tx, personId);
    const account = await findAccount(tx, { personId });
    if (purpose === 'reset') {
      if (!account) throw new Refused([{ kind: 'unseen', code: 'identity.link-not-valid' }]);
      await savePassword(tx, account, password);
    } else {
      refuseIf(account ? [{ kind: 'state', code: 'identity.already-signs-in' }] : []);
      await addAccount(tx, {
        personId,
        fullName: person.fullName,
        email: person.email!,
        passwordHash: await hashPassword(password),
      });
    }
    await closeSignInLink(tx, token);
    record({
      type: purpose === 'reset' ? 'identity.password-reset' : 'identity.invitation-accepted',
      subjectId: personId,
      body: {},
    });
    return { email: account?.email ?? person.email! };
  },
});
