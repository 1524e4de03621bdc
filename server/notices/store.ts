import { sql } from 'kysely';
import { grouped } from '#domain/kernel/grouped.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Because, isOwnAffair } from '#domain/notices/because.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import type { Context } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { partAt, totalOf, type Wanted } from '../kernel/part.ts';
import { addDeliveries } from './deliveryStore.ts';
import { standInPairs, standInsOf } from './standInStore.ts';

/** What telling needs of a context: an act's, or that of the clock which reminds. */
export type Teller = Pick<Context, 'tx' | 'now' | 'today' | 'newId' | 'site'>;

type Facts = Readonly<Record<string, string | number>>;

/**
 * Tells persons of what happened and why they are told. `code` has its words in the feature's `words.ts`; who is named twice for an event is
 * told once, with the first reason. Whoever stands in for somebody who is away is told too, unless it is that person's own affair.
 */
export async function addNotices(
  teller: Teller,
  event: RecordedEvent,
  personIds: readonly string[],
  code: string,
  facts: Facts,
  link: string,
  because: Because,
): Promise<void> {
  const told = await insertNotices(teller, event, personIds, { code, facts, link, because });
  if (isOwnAffair(because) || told.length === 0) return;
  const standIns = await standInsOf(teller, told);
  await insertNotices(teller, event, standIns, { code, facts, link, because: 'stand-in' });
}

/** Who has been told this of a page before, whenever it was. */
export async function toldBefore(tx: Tx, code: string, link: string): Promise<readonly string[]> {
  const rows = await tx.selectFrom('notice').select('person_id').where('code', '=', code).where('link', '=', link).execute();
  return rows.map(({ person_id }) => person_id);
}

interface Said {
  readonly code: string;
  readonly facts: Facts;
  readonly link: string;
  readonly because: Because;
}

/** Writes the rows, and when each may be mailed; whom it told. */
async function insertNotices(teller: Teller, event: RecordedEvent, personIds: readonly string[], said: Said) {
  return await insertTold(
    teller,
    [...new Set(personIds)].map((personId) => ({ event, personId })),
    said,
  );
}

interface Told {
  readonly event: RecordedEvent;
  readonly personId: string;
}

/** Tells each of an event of their own, the same of all: what others did with what is theirs; whoever stands in for them is not told. */
export async function addOwnNotices(teller: Teller, told: readonly Told[], said: Omit<Said, 'because'>): Promise<void> {
  await insertTold(teller, told, { ...said, because: 'subject' });
}

/** Tells many, each of an event and in words of their own; whoever stands in for one who is away is told the same. */
export async function addEachNotice(teller: Teller, told: readonly (Told & Said)[]): Promise<void> {
  await inChunks(told, async (some) => {
    await insertEach(teller, some);
    const shared = some.filter(({ because }) => !isOwnAffair(because));
    const standIns = grouped(
      await standInPairs(
        teller,
        shared.map(({ personId }) => personId),
      ),
      ({ awayId }) => awayId,
    );
    await insertEach(
      teller,
      shared.flatMap((one) =>
        (standIns.get(one.personId) ?? []).map(({ personId }) => ({ ...one, personId, because: 'stand-in' as const })),
      ),
    );
  });
}

async function insertTold(teller: Teller, told: readonly Told[], said: Said): Promise<readonly string[]> {
  return await insertEach(
    teller,
    told.map((one) => ({ ...one, ...said })),
  );
}

async function insertEach({ tx, now, newId, site }: Teller, told: readonly (Told & Said)[]): Promise<readonly string[]> {
  const others = told.filter(({ event, personId }) => personId !== event.actorId);
  if (others.length === 0) return [];
  const rows = others.map(({ event, personId, facts, ...said }) => ({
    ...{ id: newId(), person_id: personId, event_id: event.id, created_at: now },
    ...said,
    facts: JSON.stringify(facts),
  }));
  const added = await tx
    .insertInto('notice')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['event_id', 'person_id', 'code']).doNothing())
    .returning(['id', 'person_id', 'code'])
    .execute();
  if (site.mail) for (const [code, alike] of grouped(added, (one) => one.code)) await addDeliveries(tx, alike, code, now);
  return added.map(({ person_id }) => person_id);
}

type Notices = ReturnType<typeof noticesOf>;
const noticesOf = (tx: Tx, personId: string) => tx.selectFrom('notice').where('person_id', '=', personId);
const shown = ['id', 'code', 'facts', 'link', 'because', 'created_at', 'read_at'] as const;

function noticeOf(row: Awaited<ReturnType<typeof rowsOf>>[number]) {
  return {
    id: row.id,
    code: row.code,
    facts: row.facts as Readonly<Record<string, string | number>>,
    link: row.link,
    because: row.because,
    at: row.created_at,
    isRead: row.read_at !== null,
  };
}

const rowsOf = (query: Notices, limit: number, offset = 0) =>
  query.select(shown).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute();

/** The newest notices of a person. */
export async function listNotices(tx: Tx, personId: string) {
  return (await rowsOf(noticesOf(tx, personId), 20)).map(noticeOf);
}

/** A page of a person's notices: unread first, each part newest first. */
export async function pageOfNotices(tx: Tx, personId: string, only: 'all' | 'unread', wanted: Wanted) {
  const all = noticesOf(tx, personId).$if(only === 'unread', (query) => query.where('read_at', 'is', null));
  const { offset, ...at } = partAt(await totalOf(all), wanted);
  const unreadFirst = all.orderBy(sql`read_at is not null`);
  return { ...at, rows: (await rowsOf(unreadFirst, wanted.size, offset)).map(noticeOf) };
}

export async function countUnread(tx: Tx, personId: string): Promise<number> {
  return await totalOf(noticesOf(tx, personId).where('read_at', 'is', null));
}

/** @throws Refused (unseen) when the person has no such notice. */
export async function markRead(tx: Tx, personId: string, noticeId: string, now: string): Promise<void> {
  const read = await tx
    .updateTable('notice')
    .set((of) => ({ read_at: of.fn.coalesce('read_at', of.val(now)) }))
    .where('person_id', '=', personId)
    .where('id', '=', noticeId)
    .executeTakeFirst();
  if (read.numUpdatedRows === 0n) throw new Refused([{ kind: 'unseen', code: 'notices.not-found' }]);
}

/** Marks what had come up to an instant. */
export async function markAllRead(tx: Tx, personId: string, upTo: string, now: string): Promise<void> {
  const unread = tx.updateTable('notice').set({ read_at: now }).where('person_id', '=', personId).where('read_at', 'is', null);
  await unread.where('created_at', '<=', upTo).execute();
}
