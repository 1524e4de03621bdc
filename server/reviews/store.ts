import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Meeting, MeetingKind } from '#domain/reviews/meeting.ts';
import type { Shortcoming } from '#domain/reviews/shortcoming.ts';
import type { Tx } from '../db/connection.ts';

const insideUnits = (actor: Actor) => actor.seats.filter((seat) => insiders.includes(seat.role)).map((seat) => seat.unitId);

/** The SQL twin of `whyNotSee` for shortcomings: inside the unit only. */
export function visibleTo(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('shortcoming')
    .selectAll('shortcoming')
    .where(sql<boolean>`shortcoming.unit_id = any(${insideUnits(actor)}::uuid[])`);
}

type ShortcomingRow = Awaited<ReturnType<ReturnType<typeof visibleTo>['executeTakeFirstOrThrow']>>;

/** Open first, then by day. */
export async function listShortcomings(tx: Tx, campaignId: string, actor: Actor): Promise<readonly Shortcoming[]> {
  const rows = await visibleTo(tx, actor)
    .where('campaign_id', '=', campaignId)
    .orderBy('state', 'desc')
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  return rows.map(shortcomingOf);
}

/** Latest month first; the half-year review after the month it closes. */
export async function listMeetings(tx: Tx, campaignId: string, actor: Actor): Promise<readonly Meeting[]> {
  const rows = await tx
    .selectFrom('review_meeting')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where(sql<boolean>`unit_id = any(${insideUnits(actor)}::uuid[])`)
    .orderBy('month', 'desc')
    .orderBy('kind')
    .execute();
  return rows.map(meetingOf);
}

/** Every meeting of the year, locked out of each other by the campaign's row, so that a month is kept once. */
export async function lockMeetings(tx: Tx, campaignId: string, actor: Actor): Promise<readonly Meeting[]> {
  await tx.selectFrom('campaign').select('id').where('id', '=', campaignId).forUpdate().execute();
  return await listMeetings(tx, campaignId, actor);
}

/** @throws Refused (unseen) when there is none. */
export async function loadMeeting(tx: Tx, meetingId: string): Promise<Meeting> {
  const row = await tx.selectFrom('review_meeting').selectAll().where('id', '=', meetingId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'reviews.not-found' }]);
  return meetingOf(row);
}

/** @throws Refused (unseen) when there is none. */
export async function lockShortcoming(tx: Tx, shortcomingId: string): Promise<Shortcoming> {
  const row = await tx.selectFrom('shortcoming').selectAll().where('id', '=', shortcomingId).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'reviews.not-found' }]);
  return shortcomingOf(row);
}

export async function addMeeting(tx: Tx, meeting: Meeting): Promise<void> {
  await tx
    .insertInto('review_meeting')
    .values({
      id: meeting.id,
      campaign_id: meeting.campaignId,
      unit_id: meeting.unitId,
      kind: meeting.kind,
      month: meeting.month,
      held_on: meeting.heldOn,
      present: meeting.present,
      total: meeting.total,
      notes: meeting.notes,
      recorded_by: meeting.recordedBy,
    })
    .execute();
}

export async function addShortcoming(tx: Tx, shortcoming: Shortcoming): Promise<void> {
  await tx.insertInto('shortcoming').values(rowOf(shortcoming)).execute();
}

export async function saveShortcoming(tx: Tx, shortcoming: Shortcoming): Promise<void> {
  const { state, outcome, closed_on, closed_in, due_on, version } = rowOf(shortcoming);
  const set = { state, outcome, closed_on, closed_in, due_on, version };
  await tx.updateTable('shortcoming').set(set).where('id', '=', shortcoming.id).execute();
}

/** One step of a shortcoming, kept for good: raised, closed with an outcome, opened again with a reason. */
export interface Step {
  readonly shortcomingId: string;
  readonly act: 'raised' | 'closed' | 'reopened' | 'extended';
  /** The new day of an extension. */
  readonly dueOn?: Day | null;
  readonly onDay: Day;
  readonly text: string;
  readonly meetingId: string | null;
  readonly personId: string;
}

export async function addStep(tx: Tx, step: Step): Promise<void> {
  await sql`insert into shortcoming_step (shortcoming_id, number, act, on_day, text, meeting_id, person_id, due_on)
    select ${step.shortcomingId}, count(*) + 1, ${step.act}, ${step.onDay}, ${step.text}, ${step.meetingId}, ${step.personId}, ${step.dueOn ?? null}::date
    from shortcoming_step where shortcoming_id = ${step.shortcomingId}`.execute(tx);
}

/** Steps in order, by shortcoming. */
export async function stepsOf(tx: Tx, shortcomingIds: readonly string[]): Promise<ReadonlyMap<string, readonly Step[]>> {
  if (shortcomingIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('shortcoming_step')
    .selectAll()
    .where('shortcoming_id', 'in', [...shortcomingIds])
    .orderBy('number')
    .execute();
  const steps = new Map<string, Step[]>();
  for (const row of rows) steps.set(row.shortcoming_id, [...(steps.get(row.shortcoming_id) ?? []), stepOf(row)]);
  return steps;
}

function stepOf(row: {
  shortcoming_id: string;
  act: string;
  on_day: Day;
  text: string;
  meeting_id: string | null;
  person_id: string;
  due_on: Day | null;
}): Step {
  const { shortcoming_id: shortcomingId, on_day: onDay, meeting_id: meetingId, person_id: personId, text, due_on: dueOn } = row;
  return { shortcomingId, act: row.act as Step['act'], onDay, text, meetingId, personId, dueOn };
}

function meetingOf(row: {
  id: string;
  campaign_id: string;
  unit_id: string;
  kind: string;
  month: Day;
  held_on: Day;
  present: number;
  total: number;
  notes: string;
  recorded_by: string;
}): Meeting {
  const {
    id,
    campaign_id: campaignId,
    unit_id: unitId,
    month,
    held_on: heldOn,
    present,
    total,
    notes,
    recorded_by: recordedBy,
  } = row;
  return { id, campaignId, unitId, kind: row.kind as MeetingKind, month, heldOn, present, total, notes, recordedBy };
}

function shortcomingOf(row: ShortcomingRow): Shortcoming {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    raisedIn: row.raised_in,
    area: row.area,
    role: row.role,
    text: row.text,
    dueOn: row.due_on,
    state: row.state as Shortcoming['state'],
    outcome: row.outcome,
    closedOn: row.closed_on,
    closedIn: row.closed_in,
    version: row.version,
  };
}

function rowOf(shortcoming: Shortcoming): ShortcomingRow {
  return {
    id: shortcoming.id,
    campaign_id: shortcoming.campaignId,
    unit_id: shortcoming.unitId,
    raised_in: shortcoming.raisedIn,
    area: shortcoming.area,
    role: shortcoming.role,
    text: shortcoming.text,
    due_on: shortcoming.dueOn,
    state: shortcoming.state,
    outcome: shortcoming.outcome,
    closed_on: shortcoming.closedOn,
    closed_in: shortcoming.closedIn,
    version: shortcoming.version,
  };
}
