import type { Day } from '#domain/kernel/day.ts';
import type { Window } from '#domain/kernel/period.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import type { Campaign, Superior, WindowKind } from '#domain/plans/campaign.ts';
import { readingWith } from '#domain/plans/corrections.ts';
import { registerNumberOf } from '#domain/plans/issue.ts';
import type { Confirmation, Plan, PlanState } from '#domain/plans/plan.ts';
import { drafters, insiders, receivers } from '#domain/plans/policy.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import type { Tx } from '../db/connection.ts';

/** @throws Refused (unseen) when there is no such campaign. */
export async function loadCampaign(tx: Tx, campaignId: string): Promise<Campaign> {
  const row = await tx.selectFrom('campaign').selectAll().where('id', '=', campaignId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'plans.campaign-not-found' }]);
  return (await campaignsOf(tx, [row]))[0]!;
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

const unitsWhere = (actor: Actor, roles: readonly Role[]): readonly string[] => [
  nowhere,
  ...actor.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.unitId),
];
/** Stands for "no unit" in a list that SQL wants to be not empty. */
const nowhere = '00000000-0000-0000-0000-000000000000';

/** The campaigns an actor may see, newest year first: the SQL twin of `whyNotSeeCampaign`. */
export async function listCampaignsVisibleTo(tx: Tx, actor: Actor): Promise<readonly Campaign[]> {
  const rows = await tx
    .selectFrom('campaign')
    .selectAll()
    .where((where) =>
      where.or([
        where('unit_id', 'in', unitsWhere(actor, insiders)),
        where(
          'id',
          'in',
          where.selectFrom('campaign_superior').select('campaign_id').where('unit_id', 'in', unitsWhere(actor, receivers)),
        ),
      ]),
    )
    .orderBy('year', 'desc')
    .orderBy('launched_at', 'desc')
    .execute();
  return await campaignsOf(tx, rows);
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
    launchedAt: launched_at,
    launchedBy: launched_by,
    version,
  } = campaign;
  await tx
    .insertInto('campaign')
    .values({ id, plan_id, unit_id, year, sheet_id, launched_at, launched_by, version, paper_hash: campaign.paperHash ?? null })
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

type PlanRow = Awaited<ReturnType<typeof planRow>>;

function plansFrom(tx: Tx) {
  return tx.selectFrom('plan').selectAll();
}

async function planRow(tx: Tx, planId: string) {
  return await plansFrom(tx).where('id', '=', planId).executeTakeFirst();
}

function planOf(row: NonNullable<PlanRow>): Plan {
  const draft = (row.draft ?? row.reading) as PlanReading;
  const kept = row.confirmation as Partial<Confirmation>;
  const confirmation: Confirmation = { parts: kept.parts ?? [], corrections: kept.corrections ?? [] };
  return {
    id: row.id,
    unitId: row.unit_id,
    state: row.state as PlanState,
    year: row.year,
    kind: row.kind,
    title: row.title,
    sourceName: row.source_name,
    sourceHash: row.source_hash,
    text: row.text,
    draft,
    confirmation,
    reading: row.draft === null ? draft : readingWith(draft, confirmation.corrections),
    number: row.number,
    issuedOn: row.issued_on,
    signedBy: row.signed_by,
    signedAt: row.signed_at,
    paperHash: row.paper_hash,
    renewedFrom: row.renewed_from,
    uploadedBy: row.uploaded_by,
    withdrawnWhy: row.withdrawn_why,
    createdAt: row.created_at,
    version: row.version,
  };
}

const planUnseen = () => new Refused([{ kind: 'unseen', code: 'plans.not-found' }]);

/** @throws Refused (unseen) when there is no such plan. */
export async function loadPlan(tx: Tx, planId: string): Promise<Plan> {
  const row = await planRow(tx, planId);
  if (!row) throw planUnseen();
  return planOf(row);
}

/** The plan, held until the transaction ends. @throws Refused (unseen) when there is no such plan. */
export async function lockPlan(tx: Tx, planId: string): Promise<Plan> {
  const row = await plansFrom(tx).where('id', '=', planId).forUpdate().executeTakeFirst();
  if (!row) throw planUnseen();
  return planOf(row);
}

/** The superiors that a plan was launched towards; none before. */
export async function launchedTo(tx: Tx, planId: string): Promise<readonly string[]> {
  const campaign = await findCampaignOfPlan(tx, planId);
  return campaign ? campaign.superiors.map((superior) => superior.unitId) : [];
}

export async function addPlan(tx: Tx, plan: Plan): Promise<void> {
  await tx
    .insertInto('plan')
    .values({
      id: plan.id,
      unit_id: plan.unitId,
      source_hash: plan.sourceHash,
      source_name: plan.sourceName,
      text: plan.text,
      draft: JSON.stringify(plan.draft),
      renewed_from: plan.renewedFrom,
      uploaded_by: plan.uploadedBy,
      created_at: plan.createdAt,
      ...changing(plan),
    })
    .execute();
}

export async function savePlan(tx: Tx, plan: Plan): Promise<void> {
  await tx.updateTable('plan').set(changing(plan)).where('id', '=', plan.id).execute();
}

function changing(plan: Plan) {
  return {
    state: plan.state,
    year: plan.year,
    kind: plan.kind,
    title: plan.title,
    reading: JSON.stringify(plan.reading),
    confirmation: JSON.stringify(plan.confirmation),
    number: plan.number,
    register_number: plan.number === null ? null : registerNumberOf(plan.number),
    issued_on: plan.issuedOn,
    signed_by: plan.signedBy,
    signed_at: plan.signedAt,
    paper_hash: plan.paperHash,
    withdrawn_why: plan.withdrawnWhy,
    version: plan.version,
  };
}

/** What a list shows of a plan. */
export interface PlanInList {
  readonly id: string;
  readonly unitId: string;
  readonly state: PlanState;
  readonly year: number;
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly sourceName: string;
  readonly createdAt: string;
  readonly campaignId: string | null;
}

/** The plans an actor may see, newest first: the SQL twin of `whyNotSeePlan`. */
export async function listPlansVisibleTo(tx: Tx, actor: Actor): Promise<readonly PlanInList[]> {
  const inside = unitsWhere(actor, insiders);
  const rows = await tx
    .selectFrom('plan')
    .leftJoin('campaign', 'campaign.plan_id', 'plan.id')
    .select(['plan.id', 'plan.unit_id', 'plan.state', 'plan.year', 'plan.title', 'plan.number', 'plan.issued_on'])
    .select(['plan.source_name', 'plan.created_at', 'campaign.id as campaign_id'])
    .where((where) =>
      where.or([
        where('plan.unit_id', 'in', unitsWhere(actor, drafters)),
        where.and([
          where('plan.number', 'is not', null),
          where.or([
            where('plan.unit_id', 'in', inside),
            where(
              'campaign.id',
              'in',
              where.selectFrom('campaign_superior').select('campaign_id').where('unit_id', 'in', unitsWhere(actor, receivers)),
            ),
          ]),
        ]),
      ]),
    )
    .orderBy('plan.year', 'desc')
    .orderBy('plan.created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    state: row.state as PlanState,
    year: row.year,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on,
    sourceName: row.source_name,
    createdAt: row.created_at,
    campaignId: row.campaign_id,
  }));
}

/** True where another document of this unit, kind and year has the number's figure. */
export async function isNumberTaken(tx: Tx, plan: Plan, number: string, on: Day): Promise<boolean> {
  const register = registerNumberOf(number);
  if (register === null) return false;
  const year = on.slice(0, 4);
  const found = await tx
    .selectFrom('plan')
    .select('id')
    .where('unit_id', '=', plan.unitId)
    .where('kind', '=', plan.kind)
    .where('register_number', '=', register)
    .where('issued_on', '>=', `${year}-01-01` as Day)
    .where('issued_on', '<=', `${year}-12-31` as Day)
    .where('id', '!=', plan.id)
    .executeTakeFirst();
  return found !== undefined;
}

/** Titles and numbers of plans by id. */
export async function planTitles(
  tx: Tx,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly number: string | null }>> {
  if (planIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('plan')
    .select(['id', 'title', 'number'])
    .where('id', 'in', [...new Set(planIds)])
    .execute();
  return new Map(rows.map((row) => [row.id, { title: row.title, number: row.number }]));
}

/** Confirmed or issued plans of some units, newest first: what a score sheet may be drafted from. */
export async function listReadPlans(tx: Tx, unitIds: readonly string[]): Promise<readonly Plan[]> {
  if (unitIds.length === 0) return [];
  const rows = await plansFrom(tx)
    .where('unit_id', 'in', unitIds)
    .where('state', 'in', ['confirmed', 'issued'])
    .orderBy('year', 'desc')
    .execute();
  return rows.map(planOf);
}
