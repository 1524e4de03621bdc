import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

/** A task that a unit added to its plan: it stands in no text of it (việc thêm vào kế hoạch). */
export interface AddedTask {
  readonly planId: string;
  readonly code: string;
  readonly text: string;
  /** The good example that it adopts. */
  readonly exemplarId: string | null;
}

/** The tasks added to a plan, in the order they were. */
export async function listAdded(tx: Tx, planId: string): Promise<readonly AddedTask[]> {
  const rows = await tx.selectFrom('added_task').selectAll().where('plan_id', '=', planId).execute();
  const placeOf = ({ code }: { readonly code: string }) => Number(code.slice(1));
  return rows
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((row) => ({ planId: row.plan_id, code: row.code, text: row.text, exemplarId: row.exemplar_id }));
}

/** Adds a task under the next code; the caller holds the plan. */
export async function addTask(tx: Tx, task: Omit<AddedTask, 'code'>, by: string, on: Day): Promise<string> {
  const code = `A${(await listAdded(tx, task.planId)).length + 1}`;
  const row = { plan_id: task.planId, text: task.text, exemplar_id: task.exemplarId, added_by: by, added_on: on };
  await tx
    .insertInto('added_task')
    .values({ code, ...row })
    .execute();
  return code;
}
