import { Refused } from '#domain/kernel/refusal.ts';
import type { Campaign, Superior, WindowKind } from '#domain/plans/campaign.ts';
import type { Tx } from '../db/connection.ts';

/** @throws Refused (unseen) when there is no such campaign. */
export async function loadCampaign(tx: Tx, campaignId: string): Promise<Campaign> {
  const row = await tx.selectFrom('campaign').selectAll().where('id', '=', campaignId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'plans.campaign-not-found' }]);
  return (await campaignsOf(tx, [row]))[0]!;
}

export async function findCampaign(tx: Tx, unitId: string, year: number): Promise<Campaign | undefined> {
  const row = await tx
    .selectFrom('campaign')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('year', '=', year)
    .executeTakeFirst();
  return row && (await campaignsOf(tx, [row]))[0];
}

type CampaignRow = {
  id: string;
  plan_id: string;
  unit_id: string;
  year: number;
  sheet_id: string;
  launched_at: string;
  version: number;
};

/** Campaigns with their windows and superiors, in two queries however many. */
export async function campaignsOf(tx: Tx, rows: readonly CampaignRow[]): Promise<readonly Campaign[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const windows = await tx.selectFrom('campaign_window').selectAll().where('campaign_id', 'in', ids).execute();
  const superiors = await tx
    .selectFrom('campaign_superior')
    .selectAll()
    .where('campaign_id', 'in', ids)
    .orderBy('part', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    unitId: row.unit_id,
    year: row.year,
    sheetId: row.sheet_id,
    windows: Object.fromEntries(
      windows
        .filter((window) => window.campaign_id === row.id)
        .map((window) => [window.kind, { opensAt: window.opens_at, closesAt: window.closes_at }]),
    ) as Record<WindowKind, { opensAt: string; closesAt: string }>,
    superiors: superiors
      .filter((superior) => superior.campaign_id === row.id)
      .map((superior) => ({ unitId: superior.unit_id, part: superior.part as Superior['part'] })),
    launchedAt: row.launched_at,
    version: row.version,
  }));
}

/** Adds a launched campaign with its windows and superiors. */
export async function addCampaign(tx: Tx, campaign: Campaign & { readonly launchedBy: string }): Promise<void> {
  const {
    id,
    planId: plan_id,
    unitId: unit_id,
    year,
    sheetId: sheet_id,
    launchedAt: launched_at,
    launchedBy: launched_by,
    version,
  } = campaign;
  await tx.insertInto('campaign').values({ id, plan_id, unit_id, year, sheet_id, launched_at, launched_by, version }).execute();
  const windows = Object.entries(campaign.windows).map(([kind, window]) => ({
    campaign_id: id,
    kind,
    opens_at: window.opensAt,
    closes_at: window.closesAt,
  }));
  await tx.insertInto('campaign_window').values(windows).execute();
  await tx
    .insertInto('campaign_superior')
    .values(campaign.superiors.map((superior) => ({ campaign_id: id, unit_id: superior.unitId, part: superior.part })))
    .execute();
}
