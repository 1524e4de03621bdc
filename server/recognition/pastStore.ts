import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { countsAsYear, type PastRecognition } from '#domain/recognition/past.ts';
import { pastKeepers } from '#domain/recognition/policy.ts';
import type { QualifiedYear } from '#domain/recognition/title.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { edgesBelow } from '../org/store.ts';

/** What was entered of a unit from before, with who entered it and whether it was struck out. */
export interface StoredPast extends PastRecognition {
  readonly unitName: string;
  readonly enteredBy: string | null;
  readonly enteredOn: Day;
  readonly importId: string;
  readonly struck: { readonly on: Day; readonly by: string; readonly reason: string } | null;
}

const past = (tx: Tx) =>
  tx
    .selectFrom('past_recognition')
    .leftJoin('past_recognition_strike as strike', 'strike.past_recognition_id', 'past_recognition.id')
    .selectAll('past_recognition')
    .select(['strike.reason', 'strike.struck_on', 'strike.struck_by']);

type Row = Awaited<ReturnType<ReturnType<typeof past>['executeTakeFirstOrThrow']>>;

const pastOfRow = (row: Row): StoredPast => ({
  ...{ id: row.id, what: row.what as StoredPast['what'], unitId: row.unit_id, keeperUnitId: row.keeper_unit_id },
  ...{ unitName: row.unit_name, title: row.title, kind: row.kind as StoredPast['kind'] },
  ...{ firstYear: row.first_year, lastYear: row.last_year, qualified: row.qualified, points: row.points },
  ...{ number: row.number, decidedOn: row.decided_on, issuer: row.issuer, importId: row.import_id },
  ...{ enteredBy: row.entered_by, enteredOn: row.entered_on, isStruck: row.struck_on !== null },
  struck: row.struck_on === null ? null : { on: row.struck_on, by: row.struck_by!, reason: row.reason! },
});

/** What papers from before say of these units, struck out or not, the latest year first. */
export async function pastOfUnits(tx: Tx, unitIds: readonly string[]): Promise<readonly StoredPast[]> {
  const rows = await past(tx)
    .where('past_recognition.unit_id', '=', anyOf(unitIds))
    .orderBy('last_year', 'desc')
    .orderBy('past_recognition.id')
    .execute();
  return rows.map(pastOfRow);
}

/** A line that counts in a movement or says why not, with whether a rule chosen at a merger bars it. */
export type StoredPastInSeries = StoredPast & { readonly isBarred: boolean };

/** What papers from before say, by the movement it counts in, the latest year first. */
export async function pastOfSeries(
  tx: Tx,
  seriesIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredPastInSeries[]>> {
  const rows = await past(tx)
    .innerJoin('past_in_series as placed', 'placed.past_id', 'past_recognition.id')
    .leftJoin('counted_year as counted', (join) =>
      join.onRef('counted.series_id', '=', 'placed.series_id').onRef('counted.id', '=', 'past_recognition.id'),
    )
    .where('placed.series_id', '=', anyOf(seriesIds))
    .select(['placed.series_id', 'counted.counts'])
    .orderBy('last_year', 'desc')
    .orderBy('past_recognition.id')
    .execute();
  const bySeries = grouped(rows, (row) => row.series_id!);
  const placed = (row: (typeof rows)[number]) => ({ ...pastOfRow(row), isBarred: row.qualified && row.counts === false });
  return new Map([...bySeries].map(([seriesId, all]) => [seriesId, all.map(placed)]));
}

/** The same of one movement. */
export const pastOf = async (tx: Tx, seriesId: string): Promise<readonly StoredPastInSeries[]> =>
  (await pastOfSeries(tx, [seriesId])).get(seriesId) ?? [];

/** Of these the years that count beside the movement's own results. */
export const listCountedYears = async (
  tx: Tx,
  seriesId: string,
  results: readonly Pick<QualifiedYear, 'year'>[],
): Promise<readonly StoredPastInSeries[]> => (await pastOf(tx, seriesId)).filter((one) => countsAsYear(one, results));

/** The titles that recognise the year of a line and still stand, by the line. */
export async function titlesOnPast(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, { readonly number: string }>> {
  const rows = await tx
    .selectFrom('past_recognition as p')
    .innerJoin('past_in_series as placed', 'placed.past_id', 'p.id')
    .innerJoin('title_in_series as given', 'given.series_id', 'placed.series_id')
    .innerJoin('title', 'title.id', 'given.id')
    .select(['p.id', 'title.number'])
    .where('p.id', '=', anyOf(ids))
    .where('p.what', '=', 'year-result')
    .where('given.is_revoked', '=', false)
    .whereRef('given.first_year', '<=', 'p.last_year')
    .whereRef('given.last_year', '>=', 'p.last_year')
    .execute();
  return new Map(rows.map(({ id, number }) => [id, { number }]));
}

export async function findPast(tx: Tx, id: string): Promise<StoredPast | undefined> {
  const row = await past(tx).where('past_recognition.id', '=', id).executeTakeFirst();
  return row && pastOfRow(row);
}

/** The SQL twin of `whyNotSeePast`. */
export async function listPastVisibleTo(
  tx: Tx,
  actor: Actor,
  { search, year }: { readonly search?: string | undefined; readonly year?: number | undefined },
  wanted: Wanted,
): Promise<Part<StoredPast>> {
  const found = past(tx)
    .where((where) =>
      where.or([
        where('past_recognition.unit_id', '=', anyOf(unitsHeldAs(actor, insiders))),
        where('past_recognition.keeper_unit_id', '=', anyOf(unitsHeldAs(actor, pastKeepers))),
      ]),
    )
    .$if(search !== undefined, (query) => query.where('past_recognition.search_key', 'like', wordsLike(search!)))
    .$if(year !== undefined, (query) => query.where('last_year', '=', year!));
  const { offset, ...at } = partAt(await totalOf(found), wanted);
  const rows = await found
    .orderBy('last_year', 'desc')
    .orderBy('past_recognition.search_key')
    .orderBy('past_recognition.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...at, rows: rows.map(pastOfRow) };
}

type NewPast = Omit<StoredPast, 'isStruck' | 'struck'>;

export async function addPast(tx: Tx, all: readonly NewPast[]): Promise<void> {
  await inChunks(all, async (some) => {
    const rows = some.map((one) => ({
      ...{ id: one.id, what: one.what, unit_id: one.unitId, keeper_unit_id: one.keeperUnitId, unit_name: one.unitName },
      ...{ title: one.title, kind: one.kind, first_year: one.firstYear, last_year: one.lastYear, qualified: one.qualified },
      ...{ points: one.points, number: one.number, decided_on: one.decidedOn, issuer: one.issuer },
      ...{ entered_by: one.enteredBy, entered_on: one.enteredOn, import_id: one.importId },
      search_key: fold(`${one.unitName} ${one.number ?? ''} ${one.issuer ?? ''}`),
    }));
    await sql`insert into past_recognition select * from jsonb_populate_recordset(null::past_recognition, ${JSON.stringify(rows)}::jsonb)`.execute(
      tx,
    );
  });
}

export async function addPastStrike(
  tx: Tx,
  id: string,
  { reason, on, by }: { readonly reason: string; readonly on: Day; readonly by: string },
): Promise<void> {
  await tx
    .insertInto('past_recognition_strike')
    .values({ past_recognition_id: id, reason, struck_on: on, struck_by: by })
    .execute();
}

/**
 * Every name of the units whose past the actor may enter: those below a unit where they hold a seat for it, those whose year that unit
 * recognises, and those that ended and left what they had to one of them. Nobody enters what their own unit was given.
 */
export async function listPastUnits(tx: Tx, actor: Actor, on: Day) {
  const seats = unitsHeldAs(actor, pastKeepers);
  const scope = actor.isOperator
    ? sql`select id as unit_id from unit`
    : sql`with recursive scope (unit_id) as (
        (select edge.below from (${edgesBelow(on)}) edge where edge.above = any(${seats}::uuid[])
         union select c.unit_id from campaign c join campaign_superior s on s.campaign_id = c.id and s.part = 'recognises' where s.unit_id = any(${seats}::uuid[]))
        union select edge.below from scope join (${edgesBelow(on)}) edge on edge.above = scope.unit_id
      ) select unit_id from scope where unit_id <> all(${seats}::uuid[])`;
  const { rows } = await sql<{ unitId: string; code: string | null; name: string }>`
    select distinct p.unit_id as "unitId", unit.code, p.name from unit_placement p join unit on unit.id = p.unit_id
    where p.unit_id in (${scope})`.execute(tx);
  return rows;
}
