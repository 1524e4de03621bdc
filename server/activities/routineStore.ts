import { sql } from 'kysely';
import type { Pause, RoutineRhythm } from '#domain/activities/rounds.ts';
import type { Keeper, Routine, Tick } from '#domain/activities/routine.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

const rowsOf = (tx: Tx) => tx.selectFrom('routine').selectAll('routine').where('dropped_at', 'is', null);
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

function routineOf(row: Row): Routine {
  const keeper: Keeper =
    row.role === null ? { kind: 'person', personId: row.person_id! } : { kind: 'seat', role: row.role as 'clerk' };
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    what: row.what,
    rhythm: row.rhythm as RoutineRhythm,
    lineCode: row.line_code,
    keeper,
    from: row.from_day,
    to: row.to_day,
    planLine: row.plan_line,
    version: row.version,
  };
}

const changing = ({ what, rhythm, lineCode, keeper, from, to, planLine, version }: Routine) => ({
  what,
  rhythm,
  line_code: lineCode,
  keeper: keeper.kind,
  role: keeper.kind === 'seat' ? keeper.role : null,
  person_id: keeper.kind === 'person' ? keeper.personId : null,
  from_day: from,
  to_day: to,
  plan_line: planLine,
  version,
});

/** The routines of a year, weekly first. */
export async function listRoutines(tx: Tx, campaignId: string): Promise<readonly Routine[]> {
  const rows = await rowsOf(tx)
    .where('campaign_id', '=', campaignId)
    .orderBy('rhythm', 'desc')
    .orderBy('line_code')
    .orderBy('id')
    .execute();
  return rows.map(routineOf);
}

/** The routines of some years; it asks no policy. */
export async function routinesOf(tx: Tx, campaignIds: readonly string[]): Promise<readonly Routine[]> {
  const rows = await rowsOf(tx).where('campaign_id', '=', anyOf(campaignIds)).orderBy('rhythm', 'desc').orderBy('id').execute();
  return rows.map(routineOf);
}

/** Routines running on a day in every unit where the actor sits inside. */
export async function routinesAround(tx: Tx, actor: Actor, on: Day): Promise<readonly Routine[]> {
  const rows = await rowsOf(tx)
    .where(sql<boolean>`routine.unit_id = ${anyOf(unitsHeldAs(actor, insiders))}`)
    .where('from_day', '<=', on)
    .where('to_day', '>=', on)
    .orderBy('rhythm', 'desc')
    .orderBy('line_code')
    .orderBy('id')
    .execute();
  return rows.map(routineOf);
}

/** A routine, held until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockRoutine(tx: Tx, routineId: string): Promise<Routine> {
  const row = await rowsOf(tx).where('id', '=', routineId).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'activities.not-found' }]);
  return routineOf(row);
}

export async function addRoutine(tx: Tx, routine: Routine, by: string, at: string): Promise<void> {
  const { id, campaignId: campaign_id, unitId: unit_id } = routine;
  await tx
    .insertInto('routine')
    .values({ id, campaign_id, unit_id, ...changing(routine), added_by: by, added_at: at })
    .execute();
}

export async function saveRoutine(tx: Tx, routine: Routine): Promise<void> {
  await tx.updateTable('routine').set(changing(routine)).where('id', '=', routine.id).execute();
}

/** The routine is no more; its ticks stay kept. */
export async function dropRoutine(tx: Tx, routineId: string, at: string): Promise<void> {
  await tx.updateTable('routine').set({ dropped_at: at }).where('id', '=', routineId).execute();
}

/** The ticks that stand, by routine: the last row of each round, where it is a tick. */
export async function ticksOf(tx: Tx, routineIds: readonly string[]): Promise<ReadonlyMap<string, readonly Tick[]>> {
  if (routineIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('routine_tick')
    .selectAll()
    .distinctOn(['routine_id', 'round_from'])
    .where('routine_id', 'in', [...routineIds])
    .orderBy('routine_id')
    .orderBy('round_from')
    .orderBy('number', 'desc')
    .execute();
  const ticks = new Map<string, Tick[]>();
  for (const row of rows) {
    if (row.act !== 'ticked') continue;
    const tick = { roundFrom: row.round_from, personId: row.person_id, at: row.at, evidenceId: row.evidence_id };
    ticks.set(row.routine_id, [...(ticks.get(row.routine_id) ?? []), tick]);
  }
  return ticks;
}

/** One step of a round, kept for good. */
export interface TickStep {
  readonly routineId: string;
  readonly roundFrom: Day;
  readonly act: 'ticked' | 'unticked';
  readonly evidenceId: string | null;
  readonly personId: string;
  readonly at: string;
}

export async function addTickStep(tx: Tx, step: TickStep): Promise<void> {
  await sql`insert into routine_tick (routine_id, round_from, number, act, evidence_id, person_id, at)
    select ${step.routineId}, ${step.roundFrom}, count(*) + 1, ${step.act}, ${step.evidenceId}, ${step.personId}, ${step.at}
    from routine_tick where routine_id = ${step.routineId} and round_from = ${step.roundFrom}`.execute(tx);
}

/** Days that count for no routine, by year, earliest first. */
export async function pausesOf(tx: Tx, campaignIds: readonly string[]): Promise<ReadonlyMap<string, readonly Pause[]>> {
  const rows = await tx
    .selectFrom('routine_pause')
    .selectAll()
    .where(sql<boolean>`campaign_id = any(${[...campaignIds]}::uuid[])`)
    .where('dropped_at', 'is', null)
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  const pauses = new Map<string, Pause[]>();
  for (const { id, campaign_id, from_day: from, to_day: to, reason } of rows)
    pauses.set(campaign_id, [...(pauses.get(campaign_id) ?? []), { id, from, to, reason }]);
  return pauses;
}

export async function addPause(
  tx: Tx,
  pause: Pause & { readonly campaignId: string; readonly unitId: string },
  by: string,
  at: string,
): Promise<void> {
  const { id, campaignId: campaign_id, unitId: unit_id, from, to, reason } = pause;
  await tx
    .insertInto('routine_pause')
    .values({ id, campaign_id, unit_id, from_day: from, to_day: to, reason, added_by: by, added_at: at })
    .execute();
}

/** Takes a pause back; false where the year has none with this id. */
export async function dropPause(tx: Tx, campaignId: string, pauseId: string, at: string): Promise<boolean> {
  const done = await tx
    .updateTable('routine_pause')
    .set({ dropped_at: at })
    .where('id', '=', pauseId)
    .where('campaign_id', '=', campaignId)
    .where('dropped_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
