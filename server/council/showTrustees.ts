import * as api from '#api/elections.ts';
import { membersOn } from '#domain/council/council.ts';
import { whyNotKeepAs, whyNotSee } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { said } from './present.ts';
import { loadCouncil } from './store.ts';
import { loadTrusteeship } from './trusteeStore.ts';

/** Who keeps a council's keys, and who has yet to make them. */
export const showTrustees = view({
  name: 'council.showTrustees',
  input: api.showTrustees.input,
  async run({ councilId }, { tx, actor, today }) {
    const council = await loadCouncil(tx, councilId);
    refuseIf(whyNotSee(actor, council, today));
    const { trustees, threshold } = await loadTrusteeship(tx, councilId);
    const members = membersOn(council, today).map(({ personId }) => personId);
    const names = await personNames(tx, [...members, ...trustees.map(({ personId }) => personId)]);
    const nameOf = (personId: string) => names.get(personId) ?? '';
    return {
      threshold,
      trustees: trustees.map(({ id, personId, madeAt }) => ({ id, personId, name: nameOf(personId), madeAt })),
      ownId: trustees.find(({ personId }) => personId === actor.personId)?.id ?? null,
      members: members.map((personId) => ({ personId, name: nameOf(personId) })),
      version: council.version,
      whyNot: { name: said(whyNotKeepAs(actor, council, today)) },
    };
  },
});
