import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';

/** A letter that this process has taken to send. */
export interface ClaimedMail {
  readonly id: string;
  readonly claim: string;
  readonly personId: string;
  readonly address: string;
  readonly attempts: number;
}

const locks = { person: 7285 } as const;

/**
 * Makes one letter of everything that is due for one person, whoever else does the same for others: what was read meanwhile is left out,
 * and whoever wants none any more gets none. True when somebody had something due.
 */
export async function makeMail(tx: Tx, now: string): Promise<boolean> {
  const { rows: due } = await sql<{ person_id: string }>`
    with due as materialized (select distinct person_id from notice_delivery where settled_at is null and due_at <= ${now} limit 20)
    select person_id from due where pg_try_advisory_xact_lock(${locks.person}, hashtext(person_id::text)) limit 1`.execute(tx);
  const personId = due[0]?.person_id;
  if (personId === undefined) return false;
  const id = newId();
  await sql`insert into mail (id, person_id, address, state, attempts, next_at, made_at, changed_at)
    select ${id}, p.id, p.email, 'waiting', 0, clock_timestamp(), ${now}, clock_timestamp() from person p
    where p.id = ${personId} and p.email is not null and exists (select 1 from notice_delivery d join notice n on n.id = d.notice_id
      where d.person_id = p.id and d.settled_at is null and d.due_at <= ${now} and n.read_at is null)`.execute(tx);
  await sql`update notice_delivery d set settled_at = ${now}, mail_id = case when n.read_at is null then (select m.id from mail m where m.id = ${id}) end
    from notice n where n.id = d.notice_id and d.person_id = ${personId} and d.settled_at is null and d.due_at <= ${now}`.execute(
    tx,
  );
  return true;
}

/** Takes the next letter to send; undefined when none waits. */
export async function claimMail(tx: Tx): Promise<ClaimedMail | undefined> {
  const claim = newId();
  const { rows } = await sql<{ id: string; person_id: string; address: string; attempts: number }>`
    update mail set state = 'claimed', claim = ${claim}, attempts = attempts + 1, changed_at = clock_timestamp()
    where id = (select id from mail where state = 'waiting' and next_at <= clock_timestamp() order by next_at, id limit 1 for update skip locked)
    returning id, person_id, address, attempts`.execute(tx);
  const [row] = rows;
  return row && { id: row.id, claim, personId: row.person_id, address: row.address, attempts: row.attempts };
}

/** What a stopped process left: a letter that no server can have accepted waits again, one that a server may have accepted is never sent again. */
export async function freeLeftBehind(tx: Tx, leaseSeconds: number): Promise<void> {
  const left = sql`changed_at < clock_timestamp() - ${leaseSeconds} * interval '1 second'`;
  await sql`update mail set state = case state when 'claimed' then 'waiting' else 'unknown' end, claim = null,
      reason = case state when 'handed-over' then 'stopped' end, next_at = clock_timestamp(), changed_at = clock_timestamp()
    where state in ('claimed', 'handed-over') and ${left}`.execute(tx);
}

/** Moves a letter on, as long as it is still this process that sends it; false when it is not. */
async function move(tx: Tx, mail: ClaimedMail, from: RawBuilder<unknown>, set: RawBuilder<unknown>): Promise<boolean> {
  const { numAffectedRows } = await sql`update mail set ${set}, changed_at = clock_timestamp()
    where id = ${mail.id} and claim = ${mail.claim} and ${from}`.execute(tx);
  return numAffectedRows === 1n;
}

/** The last moment before the server may accept it. */
export async function markHandedOver(tx: Tx, mail: ClaimedMail): Promise<boolean> {
  return await move(tx, mail, sql`state = 'claimed'`, sql`state = 'handed-over'`);
}

/** What became of an attempt; a pause in minutes brings the letter back. */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'waiting'; readonly pauseMinutes: number; readonly reason: string }
  | { readonly state: 'dead' | 'unknown'; readonly reason: string };

export async function settleMail(tx: Tx, mail: ClaimedMail, outcome: Outcome): Promise<void> {
  const pause = outcome.state === 'waiting' ? outcome.pauseMinutes : 0;
  const reason = outcome.state === 'sent' ? null : outcome.reason;
  await move(
    tx,
    mail,
    sql`state in ('claimed', 'handed-over')`,
    sql`state = ${outcome.state}, claim = null, reason = ${reason}, next_at = clock_timestamp() + ${pause} * interval '1 minute'`,
  );
}

/** A notice as a letter tells it. */
export interface MailedNotice {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly link: string;
  readonly because: string | null;
}

/** Whom a letter is for, and its notices in the order of what happened. */
export async function contentOf(tx: Tx, mail: Pick<ClaimedMail, 'id' | 'personId'>) {
  const person = tx.selectFrom('person').select('full_name').where('id', '=', mail.personId);
  const rows = await tx
    .selectFrom('notice_delivery')
    .innerJoin('notice', 'notice.id', 'notice_delivery.notice_id')
    .select(['code', 'facts', 'link', 'because'])
    .where('mail_id', '=', mail.id)
    .orderBy('created_at')
    .orderBy('notice.id')
    .execute();
  return {
    name: (await person.executeTakeFirstOrThrow()).full_name,
    notices: rows.map((row): MailedNotice => ({ ...row, facts: row.facts as MailedNotice['facts'] })),
    token: await unsubscribeToken(tx, mail.personId),
  };
}

/** Lets a person leave the mail without signing in; the same one in every letter. */
async function unsubscribeToken(tx: Tx, personId: string): Promise<string> {
  const { rows } = await sql<{ token: string }>`
    insert into unsubscribe_link (person_id, token) values (${personId}, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))
    on conflict (person_id) do update set person_id = excluded.person_id returning token`.execute(tx);
  return rows[0]!.token;
}

/** Whose letters carry this link. */
export async function personOfToken(tx: Tx, token: string): Promise<string | undefined> {
  const row = await tx.selectFrom('unsubscribe_link').select('person_id').where('token', '=', token).executeTakeFirst();
  return row?.person_id;
}
