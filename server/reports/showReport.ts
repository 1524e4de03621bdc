import * as api from '#api/reports.ts';
import type { Tally } from '#domain/reports/cells.ts';
import { view } from '../kernel/action.ts';
import { standingOf, unitNamesEver } from '../org/store.ts';
import { presentCounts, presentTally } from './present.ts';
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
    const readable = await readableAmong(context, above, seen.standing);
    const names = readable.length === 0 ? new Map<string, string>() : await unitNamesEver(tx, readable, seen.placedOn);
    const counts = <Row extends { readonly tally: Tally }>(row: Row) => ({ ...row, tally: presentCounts(row.tally) });
    return {
      ...asked,
      ...{ name: seen.placement.name, isBody: seen.isBody, placedOn: seen.placedOn, countedOn: today },
      ...{ today: context.today, keptFrom: await keptFrom(tx) },
      above: readable.map((unitId) => ({ unitId, name: names.get(unitId) ?? '' })).reverse(),
      total: presentTally(total),
      units: units.map(counts),
      types: types.map(counts),
      kinds: kinds.map(counts),
      sheets,
      moreSheets,
      due,
      years: years.map(counts),
    };
  },
});
