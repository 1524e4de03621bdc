import { sql } from 'kysely';
import type { ActivityKind } from '#domain/activities/facts.ts';
import type { RoutineRhythm } from '#domain/activities/rounds.ts';
import { type RoutineTally, standingRounds, tallyOf } from '#domain/activities/routine.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { listRoutines, pausesOf, ticksOf } from './routineStore.ts';

/** How many activities of a year lie in a span of days, by kind and by line of the sheet; what has none is missing. */
export interface ActivityCounts {
  readonly byKind: ReadonlyMap<ActivityKind, number>;
  readonly byLine: ReadonlyMap<string, number>;
}

/** Activities from a day to a day, both in; what was taken off counts nowhere. For the unit's own scoring: it asks no policy. */
export async function activityCounts(tx: Tx, campaignId: string, from: Day, to: Day): Promise<ActivityCounts> {
  const { rows } = await sql<{ kind: ActivityKind | null; line: string | null; count: number }>`
    select a.kind, null as line, count(*)::int as count from activity a
      where a.campaign_id = ${campaignId} and a.removed_at is null and a.on_day between ${from} and ${to} group by a.kind
    union all
    select null, l.line_code, count(*)::int from activity a join activity_line l on l.activity_id = a.id
      where a.campaign_id = ${campaignId} and a.removed_at is null and a.on_day between ${from} and ${to}
      group by l.line_code`.execute(tx);
  return {
    byKind: new Map(rows.flatMap(({ kind, count }) => (kind ? [[kind, count] as const] : []))),
    byLine: new Map(rows.flatMap(({ line, count }) => (line ? [[line, count] as const] : []))),
  };
}

/** A routine's tally on a day: «33/36 tuần» of a line. */
export interface YearTally extends RoutineTally {
  readonly routineId: string;
  readonly what: string;
  readonly lineCode: string;
  readonly period: RoutineRhythm;
}

/** The tally of every routine of a year on a day. For the unit's own scoring: it asks no policy. */
export async function routineTallies(tx: Tx, campaignId: string, today: Day): Promise<readonly YearTally[]> {
  const routines = await listRoutines(tx, campaignId);
  const pauses = (await pausesOf(tx, [campaignId])).get(campaignId) ?? [];
  const ticks = await ticksOf(
    tx,
    routines.map(({ id }) => id),
  );
  return routines.map((routine) => {
    const { id: routineId, what, lineCode, rhythm: period } = routine;
    const tally = tallyOf(standingRounds(routine, ticks.get(routineId) ?? [], pauses, today));
    return { routineId, what, lineCode, period, ...tally };
  });
}

/** Of those employed at the unit on a day, how many attended a course of the year begun by then; never who. */
export async function courseShare(
  tx: Tx,
  campaignId: string,
  onDay: Day,
): Promise<{ readonly attended: number; readonly staff: number }> {
  const { rows } = await sql<{ attended: number; staff: number }>`
    with staff as (
      select distinct e.person_id from employment e join campaign c on c.unit_id = e.unit_id
      where c.id = ${campaignId} and e.valid_from <= ${onDay} and (e.valid_until is null or e.valid_until > ${onDay}))
    select count(*)::int as staff, (count(*) filter (where exists (
      select 1 from course_attendance r join activity a on a.id = r.activity_id
      where r.person_id = staff.person_id and a.campaign_id = ${campaignId} and a.removed_at is null and a.on_day <= ${onDay})))::int as attended
    from staff`.execute(tx);
  return rows[0]!;
}

/** A survey's figures with the day and the paper they come from. */
export interface SatisfactionFigures {
  readonly asked: number;
  readonly answered: number;
  readonly satisfied: number;
  readonly onDay: Day;
  readonly source: string;
}

/** The satisfaction figures of a year, newest first. */
export async function satisfactionOf(tx: Tx, campaignId: string): Promise<readonly SatisfactionFigures[]> {
  const { rows } = await sql<SatisfactionFigures>`
    select (facts->>'asked')::int as asked, (facts->>'answered')::int as answered, (facts->>'satisfied')::int as satisfied,
      on_day as "onDay", facts->>'source' as source
    from activity where campaign_id = ${campaignId} and kind = 'satisfaction' and removed_at is null
    order by on_day desc, id desc`.execute(tx);
  return rows;
}
