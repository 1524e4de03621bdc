import { sql } from 'kysely';
import type { SittingMode, SittingState } from '#domain/council/sitting.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { partAt, totalOf, type Wanted } from '../kernel/part.ts';
import { visibleSittings } from './sittingStore.ts';

/** A council's sittings that the actor may see, the latest first; how many cases each has, never how they went. */
export async function listSittings(tx: Tx, actor: Actor, councilId: string, on: Day, wanted: Wanted) {
  const all = visibleSittings(tx, actor, on).where('sitting.council_id', '=', councilId);
  const { offset, ...part } = partAt(await totalOf(all), wanted);
  const rows = await all
    .select(sql<number>`(select count(*)::int from sitting_case c where c.sitting_id = sitting.id)`.as('cases'))
    .orderBy('sitting.meets_on', 'desc')
    .orderBy('sitting.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return {
    ...part,
    rows: rows.map((row) => ({
      ...{ id: row.id, title: row.title, meetsOn: row.meets_on, cases: row.cases },
      ...{ mode: row.mode as SittingMode, state: row.state as SittingState },
    })),
  };
}

/** For each council its next sitting the actor may see, or the last one; of one day the first. */
export async function nearestSittings(tx: Tx, actor: Actor, councilIds: readonly string[], on: Day) {
  if (councilIds.length === 0) return new Map<string, { id: string; title: string; meetsOn: Day; state: SittingState }>();
  const rows = await visibleSittings(tx, actor, on)
    .where('sitting.council_id', 'in', [...councilIds])
    .distinctOn('sitting.council_id')
    .orderBy('sitting.council_id')
    .orderBy(sql`sitting.meets_on < ${on}`)
    .orderBy(sql`abs(sitting.meets_on - ${on}::date)`)
    .orderBy('sitting.begins')
    .orderBy('sitting.id')
    .execute();
  return new Map(
    rows.map((row) => [
      row.council_id,
      { id: row.id, title: row.title, meetsOn: row.meets_on, state: row.state as SittingState },
    ]),
  );
}
