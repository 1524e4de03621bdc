import type { Tx } from '../db/connection.ts';

/** A body that has an issued plan, since when (nơi nhận kế hoạch). */
export interface Recipient {
  readonly unitId: string;
  readonly sentAt: string;
}

/** The bodies an issued plan was sent to, the first to have it first. */
export async function listRecipients(tx: Tx, planId: string): Promise<readonly Recipient[]> {
  const rows = await tx
    .selectFrom('plan_recipient')
    .select(['unit_id', 'sent_at'])
    .where('plan_id', '=', planId)
    .orderBy('sent_at')
    .orderBy('unit_id')
    .execute();
  return rows.map((row) => ({ unitId: row.unit_id, sentAt: row.sent_at }));
}

/** Their ids, for the policy. */
export async function sentTo(tx: Tx, planId: string): Promise<readonly string[]> {
  return (await listRecipients(tx, planId)).map((recipient) => recipient.unitId);
}

/** Notes that a plan was sent to these bodies; to each once. */
export async function addRecipients(
  tx: Tx,
  planId: string,
  unitIds: readonly string[],
  sent: { readonly by: string; readonly at: string },
): Promise<void> {
  if (unitIds.length === 0) return;
  await tx
    .insertInto('plan_recipient')
    .values(unitIds.map((unit_id) => ({ plan_id: planId, unit_id, sent_by: sent.by, sent_at: sent.at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
