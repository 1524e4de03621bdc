-- Councils and committees with their terms, members and rules of voting; their sittings, cases, ties and votes. What was counted and what was signed never changes.
create table council (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('award-council', 'steering-committee', 'initiative-council', 'recognition-council')),
  name text not null,
  decision text not null,
  decided_on date not null,
  paper_hash text references stored_file,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  standing_unit_id uuid references unit,
  rules jsonb not null,
  set_up_by uuid not null references person,
  version integer not null,
  exclude using gist (unit_id with =, kind with =, daterange(valid_from, valid_until) with &&)
);
create index council_standing_unit on council (standing_unit_id) where standing_unit_id is not null;

create table council_member (
  council_id uuid not null references council,
  person_id uuid not null references person,
  part text not null check (part in ('chair', 'vice-chair', 'secretary', 'member')),
  place integer not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  exclude using gist (council_id with =, person_id with =, daterange(valid_from, valid_until) with &&)
);
create index council_member_council on council_member (council_id, place);
create index council_member_person on council_member (person_id);

create table council_substitute (
  council_id uuid not null references council,
  member_id uuid not null references person,
  substitute_id uuid not null references person,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  exclude using gist (council_id with =, member_id with =, daterange(valid_from, valid_until) with &&)
);
create index council_substitute_council on council_substitute (council_id);
create index council_substitute_person on council_substitute (substitute_id);
create index council_substitute_member on council_substitute (member_id);

create table sitting (
  id uuid primary key,
  council_id uuid not null references council,
  unit_id uuid not null references unit,
  title text not null,
  mode text not null check (mode in ('meeting', 'in-writing')),
  state text not null check (state in ('planned', 'called', 'open', 'closed', 'signed')),
  meets_on date not null,
  begins text not null,
  venue text not null,
  answers_through date,
  rules jsonb,
  secretary_id uuid references person,
  current_case_id uuid,
  opened_at timestamptz,
  closed_at timestamptz,
  signed_on date,
  minutes_hash text references stored_file,
  planned_by uuid not null references person,
  version integer not null,
  check ((mode = 'in-writing') = (answers_through is not null)),
  check ((state in ('planned', 'called')) = (opened_at is null)),
  check ((opened_at is null) = (rules is null)),
  check ((state in ('closed', 'signed')) = (closed_at is not null)),
  check ((state = 'signed') = (signed_on is not null and minutes_hash is not null))
);
create index sitting_council on sitting (council_id, meets_on);

create table sitting_seat (
  sitting_id uuid not null references sitting,
  person_id uuid not null references person,
  part text not null check (part in ('chair', 'vice-chair', 'secretary', 'member')),
  place integer not null,
  attendance text not null check (attendance in ('present', 'absent', 'written', 'substituted')),
  substitute_id uuid references person,
  primary key (sitting_id, person_id),
  check ((attendance = 'substituted') = (substitute_id is not null))
);
create index sitting_seat_person on sitting_seat (person_id);
create index sitting_seat_substitute on sitting_seat (substitute_id) where substitute_id is not null;

create table sitting_case (
  id uuid primary key,
  sitting_id uuid not null references sitting,
  place integer not null,
  kind text not null check (kind in ('grassroots-title', 'senior-title', 'state-award', 'commendation', 'culture-title', 'initiative', 'other')),
  name text not null,
  proposal text not null,
  unit_id uuid not null references unit,
  summary text not null,
  discussion text not null,
  put_off text,
  version integer not null
);
create index sitting_case_sitting on sitting_case (sitting_id, place);
alter table sitting add foreign key (current_case_id) references sitting_case;

create table sitting_case_person (
  case_id uuid not null references sitting_case,
  person_id uuid not null references person,
  primary key (case_id, person_id)
);
create index sitting_case_person_person on sitting_case_person (person_id);

create table sitting_tie (
  case_id uuid not null references sitting_case,
  person_id uuid not null references person,
  source text not null check (source in ('derived', 'declared', 'set')),
  reason text not null check (reason in ('works-there', 'heads-above', 'named', 'household', 'other')),
  entered_by uuid not null references person,
  primary key (case_id, person_id, source, reason)
);
create index sitting_tie_person on sitting_tie (person_id);

create table sitting_vote (
  id uuid primary key,
  case_id uuid not null references sitting_case,
  round integer not null check (round > 0),
  form text not null check (form in ('show-of-hands', 'paper', 'in-writing', 'sealed', 'verifiable')),
  state text not null check (state in ('open', 'counted', 'replaced', 'void')),
  chair_id uuid not null references person,
  turnout jsonb not null,
  count jsonb,
  outcome jsonb,
  again text check (again in ('tie-found-late', 'miscount', 'new-facts', 'other')),
  voided text check (voided in ('tie-found-late', 'miscount', 'new-facts', 'other')),
  salt text not null,
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  unique (case_id, round),
  check ((count is null) = (outcome is null)),
  check (state <> 'counted' or outcome is not null),
  check ((state in ('replaced', 'void')) = (voided is not null))
);
create unique index sitting_vote_open on sitting_vote (case_id) where state in ('open', 'counted');

create table sitting_counter (
  vote_id uuid not null references sitting_vote,
  person_id uuid not null references person,
  place integer not null,
  primary key (vote_id, person_id)
);
create index sitting_counter_person on sitting_counter (person_id);

create table sitting_answer (
  vote_id uuid not null references sitting_vote,
  person_id uuid not null references person,
  choice text not null check (choice in ('agree', 'against', 'abstain')),
  entered_by uuid not null references person,
  answered_at timestamptz not null,
  primary key (vote_id, person_id)
);
create index sitting_answer_person on sitting_answer (person_id);

create function refuse_change_of_signed_sitting() returns trigger language plpgsql as $$
begin
  if old.state = 'signed' then
    raise exception 'a sitting whose minutes are signed never changes';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger sitting_stays_signed before update or delete on sitting for each row execute function refuse_change_of_signed_sitting();

-- A counted vote keeps its figures; all that may still happen to it is that it no longer counts.
create function refuse_change_of_counted_vote() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a vote is never deleted';
  end if;
  if old.state <> 'open' and (
    to_jsonb(new) - 'state' - 'voided' is distinct from to_jsonb(old) - 'state' - 'voided'
    or old.state = 'replaced' or old.state = 'void' or new.state = 'open'
  ) then
    raise exception 'a counted vote never changes';
  end if;
  return new;
end $$;
create trigger sitting_vote_stays before update or delete on sitting_vote for each row execute function refuse_change_of_counted_vote();
