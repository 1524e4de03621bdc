import * as api from '#api/org.ts';
import { view } from '../kernel/action.ts';
import { presentReorganisation } from './presentReorganisation.ts';
import { listReorganisations as list } from './reorganisationStore.ts';

export const listReorganisations = view({
  name: 'org.listReorganisations',
  input: api.listReorganisations.input,
  async run(_, { tx, actor, today }) {
    const reorganisations = await list(tx, actor, today);
    return { reorganisations: reorganisations.map((one) => presentReorganisation(one, today)) };
  },
});
