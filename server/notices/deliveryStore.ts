import { sql } from 'kysely';
import { mailDueAt } from '#domain/notices/delivery.ts';
import type { MailPreference } from '#domain/notices/preference.ts';
import type { Tx } from '../db/connection.ts';
import { preferencesOf } from './preferenceStore.ts';

/** Notices just written, to be mailed to whoever has an address and wants mail, each when it may go. */
export async function addDeliveries(
  tx: Tx,
  notices: readonly { readonly id: string; readonly person_id: string }[],
  code: string,
  now: string,
): Promise<void> {
  if (notices.length === 0) return;
  const preferences = await preferencesOf(
    tx,
    notices.map(({ person_id }) => person_id),
  );
  const rows = notices.flatMap(({ id: notice_id, person_id }) => {
    const preference = preferences.get(person_id);
    const due_at = preference ? mailDueAt(preference, code, now) : null;
    return due_at === null ? [] : [{ notice_id, person_id, due_at }];
  });
  if (rows.length > 0) await tx.insertInto('notice_delivery').values(rows).execute();
}

/** What still waits for a person goes as they now want it, or not at all. */
export async function redirectDeliveries(tx: Tx, personId: string, preference: MailPreference, now: string): Promise<void> {
  const waiting = await tx
    .selectFrom('notice_delivery')
    .innerJoin('notice', 'notice.id', 'notice_delivery.notice_id')
    .select(['notice_id', 'code'])
    .where('notice_delivery.person_id', '=', personId)
    .where('settled_at', 'is', null)
    .forUpdate('notice_delivery')
    .execute();
  const dues = waiting.map(({ notice_id, code }) => ({ notice_id, due_at: mailDueAt(preference, code, now) }));
  await sql`update notice_delivery d set due_at = coalesce(n.due_at, d.due_at), settled_at = case when n.due_at is null then ${now}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(dues)}::jsonb) as n (notice_id uuid, due_at timestamptz) where d.notice_id = n.notice_id`.execute(
    tx,
  );
}
