import { type Campaign, hasOwnPledges } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { campaignTitles } from '../plans/campaignStore.ts';
import { planTitles } from '../plans/planStore.ts';
import type { CampaignNames } from './present.ts';
import { sheetTitles } from './store.ts';

/** The names of everything that some campaigns speak of, in four queries however many. */
export async function namesOf({ tx, actor, today }: Context, campaigns: readonly Campaign[]): Promise<CampaignNames> {
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
  const shared = campaigns.filter((campaign) => !hasOwnPledges(campaign)).map((campaign) => campaign.pledgesIn);
  const others = await campaignTitles(tx, actor, shared);
  return {
    unit: (unitId) => units.get(unitId) ?? '',
    sheet: (sheetId) => sheets.get(sheetId) ?? '',
    plan: (planId) => plans.get(planId) ?? { title: '', number: null },
    planOfCampaign: (campaignId) => others.get(campaignId),
  };
}
