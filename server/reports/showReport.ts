import * as api from '#api/reports.ts';
import { view } from '../kernel/action.ts';
import { standingOf, unitNamesEver } from '../org/store.ts';
import { presentTally } from './present.ts';
import { readableAmong } from './readable.ts';
import { keptFrom } from './unitYearStore.ts';
import { yearFigures } from './yearFigures.ts';

/** A year's figures at a unit and below it. */
export const showReport = view({
  name: 'reports.show',
  input: api.showReport.input,
  async run(asked, context) {
    const { tx } = context;
    const { seen, today, total, units, types, kinds, sheets, moreSheets, due, years } = await yearFigures(context, asked);
    const { above } = await standingOf(tx, asked.unitId, seen.placedOn);
    const names = await unitNamesEver(tx, above, seen.placedOn);
    const tally = <Row extends { readonly tally: Parameters<typeof presentTally>[0] }>(row: Row) => ({
      ...row,
      tally: presentTally(row.tally),
    });
    return {
      ...asked,
      ...{ name: seen.placement.name, isBody: seen.isBody, placedOn: seen.placedOn, countedOn: today },
      ...{ today: context.today, keptFrom: await keptFrom(tx) },
      above: (await readableAmong(context, above)).map((unitId) => ({ unitId, name: names.get(unitId) ?? '' })).reverse(),
      total: presentTally(total),
      units: units.map(tally),
      types: types.map(tally),
      kinds: kinds.map(tally),
      sheets,
      moreSheets,
      due,
      years: years.map(tally),
    };
  },
});
