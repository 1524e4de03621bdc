import * as api from '#api/identity.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadPerson, positionsOf } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { siteName } from './store.ts';

/** The signed-in person, their seats of today, the site and its day. */
export const whoAmI = view({
  name: 'identity.whoAmI',
  input: api.whoAmI.input,
  async run(_, { tx, actor, today, now, site }) {
    const person = await loadPerson(tx, actor.personId);
    const units = await unitNames(
      tx,
      actor.seats.map((seat) => seat.unitId),
      today,
    );
    const positions = await positionsOf(tx, person.id, today);
    return {
      person: { id: person.id, fullName: person.fullName },
      seats: actor.seats.map((seat) => ({
        id: seat.id,
        role: seat.role,
        roleName: wordsOf(`role.${seat.role}`),
        unitId: seat.unitId,
        unitName: units.get(seat.unitId) ?? '',
        position: positions.get(seat.unitId) ?? null,
      })),
      site: { name: await siteName(tx), isDemo: site.isDemo, today, now },
    };
  },
});
