import { Refused } from '#domain/kernel/refusal.ts';
import type { Database } from '../db/connection.ts';
import { accountKey, addFailure, dropFailures, dropOneFailure, listFailures } from './store.ts';

/** So many wrong tries in so long a time, and the account waits; instants here are real ones, not the demo's. */
export const mostFailures = 10;
const windowMinutes = 15;
const minute = 60_000;

export interface Attempt {
  /** The password was right: earlier failures are forgotten. */
  succeeded(): Promise<void>;
}

/**
 * Begins a try: it counts as failed, committed, before the password is looked at, so that a thousand at once are still a thousand.
 * @throws Refused with the minutes to wait.
 */
export async function beginAttempt(db: Database, email: string): Promise<Attempt> {
  const account = accountKey(email);
  const now = Date.now();
  const since = new Date(now - windowMinutes * minute).toISOString();
  const id = await db.transaction().execute((tx) => addFailure(tx, account, new Date(now).toISOString(), since));
  const failures = await db.transaction().execute((tx) => listFailures(tx, account, since));
  if (failures.length > mostFailures) {
    await db.transaction().execute((tx) => dropOneFailure(tx, id));
    const freeAt = Date.parse(failures.at(-mostFailures - 1)!) + windowMinutes * minute;
    const minutes = Math.max(1, Math.ceil((freeAt - now) / minute));
    throw new Refused([{ kind: 'state', code: 'identity.too-many-failures', facts: { minutes, limit: mostFailures } }]);
  }
  return { succeeded: () => db.transaction().execute((tx) => dropFailures(tx, account)) };
}
