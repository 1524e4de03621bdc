import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { PlanState } from '#domain/plans/plan.ts';
import { drafters, insiders, planReaders } from '#domain/plans/policy.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { campaignVisibleTo } from './store.ts';

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
  /** The unit has no plan of a later year but withdrawn ones. */
  readonly isNewest: boolean;
}

export interface PlanFilter {
  /** Words of the title, the number, or the unit's name on any day. */
  readonly search?: string | undefined;
  readonly year?: number | undefined;
}

/** The SQL twin of `whyNotSeePlan`, on rows of `plan`. */
function plansVisibleTo(tx: Tx, actor: Actor) {
  const readAt = anyOf(unitsHeldAs(actor, planReaders));
  return tx.selectFrom('plan').where(
    sql<boolean>`(plan.unit_id = ${anyOf(unitsHeldAs(actor, drafters))} or plan.number is not null and (
    plan.unit_id = ${anyOf(unitsHeldAs(actor, insiders))} or plan.unit_id = ${readAt}
    or exists (select 1 from plan_recipient r where r.plan_id = plan.id and r.unit_id = ${readAt})))`,
  );
}

/** A page of the plans an actor may see, newest first; with each the year launched on it, where that may be seen. */
export async function listPlansVisibleTo(
  tx: Tx,
  actor: Actor,
  { search, year }: PlanFilter,
  wanted: Wanted,
): Promise<Part<PlanInList>> {
  const visible = plansVisibleTo(tx, actor)
    .$if(year !== undefined, (query) => query.where('plan.year', '=', year!))
    .$if(search !== undefined, (query) => query.where(named(wordsLike(search!))));
  const { offset, ...at } = partAt(await totalOf(visible), wanted);
  const rows = await visible
    .leftJoin('campaign', (join) => join.onRef('campaign.plan_id', '=', 'plan.id').on(campaignVisibleTo(actor)))
    .select(['plan.id', 'plan.unit_id', 'plan.state', 'plan.year', 'plan.title', 'plan.number', 'plan.issued_on'])
    .select(['plan.source_name', 'plan.created_at', 'campaign.id as campaign_id', isNewest.as('is_newest')])
    .orderBy('plan.year', 'desc')
    .orderBy('plan.created_at', 'desc')
    .orderBy('plan.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  const listed = rows.map((row) => ({
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
    isNewest: row.is_newest,
  }));
  return { ...at, rows: listed };
}

const named = (like: string) => sql<boolean>`(plan.search_key like ${like}
  or plan.unit_id in (select unit_id from unit_placement where search_key like ${like}))`;

const isNewest = sql<boolean>`not exists (
  select 1 from plan later where later.unit_id = plan.unit_id and later.year > plan.year and later.state <> 'withdrawn')`;

/** The years of the plans an actor may see, newest first. */
export async function planYears(tx: Tx, actor: Actor): Promise<readonly number[]> {
  const rows = await plansVisibleTo(tx, actor).select('plan.year').distinct().orderBy('plan.year', 'desc').execute();
  return rows.map(({ year }) => year);
}

/** A plan as one that may cite a document. */
export interface CitingPlan extends Pick<PlanInList, 'id' | 'unitId' | 'title' | 'number' | 'year' | 'issuedOn'> {
  readonly cited: PlanReading['legalBases'];
}

/** The plans an actor may see whose citations, as people have mended them, hold some figures anywhere, newest first. */
export async function listPlansCiting(tx: Tx, actor: Actor, figures: string): Promise<readonly CitingPlan[]> {
  const cited = sql<PlanReading['legalBases']>`coalesce(reading -> 'legalBases', '[]') || coalesce(reading -> 'cited', '[]')`;
  const rows = await plansVisibleTo(tx, actor)
    .where(sql<boolean>`(${cited})::text like ${wordsLike(figures)}`)
    .select(['plan.id', 'plan.unit_id', 'plan.title', 'plan.number', 'plan.year', 'plan.issued_on', cited.as('cited')])
    .orderBy('plan.year', 'desc')
    .orderBy('plan.created_at', 'desc')
    .execute();
  return rows.map(({ unit_id: unitId, issued_on: issuedOn, ...rest }) => ({ ...rest, unitId, issuedOn }));
}

/** What a score sheet may be drafted from. */
export interface ReadPlan {
  readonly planId: string;
  readonly unitId: string;
  readonly title: string;
  readonly number: string | null;
  readonly year: number;
}

const mostToDraftFrom = 100;

/** Confirmed and issued plans with criteria that an actor may see: `first` if it is one, those of own units, then the newest; at most 100. */
export async function listReadPlans(tx: Tx, actor: Actor, first?: string): Promise<readonly ReadPlan[]> {
  const own = anyOf(actor.seats.map((seat) => seat.unitId));
  const rows = await plansVisibleTo(tx, actor)
    .select(['plan.id as planId', 'plan.unit_id as unitId', 'plan.title', 'plan.number', 'plan.year'])
    .where('plan.state', 'in', ['confirmed', 'issued'])
    .where('plan.has_criteria', '=', true)
    .orderBy(sql`plan.id is not distinct from ${first ?? null}::uuid`, 'desc')
    .orderBy(sql`plan.unit_id = ${own}`, 'desc')
    .orderBy('plan.year', 'desc')
    .orderBy('plan.created_at', 'desc')
    .limit(mostToDraftFrom)
    .execute();
  return rows;
}
