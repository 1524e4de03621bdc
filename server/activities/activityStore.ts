import { type RawBuilder, sql } from 'kysely';
import type { Activity, Attendance } from '#domain/activities/activity.ts';
import type { ActivityFacts, ActivityKind } from '#domain/activities/facts.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { holdAsCertificate } from '../evidence/store.ts';
import { type Part, partAt, totalOf, type Wanted } from '../kernel/part.ts';

const lines = sql<
  string[]
>`array(select l.line_code from activity_line l where l.activity_id = activity.id order by l.line_code)`;
const evidence = sql<
  string[]
>`array(select e.evidence_id::text from activity_evidence e where e.activity_id = activity.id order by e.evidence_id)`;
const attended = sql<
  Attendance[]
>`coalesce((select json_agg(json_build_object('personId', c.person_id, 'evidenceId', c.evidence_id)
  order by c.person_id) from course_attendance c where c.activity_id = activity.id), '[]')`;

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('activity')
    .selectAll('activity')
    .select([lines.as('lines'), evidence.as('evidence'), attended.as('attended')]);

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

/** The SQL twin of `whyNotSee`: inside the unit only. */
export function visibleTo(tx: Tx, actor: Actor) {
  return rowsOf(tx).where(sql<boolean>`activity.unit_id = ${anyOf(unitsHeldAs(actor, insiders))}`);
}

/** Which of a year's activities are asked for. */
export interface ActivityFilter {
  readonly kind?: ActivityKind | undefined;
  readonly line?: string | undefined;
  readonly driveId?: string | undefined;
}

function filtered({ kind, line, driveId }: ActivityFilter): readonly RawBuilder<boolean>[] {
  return [
    ...(kind ? [sql<boolean>`activity.kind = ${kind}`] : []),
    ...(driveId ? [sql<boolean>`activity.drive_id = ${driveId}`] : []),
    ...(line
      ? [sql<boolean>`exists (select 1 from activity_line f where f.activity_id = activity.id and f.line_code = ${line})`]
      : []),
  ];
}

/** A page of what the actor may see of a year, newest day first; what was taken off is not among it. */
export async function listActivities(
  tx: Tx,
  campaignId: string,
  actor: Actor,
  filter: ActivityFilter,
  wanted: Wanted,
): Promise<Part<Activity>> {
  const query = visibleTo(tx, actor)
    .where('campaign_id', '=', campaignId)
    .where('removed_at', 'is', null)
    .where((where) => where.and([...filtered(filter)]));
  const { offset, ...at } = partAt(await totalOf(query), wanted);
  const rows = await query.orderBy('on_day', 'desc').orderBy('id', 'desc').limit(wanted.size).offset(offset).execute();
  return { ...at, rows: rows.map(activityOf) };
}

/** Everything of a year that the actor may see, in order of days: for a table, never for a page. */
export async function listAllActivities(tx: Tx, campaignId: string, actor: Actor): Promise<readonly Activity[]> {
  const rows = await visibleTo(tx, actor)
    .where('campaign_id', '=', campaignId)
    .where('removed_at', 'is', null)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return rows.map(activityOf);
}

/** An activity, held until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockActivity(tx: Tx, activityId: string): Promise<Activity> {
  await tx.selectFrom('activity').select('id').where('id', '=', activityId).forUpdate().execute();
  return await loadActivity(tx, activityId);
}

/** @throws Refused (unseen) when there is none. */
export async function loadActivity(tx: Tx, activityId: string): Promise<Activity> {
  const row = await rowsOf(tx).where('id', '=', activityId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'activities.not-found' }]);
  return activityOf(row);
}

export async function addActivity(tx: Tx, activity: Activity): Promise<void> {
  const { id, campaignId, unitId, addedBy, addedAt } = activity;
  await tx
    .insertInto('activity')
    .values({
      id,
      campaign_id: campaignId,
      unit_id: unitId,
      kind: activity.facts.kind,
      ...changing(activity),
      added_by: addedBy,
      added_at: addedAt,
    })
    .execute();
  await addTies(tx, activity);
}

export async function saveActivity(tx: Tx, activity: Activity): Promise<void> {
  await tx.updateTable('activity').set(changing(activity)).where('id', '=', activity.id).execute();
  for (const table of ['activity_line', 'activity_evidence', 'course_attendance'] as const)
    await tx.deleteFrom(table).where('activity_id', '=', activity.id).execute();
  await addTies(tx, activity);
}

function changing(activity: Activity) {
  const { facts } = activity;
  return {
    on_day: activity.onDay,
    title: activity.title,
    note: activity.note,
    facts: JSON.stringify(ownFacts(facts)),
    document_id: facts.kind === 'rule' ? facts.documentId : null,
    person_id: facts.kind === 'deed' ? facts.personId : null,
    drive_id: activity.driveId,
    removed_at: activity.removedAt,
    removed_why: activity.removedWhy,
    version: activity.version,
  };
}

/** What has a column of its own is left out of the stored facts. */
function ownFacts(facts: ActivityFacts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !['kind', 'documentId', 'personId'].includes(key)));
}

async function addTies(tx: Tx, { id: activity_id, lines: codes, evidence: pieces, attended: persons }: Activity): Promise<void> {
  const rows = [...new Set(codes)].map((line_code) => ({ activity_id, line_code }));
  if (rows.length > 0) await tx.insertInto('activity_line').values(rows).execute();
  const shown = [...new Set(pieces)].map((evidence_id) => ({ activity_id, evidence_id }));
  if (shown.length > 0) await tx.insertInto('activity_evidence').values(shown).execute();
  const roll = persons.map(({ personId, evidenceId }) => ({ activity_id, person_id: personId, evidence_id: evidenceId }));
  if (roll.length > 0) await tx.insertInto('course_attendance').values(roll).execute();
  for (const { personId, evidenceId } of persons) if (evidenceId) await holdAsCertificate(tx, evidenceId, personId);
}

function activityOf(row: Row): Activity {
  const refers = {
    ...(row.kind === 'rule' ? { documentId: row.document_id } : {}),
    ...(row.kind === 'deed' ? { personId: row.person_id } : {}),
  };
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    onDay: row.on_day as Day,
    title: row.title,
    note: row.note,
    facts: { kind: row.kind, ...(row.facts as object), ...refers } as ActivityFacts,
    driveId: row.drive_id,
    lines: row.lines,
    evidence: row.evidence,
    attended: row.attended,
    addedBy: row.added_by,
    addedAt: row.added_at,
    removedAt: row.removed_at,
    removedWhy: row.removed_why,
    version: row.version,
  };
}
