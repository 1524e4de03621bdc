import * as api from '#api/blanks.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { measurers } from '#domain/papers/policy.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { view } from '../../kernel/action.ts';
import { unitNamesEver } from '../../org/store.ts';
import { personNames } from '../../people/store.ts';
import { blanksOf } from './blankStore.ts';
import { presentBlank } from './presentBlank.ts';

/** The blanks of the offices that the actor prints for. */
export const listBlanks = view({
  name: 'papers.listBlanks',
  input: api.listBlanks.input,
  async run(_, { tx, actor, today }) {
    const unitIds = unitsHeldAs(actor, measurers);
    const blanks = await blanksOf(tx, unitIds);
    const names = await personNames(
      tx,
      blanks.map(({ savedBy }) => savedBy),
    );
    const units = [...(await unitNamesEver(tx, unitIds, today))]
      .map(([unitId, name]) => ({ unitId, name }))
      .sort((a, b) => (textKey(a.name) < textKey(b.name) ? -1 : 1));
    return { units, blanks: blanks.map((one) => presentBlank(one, actor, (personId) => names.get(personId) ?? '')) };
  },
});
