import * as api from '#api/identity.ts';
import { whyNotOpenSignInAs } from '#domain/people/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { locate } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { listWithoutAccount } from './store.ts';

/** Who cannot sign in yet and may be let in by the asker: holders of seats that act, or everybody of a unit. */
export const listUninvited = view({
  name: 'identity.listUninvited',
  input: api.listUninvited.input,
  async run({ unitId }, { tx, actor, today }) {
    const found = await listWithoutAccount(tx, actor, today, unitId);
    const located = await locate(
      tx,
      found.map((person) => person.personId),
      today,
    );
    const people = found.filter(({ personId }) => whyNotOpenSignInAs(actor, located.get(personId)!).length === 0);
    const names = await unitNames(
      tx,
      people.map((person) => person.unitId),
      today,
    );
    return {
      total: people.length,
      people: people.slice(0, mostListed).map(({ roles, ...person }) => ({
        ...person,
        unitName: names.get(person.unitId) ?? '',
        roleNames: roles.map((role) => wordsOf(`role.${role}`)),
      })),
    };
  },
});

const mostListed = 1000;
