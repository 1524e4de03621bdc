import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { EnrolmentKind } from '#domain/law/cycles.ts';
import type { UnitType } from '#domain/org/unit.ts';
import type { StandingYear } from '#domain/reports/cells.ts';
import type { Geography, PlacedYear, Stage } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import type { UnitYearTable } from '../db/schema.ts';

/** A row as `to_jsonb` gives it and `jsonb_populate_recordset` takes it. */
export type YearRow = Omit<UnitYearTable, 'since_on'>;

const standingColumns = [
  ...(['unit_id', 'year', 'unit_type', 'stage', 'kind', 'cycle_year', 'late', 'titled', 'revoked', 'due_on'] as const),
  ...(['self_total', 'appraised_total', 'decided_total'] as const),
] as const;

const standingOf = (row: Pick<YearRow, (typeof standingColumns)[number]>): StandingYear => ({
  unitType: row.unit_type as UnitType,
  stage: row.stage as Stage,
  kind: row.kind as EnrolmentKind | null,
  cycleYear: row.cycle_year,
  late: row.late,
  titled: row.titled,
  revoked: row.revoked,
  dueOn: row.due_on,
  selfTotal: row.self_total,
  appraisedTotal: row.appraised_total,
  decidedTotal: row.decided_total,
});

export const yearOf = (row: YearRow): PlacedYear => ({
  ...standingOf(row),
  campaignId: row.campaign_id,
  unitId: row.unit_id,
  year: row.year,
  recogniserId: row.recogniser_id,
  sheetId: row.sheet_id,
  selfPoints: row.self_points,
  appraisedPoints: row.appraised_points,
  was: row.was,
  now: row.now,
  received: row.received,
});

export const rowOf = (year: PlacedYear): YearRow => ({
  campaign_id: year.campaignId,
  unit_id: year.unitId,
  year: year.year,
  unit_type: year.unitType,
  stage: year.stage,
  kind: year.kind,
  cycle_year: year.cycleYear,
  late: year.late,
  titled: year.titled,
  revoked: year.revoked,
  due_on: year.dueOn,
  recogniser_id: year.recogniserId,
  sheet_id: year.sheetId,
  self_total: year.selfTotal,
  appraised_total: year.appraisedTotal,
  decided_total: year.decidedTotal,
  self_points: year.selfPoints && [...year.selfPoints],
  appraised_points: year.appraisedPoints && [...year.appraisedPoints],
  was: [...year.was],
  now: [...year.now],
  received: [...year.received],
});

export const isSameYear = (a: PlacedYear, b: PlacedYear): boolean => JSON.stringify(rowOf(a)) === JSON.stringify(rowOf(b));

/** The counted years of these campaigns, held until the transaction ends; in one order, so that two writers never wait for each other. */
export async function lockYears(tx: Tx, campaignIds: readonly string[]): Promise<readonly PlacedYear[]> {
  const rows = await tx
    .selectFrom('unit_year')
    .selectAll()
    .where('campaign_id', '=', sql<string>`any(${[...campaignIds]}::uuid[])`)
    .orderBy('campaign_id')
    .forUpdate()
    .execute();
  return rows.map(yearOf);
}

/** Adds years that were not counted; returns those that another writer had not added meanwhile. */
export async function addYears(tx: Tx, years: readonly PlacedYear[], today: Day): Promise<readonly string[]> {
  const added: string[] = [];
  await inChunks(years, async (some) => {
    const { rows } = await sql<{ campaign_id: string }>`
      insert into unit_year select * from jsonb_populate_recordset(null::unit_year, ${JSON.stringify(some.map((year) => ({ ...rowOf(year), since_on: today })))})
      on conflict do nothing returning campaign_id`.execute(tx);
    added.push(...rows.map((row) => row.campaign_id));
  });
  return added;
}

/** Says that the sums still count these years as they were; null: not at all. What they still count stays said. The caller holds the years. */
export async function keepAsCounted(
  tx: Tx,
  years: readonly { readonly campaignId: string; readonly before: PlacedYear | null }[],
) {
  await inChunks(years, async (some) => {
    const rows = some.map(({ campaignId, before }) => ({ campaign_id: campaignId, before: before && rowOf(before) }));
    await sql`insert into unit_year_change select * from jsonb_populate_recordset(null::unit_year_change, ${JSON.stringify(rows)})
      on conflict (campaign_id) do update set campaign_id = excluded.campaign_id`.execute(tx);
  });
}

/** What reports of a day tell of a year: all but where it stands today. */
const told = [
  ...['unit_type', 'stage', 'kind', 'cycle_year', 'late', 'titled', 'revoked', 'due_on', 'self_total', 'appraised_total'],
  ...['decided_total', 'self_points', 'appraised_points', 'was', 'received'],
];
const toldIn = (table: 'u' | 'n') => sql.join(told.map((name) => sql.ref(`${table}.${name}`)));
const differs = sql`(${toldIn('u')}) is distinct from (${toldIn('n')})`;
const kept = ['campaign_id', 'since_on', 'unit_id', 'year', 'recogniser_id', 'sheet_id', ...told];

/** Saves years as they stand from today on; how they stood until yesterday is kept in the same statement. */
export async function saveYears(tx: Tx, years: readonly PlacedYear[], today: Day): Promise<void> {
  await inChunks(years, async (some) => {
    await sql`with n as materialized (select * from jsonb_populate_recordset(null::unit_year, ${JSON.stringify(some.map(rowOf))})),
      stood as (insert into unit_year_before (until_on, ${sql.join(kept.map((name) => sql.ref(name)))})
        select ${today}::date, ${sql.join(kept.map((name) => sql.ref(`u.${name}`)))} from unit_year u join n using (campaign_id)
        where u.since_on < ${today} and ${differs})
      update unit_year u set ${sql.join([...told, 'now'].map((name) => sql`${sql.ref(name)} = n.${sql.ref(name)}`))},
        since_on = case when ${differs} then ${today} else u.since_on end
      from n where n.campaign_id = u.campaign_id`.execute(tx);
  });
}

/** Takes all years out to count them anew; how they stood until yesterday stays known. */
export async function removeYears(tx: Tx, today: Day): Promise<void> {
  const names = sql.join(kept.map((name) => sql.ref(name)));
  await sql`insert into unit_year_before (until_on, ${names}) select ${today}::date, ${names} from unit_year where since_on < ${today}`.execute(
    tx,
  );
  const { numDeletedRows } = await tx.deleteFrom('unit_year').executeTakeFirst();
  if (numDeletedRows === 0n) await tx.updateTable('report_day').set({ kept_from: today }).execute();
}

const placing = (tx: Tx) => tx.selectFrom('report_day').select(['placed_on', 'kept_from']);

/** The first day of which reports can be given; null: none is too early. */
export async function keptFrom(tx: Tx): Promise<Day | null> {
  return (await placing(tx).executeTakeFirstOrThrow()).kept_from;
}

/** The day that today's geography was taken on; null before anything was counted. */
export async function placedOn(tx: Tx): Promise<Day | null> {
  return (await placing(tx).executeTakeFirstOrThrow()).placed_on;
}

/** Held together by all who place a year: none of them while units are being moved. */
export async function holdPlacing(tx: Tx): Promise<void> {
  await placing(tx).forShare().execute();
}

/** As `placedOn`, held by who moves units. */
export async function holdPlacingAlone(tx: Tx): Promise<Day | null> {
  return (await placing(tx).forUpdate().executeTakeFirstOrThrow()).placed_on;
}

export async function setPlacedOn(tx: Tx, today: Day): Promise<void> {
  await tx.updateTable('report_day').set({ placed_on: today }).execute();
}

/** A unit's own year, as reports count it. */
export interface OwnYear extends StandingYear {
  readonly unitId: string;
  readonly year: number;
}

/** A unit's own years, all of them, and some years of units below it, where they stand below it in this geography. */
export async function ownYears(
  tx: Tx,
  unitId: string,
  below: { readonly unitIds: readonly string[]; readonly years: readonly number[]; readonly geography: Geography },
): Promise<readonly OwnYear[]> {
  const { rows } = await sql<Pick<YearRow, (typeof standingColumns)[number]>>`
    select ${sql.join(standingColumns.map((name) => sql.ref(name)))} from unit_year where unit_id = ${unitId}
    or (unit_id = any(${[...below.unitIds]}::uuid[]) and year = any(${[...below.years]}::integer[]) and ${unitId} = any(${sql.ref(below.geography)}))`.execute(
    tx,
  );
  return rows.map((row) => ({ unitId: row.unit_id, year: row.year, ...standingOf(row) }));
}

/** The years in which anything is counted at a unit, or it has years of its own; the newest first. */
export async function yearsCounted(tx: Tx, unitIds: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const ids = sql`${[...unitIds]}::uuid[]`;
  const { rows } = await sql<{ unit_id: string; years: readonly number[] }>`
    select unit_id, array_agg(distinct year order by year desc) as years from (
      select unit_id, year from report_cell where unit_id = any(${ids}) and part = 'total'
      union all select unit_id, year from unit_year where unit_id = any(${ids})
      union all select above, u.year from unit_year_change c join unit_year u using (campaign_id), unnest(u.was || u.now || u.received) above
        where above = any(${ids})
    ) found group by unit_id`.execute(tx);
  return new Map(rows.map((row) => [row.unit_id, row.years]));
}
