-- A title stays with the unit that earned it; the public finds it by the name of that unit's heir too, and reads who it is now.
create function heirs_of(asked uuid) returns setof uuid language sql stable as $$
  with recursive line (unit_id) as (
    select asked union select s.to_unit_id from line join unit_succession s on s.from_unit_id = line.unit_id where s.is_heir and s.ends
  ) select unit_id from line
$$;
create function inherited_by(asked uuid) returns setof uuid language sql stable as $$
  with recursive line (unit_id) as (
    select asked union select s.from_unit_id from line join unit_succession s on s.to_unit_id = line.unit_id where s.is_heir and s.ends
  ) select unit_id from line
$$;

create or replace function search_key_of(searched uuid) returns text language sql stable as $$
  select coalesce(string_agg(search_key || ' ' || lower(unaccent(coalesce(place, ''))), ' ' order by unit_id <> searched, valid_from), '')
  from unit_placement where unit_id in (select heirs_of(searched))
$$;

create or replace function renew_title_search() returns trigger language plpgsql as $$
declare
  renamed uuid := coalesce(new.unit_id, old.unit_id);
begin
  update title_search s set search_key = search_key_of(t.unit_id), sort_key = sort_key_of(t.unit_id, t.decided_on)
  from title t where t.id = s.title_id and t.unit_id in (select inherited_by(renamed));
  return null;
end $$;

create function renew_title_search_of_heir() returns trigger language plpgsql as $$
begin
  update title_search s set search_key = search_key_of(t.unit_id)
  from title t where t.id = s.title_id and t.unit_id in (select inherited_by(new.from_unit_id));
  return null;
end $$;
create trigger unit_succession_is_searched after insert on unit_succession for each row
  when (new.is_heir and new.ends) execute function renew_title_search_of_heir();

-- The holder is the unit that earned it, or its heir on the site's day.
drop view portal_title;
create view portal_title as
  select t.unit_id, holder.unit_id as holder_id, t.code, t.unit_name, t.title_kind, t.kind, t.first_year, t.last_year, t.number, t.decided_on,
         t.signer_title, t.sample, t.credential, held.place, giver.name as by_unit_name, newest.name as current_name,
         r.number as revocation_number, r.revoked_on
  from title t
  left join title_revocation r on r.title_id = t.id
  left join lateral (
    with recursive line (unit_id, step) as (
      select t.unit_id, 0
      union all
      select s.to_unit_id, line.step + 1 from line join unit_succession s on s.from_unit_id = line.unit_id
      where s.is_heir and s.ends
        and s.on_day <= (select (coalesce(max(clock), now()) at time zone 'Asia/Ho_Chi_Minh')::date from site)
    ) select unit_id from line order by step desc limit 1) holder on true
  left join lateral (select place from unit_placement where unit_id = t.unit_id order by valid_from <= t.decided_on desc, valid_from desc limit 1) held on true
  left join lateral (select name from unit_placement where unit_id = t.by_unit_id order by valid_from <= t.decided_on desc, valid_from desc limit 1) giver on true
  left join lateral (select name from unit_placement where unit_id = holder.unit_id order by valid_from desc limit 1) newest on true;
grant select on portal_title to datchuan_portal;

-- Who came of whom, for the history of a holder.
create view portal_succession as
  select from_unit_id, to_unit_id from unit_succession
  where is_heir and ends and on_day <= (select (coalesce(max(clock), now()) at time zone 'Asia/Ho_Chi_Minh')::date from site);
grant select on portal_succession to datchuan_portal;
