-- The public search reads one small table with an index over parts of words, so that it stays quick with every title of a
-- province. It holds the holders' names and places as they may be searched, and nothing of units without a title.
create table title_search (
  title_id uuid primary key references title,
  search_key text not null,
  sort_key text not null
);
create index title_search_words on title_search using gin (search_key gin_trgm_ops);
create index title_search_order on title_search (sort_key, title_id);
create index title_newest on title (decided_on desc);

-- Every name and place the holder ever had.
create function search_key_of(searched uuid) returns text language sql stable as $$
  select coalesce(string_agg(search_key || ' ' || lower(unaccent(coalesce(place, ''))), ' ' order by valid_from), '')
  from unit_placement where unit_id = searched
$$;

-- A list puts a title where the name of the day of its decision belongs.
create function sort_key_of(searched uuid, decided date) returns text language sql stable as $$
  select coalesce((select sort_key from unit_placement where unit_id = searched order by valid_from <= decided desc, valid_from desc limit 1), '')
$$;

create function note_title_search() returns trigger language plpgsql as $$
begin
  insert into title_search values (new.id, search_key_of(new.unit_id), sort_key_of(new.unit_id, new.decided_on));
  return null;
end $$;
create trigger title_is_searched after insert on title for each row execute function note_title_search();

create function renew_title_search() returns trigger language plpgsql as $$
declare
  renamed uuid := coalesce(new.unit_id, old.unit_id);
begin
  update title_search s set search_key = search_key_of(renamed), sort_key = sort_key_of(renamed, t.decided_on)
  from title t where t.id = s.title_id and t.unit_id = renamed;
  return null;
end $$;
create trigger unit_placement_is_searched after insert or update or delete on unit_placement for each row execute function renew_title_search();

insert into title_search select id, search_key_of(unit_id), sort_key_of(unit_id, decided_on) from title;

-- Which titles a search finds, in which order; what is shown of each is in portal_title, and asked for one page only.
create view portal_search as
  select t.code, t.decided_on, s.search_key, s.sort_key, r.title_id is not null as is_revoked
  from title_search s
  join title t on t.id = s.title_id
  left join title_revocation r on r.title_id = t.id;
grant select on portal_search to datchuan_portal;

drop view portal_title;
create view portal_title as
  select t.unit_id, t.code, t.unit_name, t.title_kind, t.kind, t.first_year, t.last_year, t.number, t.decided_on, t.signer_title, t.sample, t.credential,
         held.place, giver.name as by_unit_name, newest.name as current_name, r.number as revocation_number, r.revoked_on
  from title t
  left join title_revocation r on r.title_id = t.id
  left join lateral (select place from unit_placement where unit_id = t.unit_id order by valid_from <= t.decided_on desc, valid_from desc limit 1) held on true
  left join lateral (select name from unit_placement where unit_id = t.by_unit_id order by valid_from <= t.decided_on desc, valid_from desc limit 1) giver on true
  left join lateral (select name from unit_placement where unit_id = t.unit_id order by valid_from desc limit 1) newest on true;
grant select on portal_title to datchuan_portal;
