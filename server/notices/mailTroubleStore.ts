import { sql } from 'kysely';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';
import { partAt, totalOf, type Wanted } from '../kernel/part.ts';

const inTrouble = ['dead', 'unknown'];

/** Letters that could not be delivered, or of which nobody knows, the latest first. */
export async function troublesOf(tx: Tx, wanted: Wanted) {
  const all = tx.selectFrom('mail').innerJoin('person', 'person.id', 'mail.person_id').where('mail.state', 'in', inTrouble);
  const { offset, ...at } = partAt(await totalOf(all), wanted);
  const rows = await all
    .select(['mail.id', 'full_name', 'address', 'mail.state', 'reason', 'attempts', 'changed_at'])
    .select((of) =>
      of.selectFrom('notice_delivery').whereRef('mail_id', '=', 'mail.id').select(of.fn.countAll<number>().as('n')).as('notices'),
    )
    .orderBy('changed_at', 'desc')
    .orderBy('mail.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return {
    ...at,
    rows: rows.map(({ full_name: name, changed_at, notices, state, ...row }) => ({
      ...row,
      state: state as 'dead' | 'unknown',
      name,
      at: changed_at,
      notices: notices ?? 0,
    })),
  };
}

/** How many letters wait to be sent, since when the oldest tries in vain and why, and how many went in the last seven days. */
export async function countMails(tx: Tx) {
  const { rows } = await sql<{ waiting: number; sent: number; reason: string | null }>`select
    (select count(*)::int from mail where state in ('waiting', 'claimed', 'handed-over')) as waiting,
    (select count(*)::int from mail where state = 'sent' and changed_at > clock_timestamp() - interval '7 days') as sent,
    (select reason from mail where state = 'waiting' and reason is not null order by changed_at desc limit 1) as reason`.execute(
    tx,
  );
  const { waiting, sent, reason } = rows[0]!;
  return { waiting, sent, lastReason: reason };
}

/** @throws Refused (unseen) when no such letter is in trouble. */
export async function lockTrouble(tx: Tx, mailId: string): Promise<{ readonly personId: string }> {
  const row = await tx
    .selectFrom('mail')
    .select('person_id')
    .where('id', '=', mailId)
    .where('state', 'in', inTrouble)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'notices.no-such-mail' }]);
  return { personId: row.person_id };
}

/** The same notices as a new letter, which takes the place of the old one. */
export async function remakeMail(
  tx: Tx,
  mailId: string,
  { personId, address }: { readonly personId: string; readonly address: string },
  now: string,
): Promise<string> {
  const id = newId();
  await sql`insert into mail (id, person_id, address, state, attempts, next_at, made_at, changed_at)
    values (${id}, ${personId}, ${address}, 'waiting', 0, clock_timestamp(), ${now}, clock_timestamp())`.execute(tx);
  await tx.updateTable('notice_delivery').set({ mail_id: id }).where('mail_id', '=', mailId).execute();
  await tx.deleteFrom('mail').where('id', '=', mailId).execute();
  return id;
}
