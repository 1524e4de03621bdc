import fc from 'fast-check';
import { type Day, day } from '#domain/kernel/day.ts';
import { type Actor, type Role, roles, type Seat, seatsOn } from '#domain/people/actor.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { addPlacement, addUnit } from '#server/org/store.ts';

/** Days of a small calendar: placements, seats and questions fall on them, often on the same one. */
const days = ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01', '2022-01-01'].map(day);
export const someDay = fc.nat(days.length - 1).map((at) => days[at]!);

const stretch = fc
  .tuple(fc.nat(days.length - 1), fc.integer({ min: 1, max: days.length }))
  .map(([from, length]) => ({ from: days[from]!, until: days[from + length] ?? null }));

/** A unit stands under one of those before it, for one stretch and then, perhaps, another under another parent. */
export const treeDrawn = fc.array(fc.record({ parents: fc.tuple(fc.nat(20), fc.nat(20)), first: stretch, moves: fc.boolean() }), {
  minLength: 2,
  maxLength: 9,
});

export const seatsDrawn = fc.array(
  fc.record({ at: fc.nat(20), role: fc.oneof(fc.constant<Role>('administrator'), fc.constantFrom(...roles)), period: stretch }),
  { maxLength: 3 },
);

interface Drawn {
  readonly parents: readonly [number, number];
  readonly first: { readonly from: Day; readonly until: Day | null };
  readonly moves: boolean;
}

/** Puts a drawn tree into the database; parents come before their children, so there is no circle on any day. */
export async function makeTree(tx: Tx, drawn: readonly Drawn[]): Promise<readonly string[]> {
  const units: string[] = [];
  for (const [at, { parents, first, moves }] of drawn.entries()) {
    const parentOf = (pick: number) => (at === 0 ? null : units[pick % at]!);
    const values = { name: `Đơn vị ${at}`, type: 'agency', place: null, decision: null } as const;
    const unitId = await addUnit(tx, { ...values, unitId: newId(), code: null, parentId: parentOf(parents[0]), period: first });
    if (moves && first.until !== null) {
      await addPlacement(tx, { ...values, unitId, parentId: parentOf(parents[1]), period: { from: first.until, until: null } });
    }
    units.push(unitId);
  }
  return units;
}

/** The actor with those of the drawn seats that hold on a day. */
export function actorWith(
  units: readonly string[],
  drawn: readonly { readonly at: number; readonly role: Role; readonly period: Seat['period'] }[],
  on: Day,
  personId: string = newId(),
): Actor {
  const seats = drawn.map(({ at, role, period }) => ({ id: newId(), role, unitId: units[at % units.length]!, period }));
  return { personId, seats: seatsOn(seats, on) };
}
