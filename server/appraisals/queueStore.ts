import { sql } from 'kysely';
import type { appraisalStages } from '#api/appraisals.ts';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { visibleTo } from '../assessments/listStore.ts';
import type { Tx } from '../db/connection.ts';

/** How far a file is: submitted, being appraised, given back, done. */
export type AppraisalStage = (typeof appraisalStages)[number];

/** What a reviewer looks for in the queue. */
export interface QueueFilter {
  readonly stage?: AppraisalStage | undefined;
  readonly year?: number | undefined;
  readonly search?: string | undefined;
}

/** The files of other units that the actor may see, each with its stage as this actor sees it: a draft is its reviewers' alone. */
function queue(tx: Tx, actor: Actor, on: Day, { year, search }: QueueFilter) {
  const seen = tx
    .selectFrom(visibleTo(tx, actor).as('seen'))
    .leftJoin('appraisal', 'appraisal.assessment_id', 'seen.id')
    .leftJoin('appraisal_panel', 'appraisal_panel.assessment_id', 'seen.id')
    .where('seen.unit_id', '<>', sql<string>`all(${unitsHeldAs(actor, insiders)}::uuid[])`);
  const ofYear = year === undefined ? seen : seen.where('seen.year', '=', year);
  if (!search) return ofYear;
  const key = `%${fold(search).replace(/[%_\\]/g, '\\$&')}%`;
  return ofYear.where((where) =>
    where.exists(
      where
        .selectFrom('unit_placement')
        .select('unit_placement.unit_id')
        .whereRef('unit_placement.unit_id', '=', 'seen.unit_id')
        .where('unit_placement.valid_from', '<=', on)
        .where((where) =>
          where.or([where('unit_placement.valid_until', 'is', null), where('unit_placement.valid_until', '>', on)]),
        )
        .where('unit_placement.search_key', 'like', key),
    ),
  );
}

const stageOf = (actor: Actor) => sql<AppraisalStage>`case
  when appraisal.state = 'finished' then 'finished'
  when seen.state <> 'submitted' then 'returned'
  when (appraisal.id is not null or appraisal_panel.id is not null) and seen.recogniser_id = any(${unitsHeldAs(actor, ['reviewer'])}::uuid[]) then 'draft'
  else 'waiting' end`;

/** One file before the actor's body. */
export interface QueueRow {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly sheetId: string;
  readonly recogniserId: string;
  readonly year: number;
  readonly stage: AppraisalStage;
}

/** A page of the queue: the newest year first, in it the oldest submission first. */
export async function listQueue(
  tx: Tx,
  actor: Actor,
  on: Day,
  filter: QueueFilter,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<readonly QueueRow[]> {
  const all = queue(tx, actor, on, filter);
  const stage = stageOf(actor);
  const rows = await (filter.stage ? all.where(stage, '=', filter.stage) : all)
    .select(['seen.id', 'seen.unit_id', 'seen.sheet_id', 'seen.recogniser_id', 'seen.year', stage.as('stage')])
    .orderBy('seen.year', 'desc')
    .orderBy('seen.submitted_at')
    .orderBy('seen.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return rows.map(({ id: assessmentId, unit_id: unitId, sheet_id: sheetId, recogniser_id: recogniserId, year, stage }) => {
    return { assessmentId, unitId, sheetId, recogniserId, year, stage };
  });
}

/** How many of each stage, for the filters; the stage filter itself left aside. */
export async function countQueue(tx: Tx, actor: Actor, on: Day, filter: QueueFilter): Promise<Record<AppraisalStage, number>> {
  const stage = stageOf(actor);
  const rows = await queue(tx, actor, on, filter)
    .select([stage.as('stage'), sql<string>`count(*)`.as('count')])
    .groupBy(sql`1`)
    .execute();
  const counts = { waiting: 0, draft: 0, returned: 0, finished: 0 };
  for (const row of rows) counts[row.stage] = Number(row.count);
  return counts;
}

/** The years there is something of, the newest first. */
export async function yearsInQueue(tx: Tx, actor: Actor, on: Day): Promise<readonly number[]> {
  const rows = await queue(tx, actor, on, {}).select('seen.year').distinct().orderBy('seen.year', 'desc').execute();
  return rows.map((row) => row.year);
}
