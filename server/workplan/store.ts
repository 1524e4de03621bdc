import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { Assignment, Holder, HolderRole, TaskReport } from '#domain/workplan/assignment.ts';
import type { QuotaRuling } from '#domain/workplan/ruling.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

interface AssignmentRow {
  readonly plan_id: string;
  readonly code: string;
  readonly holder: string;
  readonly role: string | null;
  readonly person_id: string | null;
  readonly outside_name: string | null;
  readonly due_on: Day | null;
  readonly finished_on: Day | null;
  readonly version: number;
}

function assignmentOf(row: AssignmentRow): Assignment {
  const { plan_id: planId, code, due_on: dueOn, finished_on: finishedOn, version } = row;
  return { planId, code, holder: holderOf(row), dueOn, finishedOn, version };
}

function holderOf({ role, person_id, outside_name }: AssignmentRow): Holder {
  if (role !== null) return { kind: 'seat', role: role as HolderRole };
  return person_id !== null ? { kind: 'person', personId: person_id } : { kind: 'outside', name: outside_name! };
}

function holderColumns(holder: Holder) {
  return {
    holder: holder.kind,
    role: holder.kind === 'seat' ? holder.role : null,
    person_id: holder.kind === 'person' ? holder.personId : null,
    outside_name: holder.kind === 'outside' ? holder.name : null,
  };
}

/** The tasks of a plan that were given to somebody. */
export async function listAssignments(tx: Tx, planId: string): Promise<readonly Assignment[]> {
  const rows = await tx.selectFrom('assignment').selectAll().where('plan_id', '=', planId).execute();
  return rows.map(assignmentOf);
}

/** A given task, held until the transaction ends. @throws Refused (unseen) when it was not given. */
export async function lockAssignment(tx: Tx, planId: string, code: string): Promise<Assignment> {
  const row = await tx
    .selectFrom('assignment')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'plans.not-found' }]);
  return assignmentOf(row);
}

/** Gives tasks; one that was given changes hands. */
export async function giveTasks(
  tx: Tx,
  given: readonly Pick<Assignment, 'planId' | 'code' | 'holder' | 'dueOn'>[],
  by: string,
  at: string,
): Promise<void> {
  const rows = given.map(({ planId, code, holder, dueOn }) => ({
    plan_id: planId,
    code,
    ...holderColumns(holder),
    due_on: dueOn,
    finished_on: null,
    assigned_by: by,
    assigned_at: at,
    version: 0,
  }));
  await tx
    .insertInto('assignment')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['plan_id', 'code']).doUpdateSet((of) => ({
        holder: of.ref('excluded.holder'),
        role: of.ref('excluded.role'),
        person_id: of.ref('excluded.person_id'),
        outside_name: of.ref('excluded.outside_name'),
        due_on: of.ref('excluded.due_on'),
        assigned_by: of.ref('excluded.assigned_by'),
        assigned_at: of.ref('excluded.assigned_at'),
        version: sql<number>`assignment.version + 1`,
      })),
    )
    .execute();
}

export async function saveAssignment(tx: Tx, { planId, code, dueOn, finishedOn, version }: Assignment): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ due_on: dueOn, finished_on: finishedOn, version })
    .where('plan_id', '=', planId)
    .where('code', '=', code)
    .execute();
}

/** A report with the task it is of and who wrote it. */
export interface KeptReport extends TaskReport {
  readonly code: string;
  readonly by: string;
}

export async function addReport(
  tx: Tx,
  report: KeptReport & { readonly id: string; readonly planId: string; readonly at: string },
): Promise<void> {
  const { id, planId: plan_id, code, onDay: on_day, note, isLast: is_last, by: reported_by, at: reported_at, source } = report;
  await tx
    .insertInto('task_report')
    .values({ id, plan_id, code, on_day, note, is_last, reported_by, reported_at, source })
    .execute();
}

/** The reports on a plan's tasks, oldest first. */
export async function listReports(tx: Tx, planId: string): Promise<readonly KeptReport[]> {
  const rows = await tx
    .selectFrom('task_report')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('reported_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    onDay: row.on_day,
    note: row.note,
    isLast: row.is_last,
    by: row.reported_by,
    source: row.source,
  }));
}

/** The rulings that stand for a plan: the latest for each audience. */
export const listRulings = async (tx: Tx, planId: string): Promise<readonly QuotaRuling[]> =>
  (await rulingsOfPlans(tx, [planId])).map(({ planId: _, ...ruling }) => ruling);

/** The rulings that stand for these plans, each with its plan. */
export async function rulingsOfPlans(
  tx: Tx,
  planIds: readonly string[],
): Promise<readonly (QuotaRuling & { readonly planId: string })[]> {
  const rows = await tx
    .selectFrom('quota_ruling')
    .selectAll()
    .distinctOn(['plan_id', 'audience'])
    .where('plan_id', '=', anyOf(planIds))
    .orderBy('plan_id')
    .orderBy('audience')
    .orderBy('ruled_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    planId: row.plan_id,
    audience: row.audience as Audience,
    taken: row.taken,
    reason: row.reason,
    by: row.ruled_by,
    at: row.ruled_at,
  }));
}

export async function addRuling(
  tx: Tx,
  ruling: QuotaRuling & { readonly id: string; readonly planId: string; readonly paperHash: string | null },
): Promise<void> {
  const { id, planId: plan_id, audience, taken, reason, paperHash: paper_hash, by: ruled_by, at: ruled_at } = ruling;
  await tx.insertInto('quota_ruling').values({ id, plan_id, audience, taken, reason, paper_hash, ruled_by, ruled_at }).execute();
}

/** Open tasks that a person carries by seat or in person, counted by plan in one query; what everybody is to do is nobody's own. */
export async function openTasksOf(
  tx: Tx,
  actor: Actor,
  today: Day,
): Promise<readonly { planId: string; unitId: string; year: number; open: number; late: number; dueOn: Day | null }[]> {
  const seats = actor.seats.filter((seat) => insiders.includes(seat.role));
  if (seats.length === 0) return [];
  const { rows } = await sql<{ planId: string; unitId: string; year: number; open: number; late: number; dueOn: Day | null }>`
    select p.id as "planId", p.unit_id as "unitId", p.year, count(*)::int as open,
      (count(*) filter (where a.due_on < ${today}))::int as late, min(a.due_on) as "dueOn"
    from assignment a join plan p on p.id = a.plan_id and p.state = 'issued'
    where a.finished_on is null and a.role is distinct from 'member' and (
      a.person_id = ${actor.personId}
      or (p.unit_id, a.role) in (select * from unnest(${seats.map((seat) => seat.unitId)}::uuid[], ${seats.map((seat) => seat.role)}::text[])))
    group by p.id order by p.year, p.id`.execute(tx);
  return rows;
}
