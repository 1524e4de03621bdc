import * as api from '#api/identity.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotAdminister } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { standingOf } from '../org/store.ts';
import { loadPerson, unitsOf } from '../people/store.ts';
import { addSignInLink, dropUnusedLinks, findAccount } from './store.ts';

const daysValid = 7;

/** An administrator gives a person the one-time link with which they set their password; an older unused link stops working. */
export const invite = action({
  name: 'identity.invite',
  input: api.invite.input,
  async run({ personId, email }, { tx, actor, today, site, record }) {
    const person = await loadPerson(tx, personId);
    const units = await unitsOf(tx, personId, today);
    const standings = await Promise.all(units.map((unitId) => standingOf(tx, unitId, today)));
    const allowed = standings.some((standing) => whyNotAdminister(actor, standing).length === 0);
    if (!allowed) throw new Refused([{ kind: 'unseen', code: 'people.not-found' }]);
    const taken = await findAccount(tx, { email });
    refuseIf([
      ...((await findAccount(tx, { personId })) ? [{ kind: 'state', code: 'identity.already-signs-in' } as const] : []),
      ...(taken && taken.person_id !== personId ? [{ kind: 'input', code: 'identity.email-taken', at: 'email' } as const] : []),
    ]);

    await tx.updateTable('person').set({ email: email.toLowerCase() }).where('id', '=', person.id).execute();
    const link = { purpose: 'invitation', personId } as const;
    await dropUnusedLinks(tx, link);
    const expiresAt = new Date(Date.now() + daysValid * 86_400_000).toISOString();
    const token = await addSignInLink(tx, link, expiresAt);
    record({ type: 'identity.invited', subjectId: personId, body: {} });
    return { link: `${site.baseUrl}/moi/${token}`, expiresAt };
  },
});
