import { sql } from 'kysely';
import { addDays, type Day } from '#domain/kernel/day.ts';
import { reminderPauseDays } from '#domain/reports/reminder.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';

export interface StoredReminder {
  readonly campaignId: string;
  readonly dueOn: Day;
  readonly told: number;
}

export async function addReminders(
  tx: Tx,
  reminders: readonly StoredReminder[],
  by: { readonly unitId: string; readonly personId: string; readonly onDay: Day },
): Promise<void> {
  await inChunks(reminders, async (some) => {
    const rows = some.map(({ campaignId: campaign_id, dueOn: due_on, told }) => {
      return { campaign_id, on_day: by.onDay, by_unit_id: by.unitId, reminded_by: by.personId, due_on, told };
    });
    await tx.insertInto('late_reminder').values(rows).execute();
  });
}

/** When each of these years was reminded last. */
export async function lastReminders(tx: Tx, campaignIds: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  const rows = await tx
    .selectFrom('late_reminder')
    .select((of) => ['campaign_id', of.fn.max('on_day').as('on_day')])
    .where('campaign_id', '=', sql<string>`any(${[...campaignIds]}::uuid[])`)
    .groupBy('campaign_id')
    .execute();
  return new Map(rows.map((row) => [row.campaign_id, row.on_day]));
}

/** The twin of `whyNotRemind`, on a row of `unit_year` called `u`. */
export const remindableOn = (today: Day) => sql<boolean>`u.due_on < ${today} and not exists (
  select from late_reminder r where r.campaign_id = u.campaign_id and r.on_day > ${addDays(today, -reminderPauseDays)})`;
