import type { Day } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';

/** The nine roles of a seat (vai); a new right is a clause in a policy, never a tenth role. */
export const roles = [
  'member',
  'clerk',
  'unit-head',
  'union-chair',
  'reviewer',
  'council-member',
  'council-secretary',
  'authority',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** A role at a unit for a period (chỗ ngồi theo vai); rights follow seats, never persons. */
export interface Seat {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string;
  readonly period: Period;
}

/** Whoever acts: a person and the seats they hold today (người thao tác). */
export interface Actor {
  readonly personId: string;
  readonly seats: readonly Seat[];
  /** Whoever holds the machine and works at its terminal (người vận hành): no person, no seats, let in to set the site up. */
  readonly isOperator?: true;
}

/** A unit and those above it on a day, nearest first (đơn vị và các cấp trên). */
export interface Standing {
  readonly unitId: string;
  readonly above: readonly string[];
  /** Of a unit that ended: its heir on that day, the last of the line. */
  readonly heirId?: string;
}

/** Holds one of the roles at the very unit. */
export function holdsAt(actor: Actor, wanted: readonly Role[], unitId: string): boolean {
  return actor.seats.some((seat) => seat.unitId === unitId && wanted.includes(seat.role));
}

/** Holds one of the roles at any of the units, the superiors named in a campaign for instance. */
export function holdsAtAny(actor: Actor, wanted: readonly Role[], unitIds: readonly string[]): boolean {
  return unitIds.some((unitId) => holdsAt(actor, wanted, unitId));
}

/** The units at which the actor holds one of the roles, each once. */
export function unitsHeldAs(actor: Actor, wanted: readonly Role[]): readonly string[] {
  return [...new Set(actor.seats.filter((seat) => wanted.includes(seat.role)).map((seat) => seat.unitId))];
}

/** Holds one of the roles at a unit above, on the day of the standing. */
export function holdsOver(actor: Actor, wanted: readonly Role[], standing: Standing): boolean {
  return holdsAtAny(actor, wanted, standing.above);
}

/** The seats of all the seats given that hold on a day. */
export function seatsOn(seats: readonly Seat[], on: Day): readonly Seat[] {
  return seats.filter((seat) => seat.period.from <= on && (seat.period.until === null || on < seat.period.until));
}
