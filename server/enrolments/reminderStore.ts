import type { Reminder } from '#domain/enrolments/reminder.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { employmentsOn } from '../people/store.ts';

/** Those on the staff that day who have not signed, or whose pledge was given back; for the clerk and for telling them, nobody else. */
export async function listMissing(tx: Tx, campaignId: string, unitId: string, on: Day): Promise<readonly string[]> {
  const rows = await employmentsOn(tx, on)
    .clearSelect()
    .leftJoin('pledge', (join) =>
      join
        .onRef('pledge.person_id', '=', 'employment.person_id')
        .on('pledge.campaign_id', '=', campaignId)
        .on('pledge.state', 'in', ['signed', 'accepted']),
    )
    .select('employment.person_id')
    .where('employment.unit_id', '=', unitId)
    .where('pledge.id', 'is', null)
    .execute();
  return [...new Set(rows.map((row) => row.person_id))];
}

/** The last time that they were reminded. */
export async function findReminder(tx: Tx, campaignId: string): Promise<Reminder | undefined> {
  const row = await tx
    .selectFrom('pledge_reminder')
    .select(['on_day', 'count'])
    .where('campaign_id', '=', campaignId)
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { onDay: row.on_day, count: row.count };
}

export async function addReminder(tx: Tx, campaignId: string, { onDay, count }: Reminder, by: string): Promise<void> {
  await tx.insertInto('pledge_reminder').values({ campaign_id: campaignId, on_day: onDay, count, by_person: by }).execute();
}
