import { sql } from 'kysely';
import { keepers } from '#domain/enrolments/policy.ts';
import type { ReviewState } from '#domain/enrolments/review.ts';
import type { SubmissionContent } from '#domain/enrolments/submission.ts';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { receivers } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { campaignVisibleTo } from '../plans/store.ts';

/** The SQL twin of `whyNotSeeEnrolment`: keepers always; once sent, those inside and those at the superiors it went to. */
export function visibleTo(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('enrolment')
    .innerJoin('campaign', 'campaign.id', 'enrolment.campaign_id')
    .where(campaignVisibleTo(actor))
    .where((where) =>
      where.or([where('enrolment.state', '<>', 'draft'), where('enrolment.unit_id', '=', anyOf(unitsHeldAs(actor, keepers)))]),
    );
}

/** What a reviewer looks for in the queue. */
export interface QueueFilter {
  readonly state?: ReviewState | 'withdrawn' | undefined;
  readonly year?: number | undefined;
  readonly search?: string | undefined;
}

const stateOf = sql<
  ReviewState | 'withdrawn'
>`case when enrolment.state = 'withdrawn' then 'withdrawn' else enrolment_review.state end`;

function queue(tx: Tx, actor: Actor, on: Day, { year, search }: QueueFilter) {
  const sent = visibleTo(tx, actor)
    .innerJoin('enrolment_review', 'enrolment_review.enrolment_id', 'enrolment.id')
    .innerJoin('enrolment_submission', (join) =>
      join
        .onRef('enrolment_submission.enrolment_id', '=', 'enrolment.id')
        .onRef('enrolment_submission.number', '=', 'enrolment_review.submission'),
    )
    .leftJoin('unit_placement', (join) =>
      join
        .onRef('unit_placement.unit_id', '=', 'enrolment.unit_id')
        .on('unit_placement.valid_from', '<=', on)
        .on((where) => where.or([where('unit_placement.valid_until', 'is', null), where('unit_placement.valid_until', '>', on)])),
    )
    .where('enrolment_review.unit_id', '=', anyOf(unitsHeldAs(actor, receivers)));
  const ofYear = year === undefined ? sent : sent.where('campaign.year', '=', year);
  if (!search) return ofYear;
  return ofYear.where('unit_placement.search_key', 'like', `%${fold(search).replace(/[%_\\]/g, '\\$&')}%`);
}

/** One enrolment before one of the actor's bodies. */
export interface QueueRow {
  readonly enrolmentId: string;
  readonly bodyId: string;
  readonly year: number;
  readonly state: ReviewState | 'withdrawn';
  readonly submission: number;
  readonly submittedAt: string;
  readonly late: boolean;
  readonly content: SubmissionContent;
}

/** A page of the queue: what waits first, then the oldest submission first. */
export async function listQueue(
  tx: Tx,
  actor: Actor,
  on: Day,
  filter: QueueFilter,
  page: number,
  size: number,
): Promise<readonly QueueRow[]> {
  const all = queue(tx, actor, on, filter);
  const wanted = filter.state ? all.where(stateOf, '=', filter.state) : all;
  const rows = await wanted
    .select([
      'enrolment.id',
      'enrolment_review.unit_id as body_id',
      'campaign.year',
      'enrolment_submission.number',
      'enrolment_submission.submitted_at',
    ])
    .select(['enrolment_submission.late', 'enrolment_submission.content', stateOf.as('state')])
    .orderBy(sql`${stateOf} = 'waiting'`, 'desc')
    .orderBy('enrolment_submission.submitted_at')
    .orderBy('enrolment.id')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  return rows.map((row) => ({
    enrolmentId: row.id,
    bodyId: row.body_id,
    year: row.year,
    state: row.state,
    submission: row.number,
    submittedAt: row.submitted_at,
    late: row.late,
    content: row.content as SubmissionContent,
  }));
}

/** How many of each state, for the filters; the state filter itself left aside. */
export async function countQueue(tx: Tx, actor: Actor, on: Day, filter: QueueFilter) {
  const rows = await queue(tx, actor, on, filter)
    .select([stateOf.as('state'), sql<string>`count(*)`.as('count')])
    .groupBy(stateOf)
    .execute();
  const counts = { waiting: 0, returned: 0, accepted: 0, withdrawn: 0 };
  for (const row of rows) counts[row.state] = Number(row.count);
  return counts;
}

/** The years there is something of, the newest first. */
export async function yearsInQueue(tx: Tx, actor: Actor, on: Day): Promise<readonly number[]> {
  const rows = await queue(tx, actor, on, {}).select('campaign.year').distinct().orderBy('campaign.year', 'desc').execute();
  return rows.map((row) => row.year);
}
