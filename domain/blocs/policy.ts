import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role } from '../people/actor.ts';
import { whyNotForHead } from '../plans/policy.ts';

/** Those who keep a body's blocs, at it or at the standing agency of its council. */
export const keepers: readonly Role[] = ['clerk', 'unit-head', 'reviewer', 'authority', 'council-secretary'];
/** Those who read a bloc at its members. */
export const readers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];
/** Those who act for a member. */
export const actors: readonly Role[] = ['clerk', 'unit-head'];

/** Where a bloc is known: the body with its standing agencies, and the members of the day. */
export interface Known {
  readonly bodies: readonly string[];
  /** The units of the memberships that hold today. */
  readonly members: readonly string[];
}

const forbidden = (code: string): Refusal[] => [{ kind: 'forbidden', code }];
const unseen: Refusal = { kind: 'unseen', code: 'blocs.not-found' };

/** Its members of the day and the body that made it. */
export function whyNotSee(actor: Actor, { bodies, members }: Known): Refusal[] {
  return holdsAtAny(actor, keepers, bodies) || holdsAtAny(actor, readers, members) ? [] : [unseen];
}

/** Who makes blocs of a body; nobody else learns of the unit by asking. */
export function whyNotEstablishAs(actor: Actor, bodies: readonly string[]): Refusal[] {
  return holdsAtAny(actor, keepers, bodies) ? [] : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** Members, leads and the end are the body's. */
export function whyNotKeepAs(actor: Actor, known: Known): Refusal[] {
  const no = whyNotSee(actor, known);
  if (no.length > 0) return no;
  return holdsAtAny(actor, keepers, known.bodies) ? [] : forbidden('blocs.only-body');
}

/** The year's texts are written at the unit that leads; whoever sits at its heir sits there too. */
export function whyNotPrepareAs(actor: Actor, known: Known, leader: string): Refusal[] {
  const no = whyNotSee(actor, known);
  if (no.length > 0) return no;
  return holdsAt(actor, actors, leader) ? [] : forbidden('blocs.only-leader');
}

/** What the head of the leading unit does, or its clerk with the paper the head signed. */
export function whyNotLeadAs(actor: Actor, known: Known, leader: string, hasPaper: boolean): Refusal[] {
  const no = whyNotPrepareAs(actor, known, leader);
  return no.length > 0 ? no : whyNotForHead(actor, leader, hasPaper);
}

/** Clerk and head score for their unit. */
export function whyNotScoreAs(actor: Actor, known: Known, unitId: string): Refusal[] {
  const no = whyNotSee(actor, known);
  if (no.length > 0) return no;
  return holdsAt(actor, actors, unitId) ? [] : forbidden('blocs.only-own-unit');
}

/** A member's head signs and hands in, or its clerk with the paper the head signed. */
export function whyNotSignAs(actor: Actor, known: Known, unitId: string, hasPaper: boolean): Refusal[] {
  const no = whyNotScoreAs(actor, known, unitId);
  return no.length > 0 ? no : whyNotForHead(actor, unitId, hasPaper);
}
