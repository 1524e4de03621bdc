import type { Campaign } from '#domain/plans/campaign.ts';
import { loadSheet } from '../criteria/store.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import type { Context } from '../kernel/action.ts';
import { listRoutines } from './routineStore.ts';

/** What a routine is held against when it is confirmed or changed. */
export async function routineScene({ tx, today }: Context, campaign: Campaign) {
  const { body: sheet } = await loadSheet(tx, campaign.sheetId);
  const staff = await listStaff(tx, campaign.unitId, today);
  return {
    year: campaign.year,
    sheet,
    staff: staff.map(({ personId }) => personId),
    standing: await listRoutines(tx, campaign.id),
  };
}
