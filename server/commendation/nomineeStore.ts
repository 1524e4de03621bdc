import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { Tx } from '../db/connection.ts';
import { wordsLike } from '../kernel/part.ts';
import { holdsOn } from '../org/store.ts';

/** Somebody, or a collective, that may be put forward. */
export interface PossibleNominee {
  readonly unitId: string;
  readonly unitName: string;
  readonly personId: string | null;
  readonly name: string;
  readonly position: string;
  readonly isDirectWorker: boolean;
}

const mostListed = 100;

/** A unit and those below it, or its people, by name; at most a hundred: words narrow it. */
export async function possibleNominees(
  tx: Tx,
  unitId: string,
  { audience, search, on }: { readonly audience: Audience; readonly search: string; readonly on: Day },
): Promise<readonly PossibleNominee[]> {
  const isPerson = audience === 'individual';
  const down = sql`with recursive down (unit_id, level) as (
    select ${unitId}::uuid, 0 union all
    select p.unit_id, down.level + 1 from down join unit_placement p on p.parent_id = down.unit_id where ${holdsOn(on)} and down.level < 12)`;
  const { rows } = await (isPerson
    ? sql<Row>`${down}
      select u.unit_id, u.name as unit_name, person.id as person_id, person.full_name as name, p.position, p.manages
      from down join unit_placement u on u.unit_id = down.unit_id and u.valid_from <= ${on} and (u.valid_until is null or ${on} < u.valid_until)
      join employment p on p.unit_id = down.unit_id and ${holdsOn(on)} join person on person.id = p.person_id
      where ${search === ''} or person.search_key like ${wordsLike(search)}
      order by person.name_key collate "C", person.id limit ${mostListed}`
    : sql<Row>`${down}
      select p.unit_id, p.name as unit_name, null::uuid as person_id, p.name, '' as position, true as manages
      from down join unit_placement p on p.unit_id = down.unit_id and ${holdsOn(on)}
      where ${search === ''} or p.search_key like ${wordsLike(search)}
      order by down.level, p.sort_key collate "C", p.unit_id limit ${mostListed}`
  ).execute(tx);
  return rows.map((row) => ({
    ...{ unitId: row.unit_id, unitName: row.unit_name, personId: row.person_id, name: row.name, position: row.position },
    isDirectWorker: isPerson && !row.manages,
  }));
}

interface Row {
  readonly unit_id: string;
  readonly unit_name: string;
  readonly person_id: string | null;
  readonly name: string;
  readonly position: string;
  readonly manages: boolean;
}
