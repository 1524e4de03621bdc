import fc from 'fast-check';
import { type Actor, type Role, roles } from '#domain/people/actor.ts';
import type { Cast } from './cast.ts';

/** Random persons with random seats at the units of the cast. */
export function anyActor(cast: Cast): fc.Arbitrary<Actor> {
  const seat = fc.record({ role: fc.constantFrom<Role>(...roles), unitId: fc.constantFrom(...Object.values(cast.unit)) });
  return fc.array(seat, { maxLength: 3 }).map((seats) => ({
    personId: cast.person.hanh,
    seats: seats.map((one, index) => ({ ...one, id: String(index), period: { from: '2021-01-01' as never, until: null } })),
  }));
}
