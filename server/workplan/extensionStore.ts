import type { TaskExtension } from '#domain/workplan/extension.ts';
import type { Tx } from '../db/connection.ts';

/** An extension with who gave it and when. */
export interface KeptExtension extends TaskExtension {
  readonly by: string;
  readonly at: string;
}

export async function addExtension(tx: Tx, extension: KeptExtension & { readonly id: string }): Promise<void> {
  const { id, planId: plan_id, code, from: from_on, to: to_on, reason, by: extended_by, at: extended_at } = extension;
  await tx.insertInto('task_extension').values({ id, plan_id, code, from_on, to_on, reason, extended_by, extended_at }).execute();
}

/** The days of a plan's tasks that were moved on, oldest first. */
export async function listExtensions(tx: Tx, planId: string): Promise<readonly KeptExtension[]> {
  const rows = await tx
    .selectFrom('task_extension')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('extended_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    planId,
    code: row.code,
    from: row.from_on,
    to: row.to_on,
    reason: row.reason,
    by: row.extended_by,
    at: row.extended_at,
  }));
}
