-- Long lists of plans and of score sheets are searched and paged in the database; folded is the twin of fold in the domain.
create function folded(words text) returns text language sql immutable strict parallel safe
  return translate(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd');

alter table plan
  add column search_key text not null generated always as (folded(title || ' ' || coalesce(number, ''))) stored,
  add column has_criteria boolean not null
    generated always as (jsonb_path_exists(reading, '$.criteriaGroups.**.items[0]')) stored;
