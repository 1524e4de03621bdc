import * as api from '#api/identity.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotOpenSignInAs } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { loadPerson, locateOne } from '../people/store.ts';
import { addSignInLink, dropUnusedLinks, findAccount, linkExpiry } from './store.ts';

/** For somebody who forgot their password: a one-time link to set another; they are told that it was made. */
export const resetSignIn = action({
  name: 'identity.resetSignIn',
  input: api.resetSignIn.input,
  isSecret: true,
  async run({ personId }, { tx, actor, today, site, record }) {
    await loadPerson(tx, personId);
    refuseIf(whyNotOpenSignInAs(actor, await locateOne(tx, personId, today)));
    refuseIf((await findAccount(tx, { personId })) ? [] : [{ kind: 'state', code: 'identity.does-not-sign-in' }]);
    const link = { purpose: 'reset', personId } as const;
    await dropUnusedLinks(tx, link);
    const expiresAt = linkExpiry();
    const token = await addSignInLink(tx, link, expiresAt);
    record({ type: 'identity.reset-made', subjectId: personId, body: {} });
    return { link: `${site.baseUrl}/moi/${token}`, expiresAt };
  },
});
