import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Window } from '#domain/kernel/period.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Campaign, Superior, WindowKind } from '#domain/plans/campaign.ts';
import { insiders, receivers, whyNotSeeCampaign } from '#domain/plans/policy.ts';
import type { SeriesYear } from '#domain/plans/series.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { addRecipients } from './recipientStore.ts';

/** @throws Refused (unseen) when there is no such campaign. */
export async function loadCampaign(tx: Tx, campaignId: string): Promise<Campaign> {
  const row = await tx.selectFrom('campaign').selectAll().where('id', '=', campaignId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'plans.campaign-not-found' }]);
  return (await campaignsOf(tx, [row]))[0]!;
}

/** The campaign, for who may see that there is one; to others it is as if there were none. @throws Refused (unseen). */
export async function loadSeenCampaign(tx: Tx, actor: Actor, campaignId: string): Promise<Campaign> {
  const campaign = await loadCampaign(tx, campaignId);
  refuseIf(whyNotSeeCampaign(actor, campaign));
  return campaign;
}

/** The campaign, held until the transaction ends. @throws Refused (unseen) when there is no such campaign. */
export async function lockCampaign(tx: Tx, campaignId: string): Promise<Campaign> {
  const row = await tx.selectFrom('campaign').selectAll().where('id', '=', campaignId).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'plans.campaign-not-found' }]);
  return (await campaignsOf(tx, [row]))[0]!;
}

/** The campaign launched on a plan. */
export async function findCampaignOfPlan(tx: Tx, planId: string): Promise<Campaign | undefined> {
  const row = await tx.selectFrom('campaign').selectAll().where('plan_id', '=', planId).executeTakeFirst();
  return row && (await campaignsOf(tx, [row]))[0];
}

/** The SQL twin of `whyNotSeeCampaign`, on rows of `campaign`. */
export function campaignVisibleTo(actor: Actor, campaignId = sql.ref('campaign.id')) {
  return sql<boolean>`${campaignId} in (
    select id from campaign where unit_id = ${anyOf(unitsHeldAs(actor, insiders))}
    union all select campaign_id from campaign_superior where unit_id = ${anyOf(unitsHeldAs(actor, receivers))})`;
}

/** As `campaignVisibleTo`, asked of each row by itself: for a few rows found by something else. */
export const eachVisibleTo = (actor: Actor, campaignId: RawBuilder<unknown>, unitId: RawBuilder<unknown>) =>
  sql<boolean>`(${unitId} = ${anyOf(unitsHeldAs(actor, insiders))} or exists (
    select 1 from campaign_superior s where s.campaign_id = ${campaignId} and s.unit_id = ${anyOf(unitsHeldAs(actor, receivers))}))`;

/** Every campaign of a unit in a year, the first launched first. */
export async function listCampaignsOf(tx: Tx, unitId: string, year: number): Promise<readonly Campaign[]> {
  const rows = await tx
    .selectFrom('campaign')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('year', '=', year)
    .orderBy('launched_at')
    .orderBy('id')
    .execute();
  return await campaignsOf(tx, rows);
}

/** The campaign of the year before in the same series. */
export async function findYearBefore(
  tx: Tx,
  { seriesId, year }: Pick<Campaign, 'seriesId' | 'year'>,
): Promise<Campaign | undefined> {
  const row = await tx
    .selectFrom('campaign')
    .selectAll()
    .where('series_id', '=', seriesId)
    .where('year', '=', year - 1)
    .executeTakeFirst();
  return row && (await campaignsOf(tx, [row]))[0];
}

/** As `listSeries`; locked, so that two launches do not take the same place. */
export async function lockSeries(tx: Tx, unitId: string, on: Day): Promise<readonly SeriesYear[]> {
  await tx
    .selectFrom('campaign')
    .select('id')
    .where(sql<boolean>`unit_id in (${inheritedBy(unitId, on)})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return await listSeries(tx, unitId, on);
}

/** The unit and those whose heir it is on a day. */
const inheritedBy = (unitId: string, on: Day) => sql`
  with recursive line (unit_id) as (
    select ${unitId}::uuid union select s.from_unit_id from line join unit_succession s on s.to_unit_id = line.unit_id
    where s.is_heir and s.ends and s.on_day <= ${on}
  ) select unit_id from line`;

/** Every launched year of a unit, and of those whose heir it is on a day, with what tells which of them follow one another. */
export async function listSeries(tx: Tx, unitId: string, on: Day): Promise<readonly SeriesYear[]> {
  return await tx
    .selectFrom('campaign as c')
    .innerJoin('score_sheet as s', 's.id', 'c.sheet_id')
    .innerJoin('campaign_superior as u', (join) => join.onRef('u.campaign_id', '=', 'c.id').on('u.part', '=', 'recognises'))
    .select([
      'c.id as campaignId',
      'c.unit_id as unitId',
      'c.series_id as seriesId',
      'c.year',
      'c.plan_id as planId',
      'c.pledges_in as pledgesIn',
    ])
    .select(['s.family_id as sheetFamilyId', 'u.unit_id as recogniserId'])
    .select(sql<boolean>`exists (select 1 from campaign_predecessor p where p.series_id = c.series_id)`.as('isSettled'))
    .where(sql<boolean>`c.unit_id in (${inheritedBy(unitId, on)})`)
    .orderBy('c.year', 'desc')
    .orderBy('c.id')
    .execute();
}

type CampaignRow = {
  id: string;
  plan_id: string;
  unit_id: string;
  year: number;
  sheet_id: string;
  series_id: string;
  pledges_in: string;
  launched_at: string;
  version: number;
};

/** Campaigns with their windows and superiors, in one query however many. */
export async function campaignsOf(tx: Tx, rows: readonly CampaignRow[]): Promise<readonly Campaign[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const { windows, superiors } = await partsOf(tx, ids);
  const windowsOf = grouped(windows, (window) => window.campaign_id);
  const superiorsOf = grouped(superiors, (superior) => superior.campaign_id);
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    unitId: row.unit_id,
    year: row.year,
    sheetId: row.sheet_id,
    seriesId: row.series_id,
    pledgesIn: row.pledges_in,
    windows: Object.fromEntries(
      (windowsOf.get(row.id) ?? []).map((window) => [window.kind, { opensAt: window.opens_at, closesAt: window.closes_at }]),
    ) as Record<WindowKind, { opensAt: string; closesAt: string }>,
    superiors: (superiorsOf.get(row.id) ?? []).map(({ unit_id: unitId, part }) => ({ unitId, part: part as Superior['part'] })),
    launchedAt: row.launched_at,
    version: row.version,
  }));
}

/** Windows and superiors in one statement, the body that recognises before those that follow. */
async function partsOf(tx: Tx, campaignIds: readonly string[]) {
  const rows = await tx
    .selectFrom('campaign_window')
    .select(['campaign_id', 'kind', 'opens_at', 'closes_at', sql<string | null>`null::uuid`.as('unit_id')])
    .where('campaign_id', 'in', [...campaignIds])
    .unionAll((of) =>
      of
        .selectFrom('campaign_superior')
        .select(['campaign_id', 'part as kind', sql<string>`null`.as('opens_at'), sql<string>`null`.as('closes_at'), 'unit_id'])
        .where('campaign_id', 'in', [...campaignIds]),
    )
    .orderBy('kind', 'desc')
    .execute();
  const superiors = rows.flatMap(({ campaign_id, kind: part, unit_id }) =>
    unit_id === null ? [] : [{ campaign_id, part, unit_id }],
  );
  return { windows: rows.filter(({ unit_id }) => unit_id === null), superiors };
}

/** Adds a launched campaign with its windows and superiors. */
export async function addCampaign(
  tx: Tx,
  campaign: Campaign & { readonly launchedBy: string; readonly paperHash?: string | null },
): Promise<void> {
  const {
    id,
    planId: plan_id,
    unitId: unit_id,
    year,
    sheetId: sheet_id,
    seriesId: series_id,
    pledgesIn: pledges_in,
    launchedAt: launched_at,
    launchedBy: launched_by,
    version,
  } = campaign;
  await tx
    .insertInto('campaign')
    .values({
      id,
      plan_id,
      unit_id,
      year,
      sheet_id,
      series_id,
      pledges_in,
      launched_at,
      launched_by,
      version,
      paper_hash: campaign.paperHash ?? null,
    })
    .execute();
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
  await addRecipients(
    tx,
    plan_id,
    campaign.superiors.map((superior) => superior.unitId),
    { by: launched_by, at: launched_at },
  );
}

/** One window of a campaign as it was moved, with the reason (dời khung thời gian). */
export interface WindowMove {
  readonly kind: WindowKind;
  readonly from: Window;
  readonly to: Window;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: string;
}

/** Writes the moved window and keeps the move. */
export async function saveMovedWindow(tx: Tx, id: string, campaign: Campaign, move: WindowMove): Promise<void> {
  const { kind, from, to, reason, movedBy: moved_by, movedAt: moved_at } = move;
  await tx
    .updateTable('campaign_window')
    .set({ opens_at: to.opensAt, closes_at: to.closesAt })
    .where('campaign_id', '=', campaign.id)
    .where('kind', '=', kind)
    .execute();
  await tx.updateTable('campaign').set({ version: campaign.version }).where('id', '=', campaign.id).execute();
  const moved = { opened_at: from.opensAt, closed_at: from.closesAt, opens_at: to.opensAt, closes_at: to.closesAt };
  await tx
    .insertInto('window_move')
    .values({ id, campaign_id: campaign.id, kind, ...moved, reason, moved_by, moved_at })
    .execute();
}

/** Every move of a campaign's windows, oldest first. */
export async function listWindowMoves(tx: Tx, campaignId: string): Promise<readonly WindowMove[]> {
  const rows = await tx.selectFrom('window_move').selectAll().where('campaign_id', '=', campaignId).orderBy('moved_at').execute();
  return rows.map((row) => ({
    kind: row.kind as WindowKind,
    from: { opensAt: row.opened_at, closesAt: row.closed_at },
    to: { opensAt: row.opens_at, closesAt: row.closes_at },
    reason: row.reason,
    movedBy: row.moved_by,
    movedAt: row.moved_at,
  }));
}
