import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAtAny } from '../people/actor.ts';

/** Who sees that the site sends mail, and what it could not deliver: administrators of a unit under no other. */
export function whyNotKeepMailAs(actor: Actor, highestUnitIds: readonly string[]): Refusal[] {
  const may = holdsAtAny(actor, ['administrator'], highestUnitIds);
  return may ? [] : [{ kind: 'forbidden', code: 'notices.only-highest-administrator' }];
}
