import type { FieldChange } from '#domain/enrolments/changes.ts';
import type { PledgeAct } from '#domain/enrolments/pledge.ts';
import type { Tx } from '../db/connection.ts';

/** One line of a pledge's log. */
export interface PledgeLogEntry {
  readonly pledgeId: string;
  readonly version: number;
  readonly act: PledgeAct;
  readonly at: string;
  readonly by: string;
  readonly changes: readonly FieldChange[];
  readonly reason: string | null;
}

export async function addLogEntries(tx: Tx, entries: readonly PledgeLogEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ pledgeId: pledge_id, version, act, at, by: by_person, changes, reason }) => ({
    pledge_id,
    version,
    act,
    at,
    by_person,
    changes: JSON.stringify(changes),
    reason,
  }));
  await tx.insertInto('pledge_change').values(rows).execute();
}

/** The logs of pledges, the newest entry first. */
export async function listLogEntries(tx: Tx, pledgeIds: readonly string[]): Promise<readonly PledgeLogEntry[]> {
  if (pledgeIds.length === 0) return [];
  const rows = await tx
    .selectFrom('pledge_change')
    .selectAll()
    .where('pledge_id', 'in', [...pledgeIds])
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    pledgeId: row.pledge_id,
    version: row.version,
    act: row.act as PledgeAct,
    at: row.at,
    by: row.by_person,
    changes: row.changes as readonly FieldChange[],
    reason: row.reason,
  }));
}
