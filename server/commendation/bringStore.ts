import type { Day } from '#domain/kernel/day.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** Sittings whose minutes are not signed yet, of those named. */
export async function openSittingsOf(tx: Tx, sittingIds: readonly string[]): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('sitting')
    .select('id')
    .where('id', '=', anyOf([...new Set(sittingIds)]))
    .where('state', '<>', 'signed')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Sittings of a council to which a case can still be brought, the next first. */
export async function sittingsToBringTo(
  tx: Tx,
  councilId: string,
): Promise<readonly { readonly id: string; readonly title: string; readonly meetsOn: Day }[]> {
  const rows = await tx
    .selectFrom('sitting')
    .select(['id', 'title', 'meets_on'])
    .where('council_id', '=', councilId)
    .where('state', 'in', ['planned', 'called'])
    .orderBy('meets_on')
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.map((row) => ({ id: row.id, title: row.title, meetsOn: row.meets_on }));
}
