import * as api from '#api/reports.ts';
import { view } from '../kernel/action.ts';
import { standingsOf } from '../org/store.ts';
import { isBody, readingPlaces } from './seen.ts';
import { yearsCounted } from './unitYearStore.ts';

/** Where somebody reads reports, the highest first. */
export const listReportUnits = view({
  name: 'reports.listUnits',
  input: api.listReportUnits.input,
  async run(_, context) {
    const places = await readingPlaces(context);
    const ids = places.map(({ unitId }) => unitId);
    const standings = await standingsOf(context.tx, ids, context.today);
    const years = await yearsCounted(context.tx, ids);
    const height = (unitId: string) => standings.get(unitId)!.above.length;
    return {
      units: [...places]
        .sort((a, b) => height(a.unitId) - height(b.unitId) || a.name.localeCompare(b.name, 'vi'))
        .map((place) => ({
          ...{ unitId: place.unitId, name: place.name, isBody: isBody(place) },
          years: [...(years.get(place.unitId) ?? [])],
        })),
    };
  },
});
