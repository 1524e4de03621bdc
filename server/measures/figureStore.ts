import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, type Day, dayOf } from '#domain/kernel/day.ts';
import { countOf, type Figure, shareOf } from '#domain/measures/figure.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Tx } from '../db/connection.ts';
import { countSigned } from '../enrolments/staffStore.ts';
import { violationsOf } from '../incidents/store.ts';

/** The last day of the year, or today while it runs: the day whose state is counted. */
export function countedOn({ year }: Pick<Campaign, 'year'>, today: Day): Day {
  const last = addDays(dayOf(year + 1, 1, 1), -1);
  return today < last ? today : last;
}

/** Every figure of a year, counted from its cases as they stand on a day; a fixed number of queries. */
export async function gatherFigures(tx: Tx, campaign: Campaign, sheet: SheetBody, today: Day): Promise<readonly Figure[]> {
  const onDay = countedOn(campaign, today);
  const parts = [await pledgeFigures(tx, campaign, onDay), await incidentFigures(tx, campaign, sheet, onDay)];
  return parts.flat();
}

async function pledgeFigures(tx: Tx, { id, unitId }: Campaign, onDay: Day): Promise<readonly Figure[]> {
  const { signed, household, staff } = await countSigned(tx, id, unitId, onDay);
  const at = { onDay, isFinal: false };
  return [...shareOf('pledged', signed, staff, 'base-staff', at), ...shareOf('household', household, staff, 'base-staff', at)];
}

/** For each line that forbids something: how many concluded violations bear on it, also none. */
async function incidentFigures(tx: Tx, { id }: Campaign, sheet: SheetBody, onDay: Day): Promise<readonly Figure[]> {
  const violations = await violationsOf(tx, id);
  return linesOf(sheet)
    .filter(({ measure }) => measure.kind === 'none')
    .map(({ code }) => {
      const found = violations.filter(({ lineCode }) => lineCode === code).reduce((sum, { count }) => sum + count, 0);
      return countOf('incidents', found, { onDay, isFinal: false, lineCode: code });
    });
}
