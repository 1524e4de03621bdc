import { sql } from 'kysely';
import { registerNumberOf } from '#domain/documents/number.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { readingWith } from '#domain/plans/corrections.ts';
import type { Confirmation, Plan, PlanAtWork, PlanState } from '#domain/plans/plan.ts';
import { drafters, insiders, planReaders } from '#domain/plans/policy.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { campaignVisibleTo } from './store.ts';

type PlanRow = Awaited<ReturnType<typeof planRow>>;

function plansFrom(tx: Tx) {
  return tx.selectFrom('plan').selectAll();
}

async function planRow(tx: Tx, planId: string) {
  return await plansFrom(tx).where('id', '=', planId).executeTakeFirst();
}

/** What the machine read, what people made of it, and both together; an old row has only the last. */
function readingOf(row: { readonly draft: unknown; readonly reading: unknown; readonly confirmation: unknown }) {
  const draft = (row.draft ?? row.reading) as PlanReading;
  const kept = row.confirmation as Partial<Confirmation>;
  const confirmation: Confirmation = { parts: kept.parts ?? [], corrections: kept.corrections ?? [] };
  return { draft, confirmation, reading: row.draft === null ? draft : readingWith(draft, confirmation.corrections) };
}

function planOf(row: NonNullable<PlanRow>): Plan {
  return {
    ...readingOf(row),
    id: row.id,
    unitId: row.unit_id,
    state: row.state as PlanState,
    year: row.year,
    kind: row.kind,
    title: row.title,
    sourceName: row.source_name,
    sourceHash: row.source_hash,
    text: row.text,
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

/** A plan as it is carried out, without its text. @throws Refused (unseen) when there is no such plan. */
export async function loadPlanAtWork(tx: Tx, planId: string): Promise<PlanAtWork> {
  const row = await tx
    .selectFrom('plan')
    .select(['id', 'unit_id', 'state', 'year', 'title', 'number', 'issued_on', 'draft', 'confirmation'])
    .select(sql<unknown>`case when draft is null then reading end`.as('reading'))
    .where('id', '=', planId)
    .executeTakeFirst();
  if (!row) throw planUnseen();
  return {
    id: row.id,
    unitId: row.unit_id,
    state: row.state as PlanState,
    year: row.year,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on,
    reading: readingOf(row).reading,
  };
}

/** The plan, held until the transaction ends. @throws Refused (unseen) when there is no such plan. */
export async function lockPlan(tx: Tx, planId: string): Promise<Plan> {
  const row = await plansFrom(tx).where('id', '=', planId).forUpdate().executeTakeFirst();
  if (!row) throw planUnseen();
  return planOf(row);
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

/** The SQL twin of `whyNotSeePlan`, on rows of `plan`. */
function planVisibleTo(actor: Actor) {
  const readAt = anyOf(unitsHeldAs(actor, planReaders));
  return sql<boolean>`(plan.unit_id = ${anyOf(unitsHeldAs(actor, drafters))} or plan.number is not null and (
    plan.unit_id = ${anyOf(unitsHeldAs(actor, insiders))} or plan.unit_id = ${readAt}
    or exists (select 1 from plan_recipient r where r.plan_id = plan.id and r.unit_id = ${readAt})))`;
}

/** The plans an actor may see, newest first; with each the year launched on it, where that may be seen. */
export async function listPlansVisibleTo(tx: Tx, actor: Actor): Promise<readonly PlanInList[]> {
  const rows = await tx
    .selectFrom('plan')
    .leftJoin('campaign', (join) => join.onRef('campaign.plan_id', '=', 'plan.id').on(campaignVisibleTo(actor)))
    .select(['plan.id', 'plan.unit_id', 'plan.state', 'plan.year', 'plan.title', 'plan.number', 'plan.issued_on'])
    .select(['plan.source_name', 'plan.created_at', 'campaign.id as campaign_id'])
    .where(planVisibleTo(actor))
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

/** What some plans say, by plan, as people have mended it. */
export async function listReadings(tx: Tx, planIds: readonly string[]): Promise<ReadonlyMap<string, PlanReading>> {
  if (planIds.length === 0) return new Map();
  const rows = await plansFrom(tx).where('id', 'in', planIds).execute();
  return new Map(rows.map((row) => [row.id, planOf(row).reading]));
}

/** What a score sheet may be drafted from. */
export interface ReadPlan {
  readonly planId: string;
  readonly unitId: string;
  readonly title: string;
  readonly number: string | null;
  readonly year: number;
}

/** The confirmed and issued plans with criteria that an actor may see, newest first. */
export async function listReadPlans(tx: Tx, actor: Actor): Promise<readonly ReadPlan[]> {
  const rows = await tx
    .selectFrom('plan')
    .select(['id', 'unit_id', 'title', 'number', 'year'])
    .where(planVisibleTo(actor))
    .where('state', 'in', ['confirmed', 'issued'])
    .where(sql<boolean>`jsonb_path_exists(reading, '$.criteriaGroups.**.items[0]')`)
    .orderBy('year', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(({ id: planId, unit_id: unitId, ...rest }) => ({ planId, unitId, ...rest }));
}
