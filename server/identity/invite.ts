import * as api from '#api/identity.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotOpenSignInAs } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { findTaken, loadPerson, locateOne } from '../people/store.ts';
import { makeInvitation } from './invitation.ts';
import { findAccount, linkExpiry, saveEmail } from './store.ts';

/** An administrator gives a person the one-time link with which they set their password; an older unused link stops working. */
export const invite = action({
  name: 'identity.invite',
  input: api.invite.input,
  isSecret: true,
  async run({ personId, email }, { tx, actor, today, site, record }) {
    const person = await loadPerson(tx, personId);
    refuseIf(whyNotOpenSignInAs(actor, await locateOne(tx, personId, today)));
    const account = await findAccount(tx, { email });
    const taken =
      (account && account.person_id !== personId) || (await findTaken(tx, { email, staffCode: null }, personId)).email;
    refuseIf([
      ...((await findAccount(tx, { personId })) ? [{ kind: 'state', code: 'identity.already-signs-in' } as const] : []),
      ...(taken ? [{ kind: 'input', code: 'identity.email-taken', at: 'email' } as const] : []),
    ]);

    await saveEmail(tx, person.id, email);
    const expiresAt = linkExpiry();
    const link = await makeInvitation(tx, site, personId, expiresAt);
    record({ type: 'identity.invited', subjectId: personId, body: {} });
    return { link, expiresAt };
  },
});
