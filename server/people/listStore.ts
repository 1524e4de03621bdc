import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import type { StaffClass } from '#domain/people/person.ts';
import { colleagues } from '#domain/people/policy.ts';
import type { Tx } from '../db/connection.ts';
import { administered } from '../org/store.ts';

/** The SQL twin of `whyNotSeePerson`: oneself, and whoever works or sits from the day on where the actor holds more than membership or administers. */
const visibleTo = (actor: Actor, on: Day) => {
  const shared = actor.seats.filter((seat) => colleagues.includes(seat.role)).map((seat) => seat.unitId);
  const here = sql`(w.valid_until is null or w.valid_until > ${on}) and (w.unit_id = any(${shared}::uuid[]) or w.unit_id in (select unit_id from kept))`;
  return sql`(person.id = ${actor.personId} or exists (select 1 from employment w where w.person_id = person.id and ${here})
    or exists (select 1 from seat w where w.person_id = person.id and ${here}))`;
};

export interface PersonListed {
  readonly personId: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly staffCode: string | null;
  readonly email: string | null;
  readonly position: string | null;
  readonly staffClass: StaffClass | null;
  readonly teamId: string | null;
  readonly manages: boolean;
  readonly from: Day | null;
  readonly signsIn: boolean;
  readonly seats: readonly { readonly id: string; readonly role: Role; readonly lent: boolean }[];
}

const mostListed = 1000;

/** Who works or sits in a unit on a day and may be seen, by given name; at most 1,000, `total` counts all. */
export async function listPeopleOf(
  tx: Tx,
  actor: Actor,
  unitId: string,
  { on, search }: { readonly on: Day; readonly search?: string | undefined },
): Promise<{ total: number; people: readonly PersonListed[] }> {
  const like = `%${fold(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  // Codes are found by those alone who are shown them.
  const byCode = sql`lower(person.staff_code) = lower(${search}) and ${unitId} in (select unit_id from kept)`;
  const wanted = search ? sql`(person.search_key like ${like} or (${byCode}))` : sql`true`;
  const holds = sql`valid_from <= ${on} and (valid_until is null or ${on} < valid_until)`;
  const { rows } = await sql<Record<string, unknown>>`
    with kept as (${administered(actor, on)}), here as materialized (
      select person_id from employment where unit_id = ${unitId} and ${holds}
      union select person_id from seat where unit_id = ${unitId} and ${holds}
    )
    select person.id, full_name, name_key, staff_code, person.email, e.position, e.staff_class, e.team_id, e.manages, e.valid_from,
      count(*) over () as total, exists (select 1 from auth_user u where u.person_id = person.id) as signs_in,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'role', s.role, 'lent', s.lent_from is not null) order by s.role)
        from seat s where s.person_id = person.id and s.unit_id = ${unitId} and ${holds}), '[]'::jsonb) as seats
    from here join person on person.id = here.person_id left join employment e on e.person_id = person.id and e.unit_id = ${unitId}
      and e.valid_from <= ${on} and (e.valid_until is null or ${on} < e.valid_until)
    where ${visibleTo(actor, on)} and ${wanted}
    order by name_key collate "C", person.id limit ${mostListed}`.execute(tx);
  return { total: Number(rows[0]?.total ?? 0), people: rows.map(listedOf) };
}

function listedOf(row: Record<string, unknown>): PersonListed {
  return {
    personId: row.id as string,
    fullName: row.full_name as string,
    nameKey: row.name_key as string,
    staffCode: row.staff_code as string | null,
    email: row.email as string | null,
    position: row.position as string | null,
    staffClass: row.staff_class as StaffClass | null,
    teamId: row.team_id as string | null,
    manages: row.manages === true,
    from: row.valid_from as Day | null,
    signsIn: row.signs_in === true,
    seats: row.seats as PersonListed['seats'],
  };
}
