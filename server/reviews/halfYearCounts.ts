import { sql } from 'kysely';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { talliesOf } from '#domain/evidence/checklist.ts';
import { addDays, type Day, dayOf, monthOf } from '#domain/kernel/day.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Counted, CountedKey, YearCounts } from '#domain/reviews/halfYear.ts';
import { activityCounts, courseShare, routineTallies } from '../activities/store.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { countRecognised } from '../initiatives/store.ts';

/** What a year's cases count as they stood on a day; the same for this year and the year before. A fixed number of queries; it asks no policy. */
export async function countYear(tx: Tx, campaign: Campaign, on: Day): Promise<YearCounts> {
  const begin = dayOf(campaign.year, 1, 1);
  const { body } = await loadSheet(tx, campaign.sheetId);
  const row = await plainCounts(tx, campaign, on);
  const courses = await courseShare(tx, campaign.id, on);
  const points = sumOf(talliesOf(body, await pointsBy(tx, campaign.id, on)));
  const routines = (await routineTallies(tx, campaign.id, on)).map(({ done, expected }) => ({ done, of: expected }));
  const plain: readonly (readonly [CountedKey, Counted])[] = [
    ['pledged', { part: row.pledged, whole: row.staff }],
    ['lines-proved', { part: provedIn(body, row.proved), whole: linesOf(body).length }],
    ['evidence', { part: row.evidence, whole: null }],
    ['checklist-points', points],
    ['routine-rounds', sumOf(routines)],
    ['monthly-meetings', { part: row.meetings, whole: monthOf(on) }],
    ['shortcomings-closed', { part: row.closed, whole: row.raised }],
    ['shortcomings-open', { part: row.raised - row.closed, whole: null }],
    ['tasks-done', { part: row.finished, whole: row.given }],
    ['tasks-late', { part: row.late, whole: null }],
    ['initiatives', { part: await countRecognised(tx, campaign.unitId, begin, addDays(on, 1)), whole: null }],
    ['courses-attended', { part: courses.attended, whole: courses.staff }],
  ];
  const activities = [...(await activityCounts(tx, campaign.id, begin, on)).byKind];
  const incidents = await incidentsBy(tx, campaign.id, on);
  return new Map<CountedKey, Counted>([
    ...plain.filter(([, { whole }]) => whole !== 0),
    ...activities.map(([kind, part]) => [`activity.${kind}`, { part, whole: null }] as const),
    ...incidents.map(({ kind, count }) => [`incident.${kind}` as CountedKey, { part: count, whole: null }] as const),
  ]);
}

const sumOf = (tallies: readonly { readonly done: number; readonly of: number }[]): Counted => ({
  part: tallies.reduce((sum, { done }) => sum + done, 0),
  whole: tallies.reduce((sum, { of }) => sum + of, 0),
});

const provedIn = (body: SheetBody, codes: readonly string[]) => linesOf(body).filter(({ code }) => codes.includes(code)).length;

interface PlainCounts {
  readonly staff: number;
  readonly pledged: number;
  readonly proved: readonly string[];
  readonly evidence: number;
  readonly meetings: number;
  readonly raised: number;
  readonly closed: number;
  readonly given: number;
  readonly finished: number;
  readonly late: number;
}

/** What one query counts: of shortcomings, the last step on or before the day says how each stood. */
async function plainCounts(tx: Tx, { id, planId, unitId, pledgesIn }: Campaign, on: Day): Promise<PlainCounts> {
  const inUse = sql`v.campaign_id = ${id} and v.on_day <= ${on} and v.removed_at is null`;
  const { rows } = await sql<PlainCounts>`
    with staff as (
      select distinct person_id from employment where unit_id = ${unitId} and valid_from <= ${on} and (valid_until is null or valid_until > ${on})
    ), stood as (
      select distinct on (p.shortcoming_id) p.act from shortcoming_step p join shortcoming s on s.id = p.shortcoming_id
      where s.campaign_id = ${id} and p.on_day <= ${on} order by p.shortcoming_id, p.number desc
    ), task as (select due_on, finished_on from assignment where plan_id = ${planId} and assigned_at < ${addDays(on, 1)}::date)
    select
      (select count(*)::int from staff) as staff,
      (select count(*)::int from staff join pledge g on g.person_id = staff.person_id and g.campaign_id = ${pledgesIn}
        and g.state in ('signed', 'accepted') and g.signed_on <= ${on}) as pledged,
      (select coalesce(array_agg(distinct l.line_code), '{}') from evidence v join evidence_line l on l.evidence_id = v.id where ${inUse}) as proved,
      (select count(*)::int from evidence v where ${inUse}) as evidence,
      (select count(*)::int from review_meeting where campaign_id = ${id} and kind = 'monthly' and held_on <= ${on}) as meetings,
      (select count(*)::int from stood) as raised,
      (select count(*)::int from stood where act = 'closed') as closed,
      (select count(*)::int from task) as given,
      (select count(*)::int from task where finished_on <= ${on}) as finished,
      (select count(*)::int from task where due_on < ${on} and (finished_on is null or finished_on > ${on})) as late`.execute(tx);
  return rows[0]!;
}

/** The points of checklists that a piece showed by the day. */
async function pointsBy(tx: Tx, campaignId: string, on: Day) {
  const { rows } = await sql<{ line: string; point: number; onDay: Day }>`
    select p.line_code as line, p.point, min(v.on_day) as "onDay" from evidence_point p join evidence v on v.id = p.evidence_id
    where v.campaign_id = ${campaignId} and v.on_day <= ${on} and v.removed_at is null group by p.line_code, p.point`.execute(tx);
  return rows;
}

/** What was concluded by the day and stood then: counts by kind, of nobody. */
async function incidentsBy(tx: Tx, campaignId: string, on: Day) {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, sum(count)::int as count from incident
    where campaign_id = ${campaignId} and concluded_on <= ${on} and (cleared_on is null or cleared_on > ${on}) group by kind`.execute(
    tx,
  );
  return rows;
}
