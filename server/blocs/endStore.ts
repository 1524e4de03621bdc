import { sql } from 'kysely';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** Why units that ended without an heir are no more: the act with its decision, by unit. */
export async function endsOf(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ unit_id: string; decision: string; reason: string | null; on_day: Day }>`
    with recursive line (unit_id, at) as (
      select id, id from unnest(array(select id from unit where id = ${anyOf(unitIds)})) as asked (id)
      union
      select line.unit_id, s.to_unit_id from line join unit_succession s on s.from_unit_id = line.at
      where s.is_heir and s.ends and s.on_day <= ${on} and s.to_unit_id is not null
    ) select line.unit_id, s.decision, s.reason, s.on_day from line join unit_succession s on s.from_unit_id = line.at
    where s.ends and s.to_unit_id is null and s.on_day <= ${on}`.execute(tx);
  return new Map(rows.map((row) => [row.unit_id, [shortDate(row.on_day), row.decision, row.reason].filter(Boolean).join(', ')]));
}
