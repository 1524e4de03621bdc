import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';

/** What of a person was looked at: their discipline, or their record (hồ sơ). */
export type Viewed = 'discipline' | 'record';

/** Notes who looked at something of persons that not everybody may see; looking at one's own is not noted. */
export async function logViews({ tx, actor, now, newId }: Context, personIds: readonly string[], what: Viewed): Promise<void> {
  const others = [...new Set(personIds)].filter((personId) => personId !== actor.personId);
  if (others.length === 0 || actor.isOperator) return;
  const rows = others.map((person_id) => ({ id: newId(), person_id, viewer_id: actor.personId, what, viewed_at: now }));
  await tx.insertInto('person_view').values(rows).execute();
}

/** Who looked, the newest first; at most `limit`. */
export async function listViews(tx: Tx, personId: string, what: readonly Viewed[], limit: number) {
  const rows = await tx
    .selectFrom('person_view')
    .innerJoin('person as viewer', 'viewer.id', 'person_view.viewer_id')
    .select(['person_view.what', 'person_view.viewed_at', 'person_view.viewer_id', 'viewer.full_name'])
    .where('person_view.person_id', '=', personId)
    .where('person_view.what', 'in', [...what])
    .orderBy('person_view.viewed_at', 'desc')
    .orderBy('person_view.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    what: row.what as Viewed,
    viewerId: row.viewer_id,
    viewerName: row.full_name,
    at: row.viewed_at,
  }));
}
