import * as api from '#api/notices.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { usualPreference, whyNotPreference } from '#domain/notices/preference.ts';
import { action, type Context, view } from '../kernel/action.ts';
import { loadPerson, lockPerson } from '../people/store.ts';
import { redirectDeliveries } from './deliveryStore.ts';
import { personOfToken } from './mailStore.ts';
import { loadPreference, savePreference } from './preferenceStore.ts';

/** How the asker gets mail, and whether the site sends any. */
export const showMailPreference = view({
  name: 'notices.showMailPreference',
  input: api.showMailPreference.input,
  async run(_, { tx, actor, site }) {
    const { email } = await loadPerson(tx, actor.personId);
    return { ...(await loadPreference(tx, actor.personId)), email, sendsMail: site.mail !== undefined, usual: usualPreference };
  },
});

/** The asker chooses; what waits to be mailed follows the new choice. */
export const chooseMail = action({
  name: 'notices.chooseMail',
  input: api.chooseMail.input,
  async run({ version, ...preference }, context) {
    const { tx, actor, now, record } = context;
    await lockPerson(tx, actor.personId);
    const read = await loadPreference(tx, actor.personId);
    refuseIf([...whyNotCurrent(read.version, version), ...whyNotPreference(preference)]);
    await savePreference(tx, actor.personId, preference, read.version + 1);
    await redirectDeliveries(tx, actor.personId, preference, now);
    record({ type: 'notices.mail-chosen', subjectId: actor.personId, body: { mode: preference.mode } });
    return { version: read.version + 1 };
  },
});

async function personBehind({ tx }: Context, token: string): Promise<string> {
  const personId = await personOfToken(tx, token);
  if (personId === undefined) throw new Refused([{ kind: 'unseen', code: 'notices.no-such-link' }]);
  return personId;
}

/** Whether the link of a letter leads anywhere, and whether mail still goes; whose it is is not said. */
export const showUnsubscribe = view({
  name: 'notices.showUnsubscribe',
  input: api.showUnsubscribe.input,
  async run({ token }, context) {
    const { mode } = await loadPreference(context.tx, await personBehind(context, token));
    return { isLeft: mode === 'none' };
  },
});

/** Ends the mail of whoever holds a letter; again changes nothing. */
export const unsubscribe = action({
  name: 'notices.unsubscribe',
  input: api.unsubscribe.input,
  isSecret: true,
  async run({ token }, context) {
    const { tx, now, record } = context;
    const personId = await personBehind(context, token);
    await lockPerson(tx, personId);
    const { version, ...read } = await loadPreference(tx, personId);
    if (read.mode === 'none') return { isLeft: true };
    const left = { ...read, mode: 'none' } as const;
    await savePreference(tx, personId, left, version + 1);
    await redirectDeliveries(tx, personId, left, now);
    record({ type: 'notices.mail-chosen', subjectId: personId, body: { mode: 'none' } });
    return { isLeft: true };
  },
});
