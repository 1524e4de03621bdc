import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { planTitles } from '../plans/planStore.ts';
import type { CampaignNames } from './present.ts';
import { sheetTitles } from './store.ts';

/** The names of everything that some campaigns speak of, in three queries however many. */
export async function namesOf({ tx, today }: Context, campaigns: readonly Campaign[]): Promise<CampaignNames> {
  const ids = campaigns.flatMap((campaign) => [campaign.unitId, ...campaign.superiors.map((superior) => superior.unitId)]);
  const units = await unitNames(tx, ids, today);
  const sheets = await sheetTitles(
    tx,
    campaigns.map((campaign) => campaign.sheetId),
  );
  const plans = await planTitles(
    tx,
    campaigns.map((campaign) => campaign.planId),
  );
  return {
    unit: (unitId) => units.get(unitId) ?? '',
    sheet: (sheetId) => sheets.get(sheetId) ?? '',
    plan: (planId) => plans.get(planId) ?? { title: '', number: null },
  };
}
