import type { Refusal } from '../kernel/refusal.ts';
import type { Actor } from '../people/actor.ts';
import { type Located, whyNotOpenSignInAs } from '../people/policy.ts';

/** Erased by an administrator of every unit the person is or was in; never by oneself, so that two persons know of it. */
export function whyNotEraseAs(actor: Actor, person: Located): Refusal[] {
  const against = whyNotOpenSignInAs(actor, person);
  if (against.length > 0) return against;
  return actor.personId === person.personId ? [{ kind: 'forbidden', code: 'privacy.not-oneself' }] : [];
}
