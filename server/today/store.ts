import { type RawBuilder, sql } from 'kysely';
import { addDays, type Day, dayAt } from '#domain/kernel/day.ts';
import { subjectTypes } from '#domain/org/unit.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { receivers } from '#domain/plans/policy.ts';
import type {
  AdministrationFacts,
  EvaluationFacts,
  PlanFacts,
  ReceiverFacts,
  UnplannedFacts,
  YearFacts,
} from '#domain/today/yearFacts.ts';
import type { Tx } from '../db/connection.ts';
import { administered } from '../org/store.ts';
import { isFirstOfYear } from '../plans/campaignStore.ts';
import { campaignsOf } from '../plans/store.ts';
import { countToDecide } from '../recognition/outcomeStore.ts';
import { listTitlesToWeigh } from '../recognition/weighStore.ts';

/** The running years of units, counted from their cases, in one query however many: years up to this one whose outcome is open, and this year's. */
export async function listYears(tx: Tx, unitIds: readonly string[], personId: string, today: Day): Promise<readonly YearFacts[]> {
  if (unitIds.length === 0) return [];
  const year = Number(today.slice(0, 4));
  const open = sql`c.unit_id = any(${unitIds}::uuid[]) and (c.year >= ${year} or r.id is null)`;
  return await yearsWhere(tx, open, personId, today);
}

/** The years of some campaigns, whatever their outcome. */
export async function yearsOf(
  tx: Tx,
  campaignIds: readonly string[],
  personId: string,
  today: Day,
): Promise<readonly YearFacts[]> {
  return await yearsWhere(tx, sql`c.id = any(${campaignIds}::uuid[])`, personId, today);
}

async function yearsWhere(tx: Tx, condition: RawBuilder<unknown>, personId: string, today: Day): Promise<readonly YearFacts[]> {
  const { rows } = await sql<Row>`
    select c.id, c.plan_id, c.unit_id, c.year, c.sheet_id, c.series_id, c.pledges_in, c.launched_at, c.version,
      ${isFirstOfYear} as leads,
      (select count(distinct person_id)::int from employment where unit_id = c.unit_id and valid_from <= ${today} and (valid_until is null or valid_until > ${today})) as staff,
      (select count(*)::int from pledge where campaign_id = c.pledges_in and state in ('signed', 'accepted')) as pledged,
      (select state from pledge where campaign_id = c.pledges_in and person_id = ${personId}) as own_pledge,
      e.state as enrolment,
      (select count(*)::int from enrolment_review where enrolment_id = e.id and state = 'waiting') as reviews_waiting,
      (select count(*)::int from review_meeting where campaign_id = c.id and kind = 'monthly') as meetings,
      exists (select 1 from review_meeting where campaign_id = c.id and kind = 'monthly' and month = date_trunc('month', ${today}::date)::date) as met,
      exists (select 1 from review_meeting where campaign_id = c.id and kind = 'half-year') as half_year,
      (select state from conference where campaign_id = c.id and kind = 'year-end') as year_end,
      (select count(*)::int from shortcoming where campaign_id = c.id and state = 'open') as open,
      (select count(*)::int from shortcoming where campaign_id = c.id and state = 'open' and due_on < ${today}) as overdue,
      (select count(*)::int from score_sheet s, jsonb_array_elements(s.body -> 'groups') g, jsonb_array_elements(g -> 'lines') where s.id = c.sheet_id) as lines,
      (select count(distinct l.line_code)::int from evidence v join evidence_line l on l.evidence_id = v.id where v.campaign_id = c.id and v.removed_at is null) as evidenced,
      a.state as assessment, a.reading is not null as is_read,
      (select count(*)::int from assessment_score where assessment_id = a.id and layer = 'board') as board,
      (select count(*)::int from assessment_score where assessment_id = a.id and layer = 'co-scorer') as co_scorer,
      exists (select 1 from assessment_signature where assessment_id = a.id and capacity = 'unit-head' and voided_at is null) as head_signed,
      exists (select 1 from assessment_signature where assessment_id = a.id and capacity = 'co-signer' and voided_at is null) as co_signed,
      p.state as appraisal, r.qualified,
      exists (select 1 from title t left join title_revocation x on x.title_id = t.id where t.campaign_id = c.id and x.title_id is null) as titled,
      ev.id is not null as has_round,
      (select count(*)::int from evaluation_subject where round_id = ev.id and out_kind is null) as evaluated,
      (select count(distinct s.person_id)::int from evaluation_subject s join evaluation_entry y on y.round_id = s.round_id and y.person_id = s.person_id
        where s.round_id = ev.id and s.out_kind is null and y.layer = 'self') as self_sent,
      exists (select 1 from evaluation_decision where round_id = ev.id and kind = 'grades') as graded,
      exists (select 1 from evaluation_decision where round_id = ev.id and kind = 'advanced-worker') as titles_decided,
      (select case when n.id is null then 'waiting' when b.entry_id is not null then 'returned' else 'sent' end from evaluation_subject s
        left join lateral (select id from evaluation_entry y where y.round_id = s.round_id and y.person_id = s.person_id and y.layer = 'self' order by number desc limit 1) n on true
        left join evaluation_return b on b.entry_id = n.id
        where s.round_id = ev.id and s.person_id = ${personId} and s.out_kind is null) as own_sheet
    from campaign c
    left join evaluation_round ev on ev.unit_id = c.unit_id and ev.year = c.year
    left join enrolment e on e.campaign_id = c.id
    left join assessment a on a.campaign_id = c.id
    left join appraisal p on p.assessment_id = a.id
    left join year_result r on r.campaign_id = c.id
    where ${condition}
    order by c.year desc, c.launched_at desc, c.id`.execute(tx);
  const campaigns = await campaignsOf(tx, rows);
  return rows.map((row, index) => factsOf(row, campaigns[index]!.windows));
}

interface Row {
  readonly id: string;
  readonly plan_id: string;
  readonly unit_id: string;
  readonly year: number;
  readonly sheet_id: string;
  readonly series_id: string;
  readonly pledges_in: string;
  readonly leads: boolean;
  readonly launched_at: string;
  readonly version: number;
  readonly staff: number;
  readonly pledged: number;
  readonly own_pledge: YearFacts['pledges']['own'] | null;
  readonly enrolment: YearFacts['enrolment'] | null;
  readonly reviews_waiting: number;
  readonly meetings: number;
  readonly met: boolean;
  readonly half_year: boolean;
  readonly year_end: YearFacts['yearEnd'] | null;
  readonly open: number;
  readonly overdue: number;
  readonly lines: number;
  readonly evidenced: number;
  readonly assessment: YearFacts['assessment'] | null;
  readonly is_read: boolean;
  readonly board: number;
  readonly co_scorer: number;
  readonly head_signed: boolean;
  readonly co_signed: boolean;
  readonly appraisal: YearFacts['appraisal'] | null;
  readonly qualified: boolean | null;
  readonly titled: boolean;
  readonly has_round: boolean;
  readonly evaluated: number;
  readonly self_sent: number;
  readonly graded: boolean;
  readonly titles_decided: boolean;
  readonly own_sheet: EvaluationFacts['own'] | null;
}

function factsOf(row: Row, windows: YearFacts['windows']): YearFacts {
  return {
    campaignId: row.id,
    unitId: row.unit_id,
    seriesId: row.series_id,
    hasOwnPledges: row.pledges_in === row.id,
    leads: row.leads,
    year: row.year,
    windows,
    staff: row.staff,
    pledges: { signed: row.pledged, own: row.own_pledge ?? 'none' },
    enrolment: row.enrolment ?? 'none',
    reviewsWaiting: row.reviews_waiting,
    meetings: row.meetings,
    metThisMonth: row.met,
    halfYearHeld: row.half_year,
    yearEnd: row.year_end ?? 'none',
    shortcomings: { open: row.open, overdue: row.overdue },
    lines: row.lines,
    linesWithEvidence: row.evidenced,
    assessment: row.assessment ?? 'none',
    scored: { board: row.board, coScorer: row.co_scorer },
    isRead: row.is_read,
    signed: { head: row.head_signed, coSigner: row.co_signed },
    appraisal: row.appraisal ?? 'none',
    result: row.qualified === null ? 'none' : row.qualified ? 'qualified' : 'not-qualified',
    titled: row.titled,
    evaluation: row.has_round ? evaluationOf(row) : null,
  };
}

const evaluationOf = (row: Row): EvaluationFacts => ({
  base: row.evaluated,
  sent: row.self_sent,
  isGraded: row.graded,
  isTitled: row.titles_decided,
  own: row.own_sheet ?? 'none',
});

const hasBoard = (unitId: RawBuilder<unknown>, today: Day) => sql<boolean>`exists (select 1 from board b
  where b.unit_id = ${unitId} and b.decided_on <= ${today} and (b.valid_until is null or b.valid_until > ${today}))`;

/** Those of the units that strive for a title and have neither a plan nor a launched movement for the year. */
export async function listUnplanned(
  tx: Tx,
  unitIds: readonly string[],
  year: number,
  today: Day,
): Promise<readonly UnplannedFacts[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<{ unit_id: string; has_board: boolean }>`
    select p.unit_id, ${hasBoard(sql.ref('p.unit_id'), today)} as has_board from unit_placement p
    where p.unit_id = any(${unitIds}::uuid[]) and p.type = any(${subjectTypes}) and ${standsOn('p', today)}
      and not exists (select 1 from campaign c where c.unit_id = p.unit_id and c.year = ${year})
      and not exists (select 1 from plan n where n.unit_id = p.unit_id and n.year = ${year} and n.state in ('draft', 'confirmed', 'issued'))
    order by p.unit_id`.execute(tx);
  return rows.map((row) => ({ unitId: row.unit_id, year, hasBoard: row.has_board }));
}

const standsOn = (of: string, day: Day) =>
  sql`${sql.ref(`${of}.valid_from`)} <= ${day} and (${sql.ref(`${of}.valid_until`)} is null or ${day} < ${sql.ref(`${of}.valid_until`)})`;

/** Plans of units that are not launched yet. */
export async function listPlansOnTheWay(tx: Tx, unitIds: readonly string[], today: Day): Promise<readonly PlanFacts[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<{ id: string; unit_id: string; year: number; state: PlanFacts['state']; has_board: boolean }>`
    select p.id, p.unit_id, p.year, p.state,
      ${hasBoard(sql.ref('p.unit_id'), today)} as has_board
    from plan p left join campaign c on c.plan_id = p.id
    where p.unit_id = any(${unitIds}::uuid[]) and p.state in ('draft', 'confirmed', 'issued') and c.id is null
    order by p.year, p.id`.execute(tx);
  return rows.map((row) => ({ planId: row.id, unitId: row.unit_id, year: row.year, state: row.state, hasBoard: row.has_board }));
}

/** What waits at the superior bodies where a person receives, counted in one query. */
export async function listReceiverFacts(tx: Tx, actor: Actor, now: string): Promise<readonly ReceiverFacts[]> {
  const unitIds = [...new Set(actor.seats.filter((seat) => receivers.includes(seat.role)).map((seat) => seat.unitId))];
  if (unitIds.length === 0) return [];
  const { rows } = await sql<{
    unit_id: string;
    enrolments: number;
    to_appraise: number;
    to_announce: number;
    to_decide: number;
    due: string | null;
    not_enrolled: number;
    enrolment_due: string | null;
    not_submitted: number;
    submission_due: string | null;
  }>`
    select u.unit_id, owed.*,
      (select count(*)::int from enrolment_review v where v.unit_id = u.unit_id and v.state = 'waiting') as enrolments,
      (select count(*)::int from campaign_superior s join assessment a on a.campaign_id = s.campaign_id left join appraisal p on p.assessment_id = a.id
        where s.unit_id = u.unit_id and s.part = 'recognises' and a.state = 'submitted' and p.state is distinct from 'finished'
          and not exists (select 1 from appraisal_panel n where n.assessment_id = a.id and n.state <> 'concluded')) as to_appraise,
      (select count(*)::int from campaign_superior s join assessment a on a.campaign_id = s.campaign_id join appraisal p on p.assessment_id = a.id
        left join year_result r on r.campaign_id = s.campaign_id
        where s.unit_id = u.unit_id and s.part = 'recognises' and p.state = 'finished' and r.id is null) as to_announce,
      ${countToDecide(sql`u.unit_id`)} as to_decide,
      (select min(w.closes_at) from enrolment_review v join enrolment e on e.id = v.enrolment_id join campaign_window w on w.campaign_id = e.campaign_id and w.kind = 'enrolment'
        where v.unit_id = u.unit_id and v.state = 'waiting') as due
    from unnest(${unitIds}::uuid[]) as u (unit_id) cross join lateral (
      select count(*) filter (where to_enrol)::int as not_enrolled, min(closes_at) filter (where to_enrol) as enrolment_due,
        count(*) filter (where owes)::int as not_submitted, min(closes_at) filter (where owes) as submission_due
      from (select y.campaign_id, y.stage in ('launched', 'enrolment-returned') as to_enrol, y.stage in ('to-submit', 'sent-back')
          and (select opens_at from campaign_window where campaign_id = y.campaign_id and kind = 'self-scoring') <= ${now} as owes
        from unit_year y where y.received @> array[u.unit_id] and y.year >= ${Number(now.slice(0, 4)) - 1} and y.due_on is not null) each
      join campaign_window w on w.campaign_id = each.campaign_id and w.kind = case when to_enrol then 'enrolment' else 'submission' end
    ) owed`.execute(tx);
  const toWeigh = await countToWeigh(tx, actor, dayAt(now));
  return rows.map((row) => ({
    unitId: row.unit_id,
    toWeigh: toWeigh(row.unit_id),
    enrolmentsWaiting: row.enrolments,
    toAppraise: row.to_appraise,
    toAnnounce: row.to_announce,
    toDecide: row.to_decide,
    nextDue: row.due,
    notEnrolled: row.not_enrolled,
    enrolmentDue: row.enrolment_due,
    notSubmitted: row.not_submitted,
    submissionDue: row.submission_due,
  }));
}

/** Titles to be weighed, by the body; worked out only for whoever decides there. */
async function countToWeigh(tx: Tx, actor: Actor, on: Day): Promise<(unitId: string) => number> {
  const found = await listTitlesToWeigh(tx, unitsHeldAs(actor, ['authority']), on);
  return (unitId) => found.filter(({ title }) => title.byUnitId === unitId).length;
}

/** What stands and what is missing below an administrator, counted in one query; undefined for whoever administers nothing. */
export async function administrationFacts(tx: Tx, actor: Actor, today: Day): Promise<AdministrationFacts | undefined> {
  const tops = [...new Set(actor.seats.filter((seat) => seat.role === 'administrator').map((seat) => seat.unitId))];
  if (tops.length === 0) return undefined;
  const { rows } = await sql<AdministrationFacts>`
    with kept as materialized (${administered(actor, today)}), held as materialized (
      select s.person_id, s.unit_id, s.role, s.valid_until from seat s where s.unit_id in (select unit_id from kept) and ${standsOn('s', today)}
    ), subject as materialized (
      select p.unit_id from unit_placement p where p.unit_id in (select unit_id from kept) and p.type = any(${subjectTypes}) and ${standsOn('p', today)}
    ) select
      (select count(*)::int from kept where unit_id <> all(${tops}::uuid[])) as "unitsBelow",
      (select count(*)::int from subject) as "units",
      (select count(distinct e.person_id)::int from employment e where e.unit_id in (select unit_id from kept) and ${standsOn('e', today)}) as "people",
      (select count(*)::int from subject where unit_id not in
        (select unit_id from held where role in ('clerk', 'unit-head') group by unit_id having count(distinct role) = 2)) as "unitsWithoutSeats",
      (select count(distinct person_id)::int from held where role <> 'member') as "holders",
      (select count(distinct person_id)::int from held where role <> 'member' and not exists (select 1 from auth_user a where a.person_id = held.person_id)) as "seatsWithoutAccount",
      (select count(*)::int from held where valid_until <= ${addDays(today, 30)}) as "seatsEnding"`.execute(tx);
  return rows[0];
}

/** Sets the demo's clock; the table refuses it on a real site. */
export async function moveClock(tx: Tx, instant: string): Promise<void> {
  await tx.updateTable('site').set({ clock: instant }).execute();
}
