import type { Pledge } from '#domain/enrolments/pledge.ts';
import type { Tx } from '../db/connection.ts';

/** What a pledge promised and nothing was begun from yet, offered as the beginning of a proposal. */
export function promisedBy(pledge: Pledge | undefined, begun: ReadonlySet<string>) {
  const isGiven = pledge && (pledge.state === 'signed' || pledge.state === 'accepted') && pledge.initiative !== null;
  return isGiven && !begun.has(pledge.id) ? { pledgeId: pledge.id, text: pledge.initiative! } : null;
}

/** Pledges of one person from which an initiative was begun; a withdrawn one leaves its pledge free again. */
export async function begunPledges(tx: Tx, personId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('initiative')
    .select('pledge_id')
    .where('written_by', '=', personId)
    .where('pledge_id', 'is not', null)
    .where('state', '<>', 'withdrawn')
    .execute();
  return new Set(rows.map((row) => row.pledge_id!));
}
