import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsOver, type Standing } from './actor.ts';

/** An administrator of the unit or of one above it. */
export function administers(actor: Actor, standing: Standing): boolean {
  return holdsAt(actor, ['administrator'], standing.unitId) || holdsOver(actor, ['administrator'], standing);
}

/** People, seats and sign-ins of a unit are kept by its administrators and those above. */
export function whyNotAdminister(actor: Actor, standing: Standing): Refusal[] {
  return administers(actor, standing) ? [] : [{ kind: 'forbidden', code: 'people.only-administrator' }];
}
