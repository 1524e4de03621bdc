-- Titles and years' results from before the system was used, written from the papers that say them: never changed, struck out with a reason.
create table past_recognition (
  id uuid primary key,
  what text not null check (what in ('title', 'year-result')),
  unit_id uuid not null references unit,
  -- The unit in whose name they were entered; null: by the operator.
  keeper_unit_id uuid references unit,
  unit_name text not null,
  title text,
  kind text check (kind in ('first', 'again')),
  first_year integer not null,
  last_year integer not null check (last_year >= first_year),
  qualified boolean not null,
  points integer,
  number text,
  decided_on date,
  issuer text,
  entered_by uuid references person,
  entered_on date not null,
  import_id uuid not null references import_job,
  search_key text not null,
  check (what = 'title' or first_year = last_year),
  check (what <> 'title' or (qualified and number is not null and decided_on is not null and issuer is not null))
);
create index past_recognition_unit on past_recognition (unit_id, last_year);
create index past_recognition_keeper on past_recognition (keeper_unit_id);
create index past_recognition_import on past_recognition (import_id);
create index past_recognition_search on past_recognition using gin (search_key gin_trgm_ops);
create trigger past_recognition_is_final before update or delete on past_recognition for each row execute function refuse_change();

create table past_recognition_strike (
  past_recognition_id uuid primary key references past_recognition,
  reason text not null check (reason <> ''),
  struck_on date not null,
  struck_by uuid not null references person
);
create trigger past_recognition_strike_is_final before update or delete on past_recognition_strike for each row execute function refuse_change();
