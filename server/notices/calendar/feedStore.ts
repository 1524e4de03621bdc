import type { Day } from '#domain/kernel/day.ts';
import type { CalendarEntry } from '#domain/notices/calendar.ts';
import type { Tx } from '../../db/connection.ts';
import { sha256 } from '../../kernel/canonical.ts';

const hashOf = (token: string) => sha256(token).toString('hex');

/** When a person's address was made and last read; undefined without one. */
export async function findFeed(tx: Tx, personId: string) {
  return await tx.selectFrom('calendar_feed').select(['made_at', 'read_at']).where('person_id', '=', personId).executeTakeFirst();
}

/** Keeps a new address, by its hash alone; an earlier one leads nowhere from now on. */
export async function keepFeed(tx: Tx, personId: string, token: string, now: string): Promise<void> {
  const row = { token_hash: hashOf(token), made_at: now, read_at: null };
  await tx
    .insertInto('calendar_feed')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

export async function dropFeed(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('calendar_feed').where('person_id', '=', personId).execute();
}

/** Whose calendar an address is, held until the transaction ends; notes that it was read. */
export async function readFeed(tx: Tx, token: string, now: string): Promise<string | undefined> {
  const row = await tx
    .updateTable('calendar_feed')
    .set({ read_at: now })
    .where('token_hash', '=', hashOf(token))
    .returning('person_id')
    .executeTakeFirst();
  return row?.person_id;
}

/** What was last told under each entry. */
export async function listEntries(tx: Tx, personId: string): Promise<readonly CalendarEntry[]> {
  const rows = await tx.selectFrom('calendar_entry').select('entry').where('person_id', '=', personId).execute();
  return rows.map((row) => row.entry as unknown as CalendarEntry);
}

/** Keeps what is told now, and forgets the rest. */
export async function saveEntries(tx: Tx, personId: string, entries: readonly CalendarEntry[]): Promise<void> {
  await tx.deleteFrom('calendar_entry').where('person_id', '=', personId).execute();
  const rows = entries.map((entry) => ({
    person_id: personId,
    uid: entry.uid,
    day: entry.day as Day,
    entry: JSON.stringify(entry),
  }));
  if (rows.length > 0) await tx.insertInto('calendar_entry').values(rows).execute();
}
