import { sql } from 'kysely';
import type { Database, Tx } from '../db/connection.ts';
import { soonAfter } from '../kernel/soonAfter.ts';

const batch = 500;
const delayMillis = 1000;

/**
 * Counts anew what is kept of the next title of movements that changed; returns how many. One at a time, and in statements of their own after the
 * changes are taken: else what was counted before a change could be written after it.
 */
export async function keepStandings(tx: Tx): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('movement_standing'))`.execute(tx);
  const { rows } = await sql<{ series_id: string }>`
    delete from movement_change where series_id in (select distinct series_id from movement_change order by series_id limit ${batch})
    returning series_id`.execute(tx);
  const ids = [...new Set(rows.map(({ series_id }) => series_id))];
  // Most commits change no movement, and each is followed by a look.
  if (ids.length === 0) return 0;
  const changed = sql`${ids}::uuid[]`;
  await sql`delete from movement_standing where series_id = any(${changed})`.execute(tx);
  await sql`insert into movement_standing select * from movement_standing_of(${changed})`.execute(tx);
  return ids.length;
}

/** Everything that waits, a transaction each batch; what is left when it is told to end waits for the next start. */
export async function keepAllStandings(db: Database, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await db.transaction().execute(keepStandings)) === batch);
}

/** Counts all movements of the site anew, for tables that were filled by hand; returns how many. */
export async function recountStandings(db: Database): Promise<number> {
  const { numAffectedRows } =
    await sql`insert into movement_change (series_id) select id from campaign where id = series_id`.execute(db);
  await keepAllStandings(db);
  return Number(numAffectedRows);
}

/** Keeps them shortly after each commit, and again when it failed. */
export const keepStandingsSoon = (db: Database) =>
  soonAfter({
    work: (signal) => keepAllStandings(db, signal),
    failing: 'keeping what movements lack failed',
    delayMillis,
    atStop: 'break-off',
  });

/** Movements whose kept facts are not what the papers say, of how many; those that wait to be counted are not held to it. */
export async function verifyStandings(tx: Tx): Promise<{ readonly movements: number; readonly differing: readonly string[] }> {
  const { rows } = await sql<{ movements: number; differing: readonly string[] }>`
    with movement as materialized (select id from campaign where id = series_id and id not in (select series_id from movement_change)),
    counted as (select * from movement_standing_of(array(select id from movement)))
    select (select count(*)::int from movement) as movements, coalesce(array_agg(m.id), '{}') as differing
    from movement m left join movement_standing s on s.series_id = m.id left join counted c on c.series_id = m.id
    where to_jsonb(s) is distinct from to_jsonb(c)`.execute(tx);
  return rows[0]!;
}
