-- Holders are listed as Vietnamese lists are, by the key their name sorts under.
create or replace view portal_title as
  select t.unit_id, t.code, t.unit_name, t.title_kind, t.kind, t.first_year, t.last_year, t.number, t.decided_on, t.signer_title, t.sample, t.credential,
         held.place, giver.name as by_unit_name, newest.name as current_name, every.search_key,
         r.number as revocation_number, r.revoked_on, held.sort_key
  from title t
  left join title_revocation r on r.title_id = t.id
  left join lateral (select place, sort_key from unit_placement where unit_id = t.unit_id order by valid_from <= t.decided_on desc, valid_from desc limit 1) held on true
  left join lateral (select name from unit_placement where unit_id = t.by_unit_id order by valid_from <= t.decided_on desc, valid_from desc limit 1) giver on true
  left join lateral (select name from unit_placement where unit_id = t.unit_id order by valid_from desc limit 1) newest on true
  left join lateral (
    select string_agg(search_key || ' ' || lower(unaccent(coalesce(place, ''))), ' ') as search_key from unit_placement where unit_id = t.unit_id
  ) every on true;
