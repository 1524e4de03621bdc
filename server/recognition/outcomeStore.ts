import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { EnrolmentKind } from '#domain/law/cycles.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { campaignVisibleTo } from '../plans/store.ts';
import { pastOfSeries } from './pastStore.ts';
import { resultOf } from './resultStore.ts';
import { type StoredTitle, titleOf, titles } from './titleStore.ts';

/** A year that is appraised or announced, with the enrolment whose cycle it belongs to. */
export interface ListedOutcome {
  readonly campaignId: string;
  readonly seriesId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly byUnitId: string;
  readonly launchedAt: string;
  readonly appraisedAt: string | null;
  readonly result: Pick<YearResult, 'qualified' | 'total' | 'number' | 'announcedOn'> | null;
  readonly enrolled: {
    readonly kind: EnrolmentKind;
    readonly titleKind: string;
    readonly firstYear: number;
    readonly years: number;
  } | null;
}

export interface OutcomeFilter {
  readonly list: 'all' | 'to-announce' | 'to-decide' | 'announced';
  readonly search?: string | undefined;
  readonly year?: number | undefined;
  readonly result?: 'qualified' | 'not-qualified' | undefined;
  /** Only of these recognising bodies. */
  readonly byUnitIds?: readonly string[] | undefined;
}

const endsCycle = sql<boolean>`(r.qualified and c.year - e.cycle_years + 1 >= e.cycle_first_year)`;
const isEarned = sql<boolean>`(not exists (select 1 from title_in_series t where t.series_id = y.series_id and t.last_year > y.year - y.cycle_years and t.first_year <= y.year)
  and y.cycle_years = (select count(*) from counted_year q where q.series_id = y.series_id and q.counts and q.year > y.year - y.cycle_years and q.year <= y.year))`;

/** The twin of `nextStepOf`: enough qualified years in a row within the cycle, and no title over them that stands or was taken back. */
const waitsForDecision = sql<boolean>`(${endsCycle} and exists (select from (select c.series_id, c.year, e.cycle_years) y where ${isEarned}))`;

/**
 * How many of them wait at a body. Its years are put together first, whatever the planner thinks of the rest (`offset 0`): it would read every result
 * of the site for each body.
 */
export const countToDecide = (bodyId: RawBuilder<unknown>) => sql<number>`(select count(*)::int from (
  select c.series_id, c.year, e.cycle_years from campaign_superior s join campaign c on c.id = s.campaign_id
    join year_result r on r.campaign_id = c.id join enrolment e on e.campaign_id = c.id
  where s.unit_id = ${bodyId} and s.part = 'recognises' and ${endsCycle} offset 0) y where ${isEarned})`;

/** The SQL twin of `whyNotSeeOutcome`. */
function outcomesVisibleTo(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('campaign as c')
    .innerJoin('campaign_superior as s', (join) => join.onRef('s.campaign_id', '=', 'c.id').on('s.part', '=', 'recognises'))
    .leftJoin('year_result as r', 'r.campaign_id', 'c.id')
    .leftJoin('assessment as a', 'a.campaign_id', 'c.id')
    .leftJoin('appraisal as p', (join) => join.onRef('p.assessment_id', '=', 'a.id').on('p.state', '=', 'finished'))
    .leftJoin('enrolment as e', 'e.campaign_id', 'c.id')
    .where((where) => where.or([where('r.id', 'is not', null), where('p.id', 'is not', null)]))
    .where(campaignVisibleTo(actor, sql.ref('c.id')));
}

/** With the unit's name of a day; of one that ended, its last. */
function outcomesNamed(tx: Tx, actor: Actor, on: Day, { list, search, year, result, byUnitIds }: OutcomeFilter) {
  return outcomesVisibleTo(tx, actor)
    .innerJoin(
      (from) =>
        from
          .selectFrom('unit_placement')
          .distinctOn('unit_id')
          .select(['unit_id', 'name', 'sort_key', 'search_key'])
          .orderBy('unit_id')
          .orderBy(sql`valid_from <= ${on}`, 'desc')
          .orderBy('valid_from', 'desc')
          .as('u'),
      (join) => join.onRef('u.unit_id', '=', 'c.unit_id'),
    )
    .$if(list === 'to-announce', (query) => query.where('r.id', 'is', null))
    .$if(list === 'to-decide', (query) => query.where(waitsForDecision))
    .$if(list === 'announced', (query) => query.where('r.id', 'is not', null))
    .$if(search !== undefined, (query) => query.where('u.search_key', 'like', wordsLike(search!)))
    .$if(year !== undefined, (query) => query.where('c.year', '=', year!))
    .$if(byUnitIds !== undefined, (query) => query.where('s.unit_id', '=', anyOf(byUnitIds!)))
    .$if(result !== undefined, (query) => query.where('r.qualified', '=', result === 'qualified'));
}

/** A page of the outcomes a person may see, the newest year first, units as Vietnamese lists are. */
export async function listOutcomesVisibleTo(
  tx: Tx,
  actor: Actor,
  on: Day,
  filter: OutcomeFilter,
  wanted: Wanted,
): Promise<Part<ListedOutcome>> {
  const visible = outcomesNamed(tx, actor, on, filter);
  const { offset, ...at } = partAt(await totalOf(visible), wanted);
  const rows = await visible
    .select(['c.id', 'c.series_id', 'c.unit_id', 'c.year', 'c.launched_at', 's.unit_id as by_unit_id', 'p.finished_at', 'u.name'])
    .select([
      'r.qualified',
      'r.total',
      'r.number',
      'r.announced_on',
      'e.kind',
      'e.title_kind',
      'e.cycle_first_year',
      'e.cycle_years',
    ])
    .orderBy('c.year', 'desc')
    .orderBy('u.sort_key')
    .orderBy('c.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...at, rows: rows.map(listedOutcome) };
}

interface OutcomeRow {
  readonly id: string;
  readonly series_id: string;
  readonly unit_id: string;
  readonly name: string;
  readonly year: number;
  readonly launched_at: string;
  readonly by_unit_id: string;
  readonly finished_at: string | null;
  readonly qualified: boolean | null;
  readonly total: number | null;
  readonly number: string | null;
  readonly announced_on: Day | null;
  readonly kind: string | null;
  readonly title_kind: string | null;
  readonly cycle_first_year: number | null;
  readonly cycle_years: number | null;
}

function listedOutcome(row: OutcomeRow): ListedOutcome {
  const { number, kind } = row;
  return {
    campaignId: row.id,
    seriesId: row.series_id,
    unitId: row.unit_id,
    unitName: row.name,
    year: row.year,
    byUnitId: row.by_unit_id,
    launchedAt: row.launched_at,
    appraisedAt: row.finished_at,
    result: number === null ? null : { number, qualified: row.qualified!, total: row.total!, announcedOn: row.announced_on! },
    enrolled:
      kind === null
        ? null
        : {
            ...{ kind: kind as EnrolmentKind, titleKind: row.title_kind! },
            ...{ firstYear: row.cycle_first_year!, years: row.cycle_years! },
          },
  };
}

/** The years of the outcomes a person may see, newest first. */
export async function outcomeYears(tx: Tx, actor: Actor): Promise<readonly number[]> {
  const rows = await outcomesVisibleTo(tx, actor).select('c.year').distinct().orderBy('c.year', 'desc').execute();
  return rows.map((row) => row.year);
}

/** Results and titles of series of years, with what papers from before say, by series, in three queries however many. */
export async function recordsOf(tx: Tx, seriesIds: readonly string[]) {
  const results = await tx
    .selectFrom('year_result')
    .innerJoin('counted_year', 'counted_year.id', 'year_result.id')
    .selectAll('year_result')
    .select(['counted_year.series_id', 'counted_year.counts'])
    .where('counted_year.series_id', '=', anyOf(seriesIds))
    .execute();
  const given = await titles(tx).where('decided.series_id', '=', anyOf(seriesIds)).execute();
  const past = await pastOfSeries(tx, seriesIds);
  const of = (id: string) => ({ results: [] as YearResult[], titles: [] as StoredTitle[], past: past.get(id) ?? [] });
  const records = new Map(seriesIds.map((id) => [id, of(id)]));
  for (const row of results) records.get(row.series_id!)!.results.push(resultOf(row));
  for (const row of given) records.get(row.series_id!)!.titles.push(titleOf(row));
  return records;
}
