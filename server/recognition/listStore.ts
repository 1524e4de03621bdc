import type { EnrolmentKind } from '#domain/law/cycles.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { resultOf } from './resultStore.ts';
import { type StoredTitle, titleOf, titles } from './titleStore.ts';

/** Titles of the units a person is inside of, and those a body gave where they receive: the SQL twin of `whyNotSeeTitle`. */
export async function titlesVisibleTo(tx: Tx, actor: Actor): Promise<readonly StoredTitle[]> {
  const rows = await titles(tx)
    .where((where) =>
      where.or([
        where('unit_id', '=', anyOf(unitsHeldAs(actor, insiders))),
        where('by_unit_id', '=', anyOf(unitsHeldAs(actor, receivers))),
      ]),
    )
    .orderBy('decided_on', 'desc')
    .orderBy('unit_name')
    .execute();
  return rows.map(titleOf);
}

/** A year that is appraised or announced, with the enrolment whose cycle it belongs to. */
export interface ListedOutcome {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly byUnitId: string;
  readonly launchedAt: string;
  readonly appraisedAt: string | null;
  readonly result: Pick<YearResult, 'qualified' | 'total' | 'number' | 'announcedOn'> | null;
  readonly enrolled: { readonly kind: EnrolmentKind; readonly firstYear: number; readonly years: number } | null;
}

function outcomesVisibleTo(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('campaign as c')
    .innerJoin('campaign_superior as s', (join) => join.onRef('s.campaign_id', '=', 'c.id').on('s.part', '=', 'recognises'))
    .leftJoin('year_result as r', 'r.campaign_id', 'c.id')
    .leftJoin('assessment as a', 'a.campaign_id', 'c.id')
    .leftJoin('appraisal as p', (join) => join.onRef('p.assessment_id', '=', 'a.id').on('p.state', '=', 'finished'))
    .leftJoin('enrolment as e', 'e.campaign_id', 'c.id')
    .where((where) => where.or([where('r.id', 'is not', null), where('p.id', 'is not', null)]))
    .where((where) =>
      where.or([
        where('c.unit_id', '=', anyOf(unitsHeldAs(actor, insiders))),
        where(
          'c.id',
          'in',
          where
            .selectFrom('campaign_superior')
            .select('campaign_id')
            .where('unit_id', '=', anyOf(unitsHeldAs(actor, receivers))),
        ),
      ]),
    );
}

/** The outcomes a person may see, in one query however many: the SQL twin of `whyNotSeeOutcome`. */
export async function listOutcomesVisibleTo(tx: Tx, actor: Actor, year?: number): Promise<readonly ListedOutcome[]> {
  const rows = await outcomesVisibleTo(tx, actor)
    .$if(year !== undefined, (query) => query.where('c.year', '=', year!))
    .select(['c.id', 'c.unit_id', 'c.year', 'c.launched_at', 's.unit_id as by_unit_id', 'p.finished_at'])
    .select(['r.qualified', 'r.total', 'r.number', 'r.announced_on', 'e.kind', 'e.cycle_first_year', 'e.cycle_years'])
    .orderBy('c.year', 'desc')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({
    campaignId: row.id,
    unitId: row.unit_id,
    year: row.year,
    byUnitId: row.by_unit_id,
    launchedAt: row.launched_at,
    appraisedAt: row.finished_at,
    result:
      row.number === null
        ? null
        : { qualified: row.qualified!, total: row.total!, number: row.number, announcedOn: row.announced_on! },
    enrolled:
      row.kind === null ? null : { kind: row.kind as EnrolmentKind, firstYear: row.cycle_first_year!, years: row.cycle_years! },
  }));
}

/** The years of those outcomes, newest first. */
export async function outcomeYears(tx: Tx, actor: Actor): Promise<readonly number[]> {
  const rows = await outcomesVisibleTo(tx, actor).select('c.year').distinct().orderBy('c.year', 'desc').execute();
  return rows.map((row) => row.year);
}

/** Results and titles of units, by unit, in two queries however many. */
export async function recordsOf(tx: Tx, unitIds: readonly string[]) {
  const results = await tx.selectFrom('year_result').selectAll().where('unit_id', '=', anyOf(unitIds)).execute();
  const given = await titles(tx).where('unit_id', '=', anyOf(unitIds)).execute();
  const records = new Map(unitIds.map((unitId) => [unitId, { results: [] as YearResult[], titles: [] as StoredTitle[] }]));
  for (const row of results) records.get(row.unit_id)!.results.push(resultOf(row));
  for (const row of given) records.get(row.unit_id)!.titles.push(titleOf(row));
  return records;
}
