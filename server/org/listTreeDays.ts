import * as api from '#api/org.ts';
import { view } from '../kernel/action.ts';
import { listTreeDays as list } from './listStore.ts';

/** The days that the tree can be looked at as of. */
export const listTreeDays = view({
  name: 'org.listTreeDays',
  input: api.listTreeDays.input,
  async run(_, { tx, actor, today }) {
    return { today, days: [...(await list(tx, actor, today))] };
  },
});
