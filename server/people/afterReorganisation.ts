import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { passedToFounded } from '#domain/people/seat.ts';
import type { Reaction } from '../kernel/action.ts';

interface Reorganised {
  readonly onDay: Day;
  readonly ends: readonly { readonly unitId: string; readonly heirId: string | null }[];
  readonly founded: readonly string[];
}

/**
 * People of a unit that ended work from that day on in its heir, in the same position and in no team yet; their seats end with the unit. Who
 * kept its papers keeps those of an heir that was founded by the same decision: nobody else sits there. Heads are appointed anew.
 */
export const peopleAfterReorganisation: Reaction = async (event, { tx }) => {
  if (event.type !== 'org.reorganised') return;
  const { onDay, ends, founded } = event.body as unknown as Reorganised;
  const ended = ends.map(({ unitId }) => unitId);
  const heirs = ends.map(({ heirId }) => heirId);
  const pairs = sql`unnest(${ended}::uuid[], ${heirs}::uuid[]) as ended (unit_id, heir_id)`;
  await sql`
    with moving as (
      select distinct on (e.person_id, ended.heir_id) e.person_id, ended.heir_id, e.position, e.staff_class, e.manages,
        greatest(e.valid_from, ${onDay}::date) as since, e.valid_until
      from employment e join ${pairs} on ended.unit_id = e.unit_id
      where ended.heir_id is not null and (e.valid_until is null or e.valid_until > ${onDay})
      order by e.person_id, ended.heir_id, e.valid_from, e.id
    ) insert into employment (id, person_id, unit_id, position, staff_class, manages, valid_from, valid_until)
    select gen_random_uuid(), person_id, heir_id, position, staff_class, manages, since, valid_until from moving m
    where not exists (select 1 from employment o where o.person_id = m.person_id and o.unit_id = m.heir_id
      and daterange(o.valid_from, o.valid_until) && daterange(m.since, m.valid_until))`.execute(tx);
  await sql`delete from employment e using ${pairs} where ended.unit_id = e.unit_id and e.valid_from >= ${onDay}`.execute(tx);
  await sql`update employment e set valid_until = ${onDay} from ${pairs} where ended.unit_id = e.unit_id
    and (e.valid_until is null or e.valid_until > ${onDay})`.execute(tx);

  await sql`
    with passing as (
      select distinct on (s.person_id, s.role, ended.heir_id) s.person_id, s.role, ended.heir_id,
        greatest(s.valid_from, ${onDay}::date) as since, s.valid_until
      from seat s join ${pairs} on ended.unit_id = s.unit_id
      where s.lent_from is null and (s.valid_until is null or s.valid_until > ${onDay}) and (
        (s.role = 'member' and ended.heir_id is not null)
        or (s.role = any(${[...passedToFounded]}::text[]) and ended.heir_id = any(${[...founded]}::uuid[])))
      order by s.person_id, s.role, ended.heir_id, s.valid_from, s.id
    ) insert into seat (id, person_id, role, unit_id, valid_from, valid_until)
    select gen_random_uuid(), person_id, role, heir_id, since, valid_until from passing m
    where not exists (select 1 from seat o where o.person_id = m.person_id and o.role = m.role and o.unit_id = m.heir_id
      and daterange(o.valid_from, o.valid_until) && daterange(m.since, m.valid_until))`.execute(tx);
  await sql`update seat s set valid_until = greatest(s.valid_from, ${onDay}::date) from ${pairs} where ended.unit_id = s.unit_id
    and (s.valid_until is null or s.valid_until > greatest(s.valid_from, ${onDay}::date))`.execute(tx);
};
