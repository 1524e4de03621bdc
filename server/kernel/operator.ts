import type { Actor } from '#domain/people/actor.ts';

/** Nobody signed in: what public endpoints run as; no person, no seats, no rights. */
export const anybody: Actor = { personId: '00000000-0000-7000-8000-000000000000', seats: [] };

/** Whoever holds the machine: the commands at the terminal are let in as this. Never given to a request from the network. */
export const operator: Actor = { ...anybody, isOperator: true };

/** True for an actor who is no person: nobody, or the operator. */
export function isNobody(actor: Actor): boolean {
  return actor.personId === anybody.personId;
}
