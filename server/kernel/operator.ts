import type { Actor } from '#domain/people/actor.ts';

/** Whoever holds the machine: no person, no seats; the first administrator and the commands at the terminal are let in as this. */
export const operator: Actor = { personId: '00000000-0000-7000-8000-000000000000', seats: [] };

export function isOperator(actor: Actor): boolean {
  return actor.personId === operator.personId;
}
