-- What people and units were given before the system was used: entered from the decision they hold, struck out with a reason, never changed.
create table past_award (
  id uuid primary key,
  -- The unit whose keepers entered it.
  kept_by uuid not null references unit,
  audience text not null check (audience in ('collective', 'individual')),
  unit_id uuid not null references unit,
  person_id uuid references person,
  name text not null,
  position text not null,
  unit_name text not null,
  form text not null,
  number text not null,
  decided_on date not null,
  issuer text not null,
  merit text not null,
  merits_from date not null,
  merits_to date not null,
  scan_hash text references stored_file,
  entered_by uuid not null references person,
  entered_on date not null,
  search_key text not null,
  check ((audience = 'individual') = (person_id is not null)),
  check (merits_from <= merits_to)
);
create index past_award_unit on past_award (unit_id);
create index past_award_kept_by on past_award (kept_by);
create index past_award_person on past_award (person_id) where person_id is not null;
create index past_award_search on past_award using gin (search_key gin_trgm_ops);
create trigger past_award_is_final before update or delete on past_award for each row execute function refuse_change();

create table past_award_strike (
  past_award_id uuid primary key references past_award,
  reason text not null check (reason <> ''),
  struck_on date not null,
  struck_by uuid not null references person
);
create trigger past_award_strike_is_final before update or delete on past_award_strike for each row execute function refuse_change();
