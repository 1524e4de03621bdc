import * as api from '#api/exemplars.ts';
import { makers } from '#domain/exemplars/policy.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { type Context, view } from '../kernel/action.ts';
import { placementsOfUnits } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { countsFor, listExemplarsFor, publishedFacets } from './listStore.ts';
import { presentLines } from './present.ts';

/** Good examples as the person may find them. */
export const listExemplars = view({
  name: 'exemplars.list',
  input: api.listExemplars.input,
  async run({ page, size, ...filter }, context) {
    const { tx, actor, today } = context;
    const { rows, ...part } = await listExemplarsFor(tx, actor, today, filter, { page, size });
    const facets = await publishedFacets(tx, today);
    return {
      ...part,
      exemplars: await presentLines(tx, rows, today),
      years: facets.years,
      kinds: facets.kinds.map((kind) => ({ kind, name: wordsOf(`unit-type.${kind}`) })),
      counts: await countsFor(tx, actor),
      units: await unitsToMakeFor(context),
    };
  },
});

/** Units whose clerk or head the person is; predecessors too, whose cases they carry on. */
async function unitsToMakeFor({ tx, actor, today }: Context) {
  const placements = await placementsOfUnits(tx, unitsHeldAs(actor, makers), today);
  return [...placements.values()].map(({ unitId, name }) => ({ id: unitId, name }));
}
