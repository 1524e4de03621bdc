import * as api from '#api/identity.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotOpenSignInAs } from '#domain/people/policy.ts';
import { action, type Context } from '../kernel/action.ts';
import { locate, personNames } from '../people/store.ts';
import { makeInvitation } from './invitation.ts';
import { linkExpiry, listTaken, saveEmail, withAccount } from './store.ts';

interface Wish {
  readonly personId: string;
  readonly email: string;
}

/** Links for several people at once, each at their address: all of them or none. */
export const inviteMany = action({
  name: 'identity.inviteMany',
  input: api.inviteMany.input,
  isSecret: true,
  async run({ people }, context) {
    const { tx, site, record } = context;
    const ids = people.map(({ personId }) => personId);
    refuseIf(await whyNotLetIn(context, ids));
    refuseIf(await whyNotInvite(context, people));
    const names = await personNames(tx, ids);
    const expiresAt = linkExpiry();
    const links: { personId: string; fullName: string; email: string; link: string }[] = [];
    for (const { personId, email } of people) {
      await saveEmail(tx, personId, email);
      const link = await makeInvitation(tx, site, personId, expiresAt);
      record({ type: 'identity.invited', subjectId: personId, body: {} });
      links.push({ personId, fullName: names.get(personId)!, email: email.toLowerCase(), link });
    }
    return { expiresAt, links };
  },
});

/** One who is not seen hides the rest; else why somebody may not be let in by the actor. */
async function whyNotLetIn({ tx, actor, today }: Context, personIds: readonly string[]): Promise<Refusal[]> {
  const located = await locate(tx, personIds, today);
  const against = personIds.flatMap((personId) => whyNotOpenSignInAs(actor, located.get(personId)!));
  const first = against.find(({ kind }) => kind === 'unseen') ?? against[0];
  return first ? [first] : [];
}

async function whyNotInvite({ tx }: Context, people: readonly Wish[]): Promise<Refusal[]> {
  const signIn = await withAccount(
    tx,
    people.map(({ personId }) => personId),
  );
  const taken = await listTaken(tx, people);
  const addresses = people.map(({ email }) => email.toLowerCase());
  return people.flatMap(({ personId }, index): Refusal[] => {
    const at = `people.${index}.email`;
    const isAgain = addresses.indexOf(addresses[index]!) < index || people.findIndex((one) => one.personId === personId) < index;
    if (signIn.has(personId)) return [{ kind: 'state', code: 'identity.already-signs-in', at }];
    if (isAgain) return [{ kind: 'input', code: 'identity.invited-twice', at }];
    return taken.has(personId) ? [{ kind: 'input', code: 'identity.email-taken', at }] : [];
  });
}
