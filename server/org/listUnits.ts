import * as api from '#api/org.ts';
import { view } from '../kernel/action.ts';
import { listUnits as list } from './listStore.ts';
import { presentLine } from './present.ts';

/** The units that the asker may see on a day, in the order of the tree. */
export const listUnits = view({
  name: 'org.listUnits',
  input: api.listUnits.input,
  async run({ day, search, under, only, most }, { tx, actor, today }) {
    const on = day ?? today;
    const { total, units } = await list(tx, actor, {
      on,
      search: search?.trim(),
      under,
      most,
      onlyLackingSeats: only === 'lacking-seats',
    });
    return {
      day: on,
      total,
      units: units.map(presentLine),
      mayAddBelow: units.filter((unit) => unit.administered).map((unit) => unit.unitId),
    };
  },
});
