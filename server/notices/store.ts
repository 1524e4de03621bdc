import type { Because } from '#domain/notices/because.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';

/** Tells persons of what happened and why they are told. `code` has its words in the feature's `words.ts`; who is named twice for an event is told once, with the first reason. */
export async function addNotices(
  { tx, now, newId }: Context,
  event: RecordedEvent,
  personIds: readonly string[],
  code: string,
  facts: Readonly<Record<string, string | number>>,
  link: string,
  because: Because,
): Promise<void> {
  const others = [...new Set(personIds)].filter((personId) => personId !== event.actorId);
  if (others.length === 0) return;
  const rows = others.map((person_id) => ({
    id: newId(),
    event_id: event.id,
    person_id,
    code,
    facts: JSON.stringify(facts),
    link,
    because,
    created_at: now,
  }));
  await tx
    .insertInto('notice')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['event_id', 'person_id', 'code']).doNothing())
    .execute();
}

/** The newest notices of a person. */
export async function listNotices(tx: Tx, personId: string) {
  const rows = await tx
    .selectFrom('notice')
    .select(['id', 'code', 'facts', 'link', 'because', 'created_at', 'read_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    facts: row.facts as Readonly<Record<string, string | number>>,
    link: row.link,
    because: row.because,
    at: row.created_at,
    isRead: row.read_at !== null,
  }));
}

export async function markRead(tx: Tx, personId: string, now: string): Promise<void> {
  await tx.updateTable('notice').set({ read_at: now }).where('person_id', '=', personId).where('read_at', 'is', null).execute();
}
