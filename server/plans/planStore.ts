import { sql } from 'kysely';
import { registerNumberOf } from '#domain/documents/number.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { readingWith } from '#domain/plans/corrections.ts';
import type { Confirmation, Plan, PlanAtWork, PlanState } from '#domain/plans/plan.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

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
  const [plan] = await plansAtWork(tx, [planId]);
  if (!plan) throw planUnseen();
  return plan;
}

/** Plans as they are carried out, without their text, in one query; in no order. */
export async function plansAtWork(tx: Tx, planIds: readonly string[]): Promise<readonly PlanAtWork[]> {
  const rows = await tx
    .selectFrom('plan')
    .select(['id', 'unit_id', 'state', 'year', 'title', 'number', 'issued_on', 'draft', 'confirmation'])
    .select(sql<unknown>`case when draft is null then reading end`.as('reading'))
    .where('id', '=', anyOf(planIds))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    state: row.state as PlanState,
    year: row.year,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on,
    reading: readingOf(row).reading,
  }));
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
