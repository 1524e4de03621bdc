import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { wordsLike } from '../kernel/part.ts';
import { holdsOn } from '../org/store.ts';

/** Which of these ids are persons. */
export async function knownAmong(tx: Tx, personIds: readonly string[]): Promise<readonly string[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [...new Set(personIds)])
    .execute();
  return rows.map(({ id }) => id);
}

export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly position: string;
}

const mostListed = 200;

/** Who may be chosen for a unit's council: those who work or sit there, and the heads and union chairs right below; by given name. */
export async function listCandidates(tx: Tx, unitId: string, search: string, on: Day): Promise<readonly Candidate[]> {
  const { rows } = await sql<{ id: string; full_name: string; position: string | null }>`
    with here as (
      select person_id from employment p where p.unit_id = ${unitId} and ${holdsOn(on)}
      union select person_id from seat p where p.unit_id = ${unitId} and ${holdsOn(on)}
      union select s.person_id from unit_placement p join seat s on s.unit_id = p.unit_id
        where p.parent_id = ${unitId} and ${holdsOn(on)} and s.role in ('unit-head', 'authority', 'union-chair', 'reviewer')
          and s.valid_from <= ${on} and (s.valid_until is null or ${on} < s.valid_until)
    )
    select person.id, full_name, (select p.position from employment p where p.person_id = person.id and ${holdsOn(on)} limit 1) as position
    from here join person on person.id = here.person_id
    where ${search === ''} or person.search_key like ${wordsLike(search)}
    order by name_key collate "C", person.id limit ${mostListed}`.execute(tx);
  return rows.map((row) => ({ personId: row.id, name: row.full_name, position: row.position ?? '' }));
}

/** What persons work as on a day, wherever. */
export async function positionsOf(tx: Tx, personIds: readonly string[], on: Day): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ person_id: string; position: string }>`
    select person_id, min(position) as position from employment p where person_id = any(${[...personIds]}::uuid[]) and ${holdsOn(on)}
    group by person_id`.execute(tx);
  return new Map(rows.map((row) => [row.person_id, row.position]));
}

/** Where a council looks down from: a committee or a union hears the units beside it, any other unit its own. */
const top = (
  unitId: string,
  on: Day,
) => sql`(select case when p.type in ('steering-committee', 'upper-union') and p.parent_id is not null
  then p.parent_id else p.unit_id end from unit_placement p where p.unit_id = ${unitId}::uuid and ${holdsOn(on)})`;

/** Units that were launched towards a unit. */
const towards = (unitId: string) =>
  sql`select c.unit_id from campaign_superior s join campaign c on c.id = s.campaign_id where s.unit_id = ${unitId}`;

/** Units whose cases a council of a unit may hear: all below where it looks down from, and those whose year it answers; by name. */
export async function listCaseUnits(tx: Tx, unitId: string, search: string, on: Day) {
  const { rows } = await sql<{ unit_id: string; name: string }>`
    with recursive down (unit_id, level) as (
      select ${top(unitId, on)}, 0
      union all
      select p.unit_id, down.level + 1 from down join unit_placement p on p.parent_id = down.unit_id where ${holdsOn(on)} and down.level < 12
    ), heard as (select unit_id from down union ${towards(unitId)})
    select p.unit_id, p.name from heard join unit_placement p on p.unit_id = heard.unit_id
    where ${holdsOn(on)} and (${search === ''} or p.search_key like ${wordsLike(search)})
    order by p.sort_key collate "C", p.unit_id limit 50`.execute(tx);
  return rows.map((row) => ({ unitId: row.unit_id, name: row.name }));
}

/** Whether a council of a unit may hear a case of another, as `listCaseUnits`. */
export async function hears(tx: Tx, unitId: string, caseUnitId: string, on: Day): Promise<boolean> {
  const { rows } = await sql`
    with recursive up (unit_id, level) as (
      select ${caseUnitId}::uuid, 0
      union all
      select p.parent_id, up.level + 1 from up join unit_placement p on p.unit_id = up.unit_id
      where p.parent_id is not null and ${holdsOn(on)} and up.level < 12
    )
    select 1 from up where unit_id = ${top(unitId, on)}
    union all select 1 from (${towards(unitId)}) c where c.unit_id = ${caseUnitId} limit 1`.execute(tx);
  return rows.length > 0;
}
