-- How many heirs a function returns is not known beforehand: a join was planned for a thousand, over all units, for every title that was recorded.
create or replace function search_key_of(searched uuid) returns text language sql stable as $$
  select coalesce(string_agg(search_key || ' ' || lower(unaccent(coalesce(place, ''))), ' ' order by unit_id <> searched, valid_from), '')
  from unit_placement where unit_id = any(array(select heirs_of(searched)))
$$;

create or replace function renew_title_search() returns trigger language plpgsql as $$
declare
  renamed uuid := coalesce(new.unit_id, old.unit_id);
begin
  update title_search s set search_key = search_key_of(t.unit_id), sort_key = sort_key_of(t.unit_id, t.decided_on)
  from title t where t.id = s.title_id and t.unit_id = any(array(select inherited_by(renamed)));
  return null;
end $$;

create or replace function renew_title_search_of_heir() returns trigger language plpgsql as $$
begin
  update title_search s set search_key = search_key_of(t.unit_id)
  from title t where t.id = s.title_id and t.unit_id = any(array(select inherited_by(new.from_unit_id)));
  return null;
end $$;
