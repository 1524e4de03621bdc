-- Evaluation of a unit's people: the round with its frozen rules, its list, what each layer says, the council's sitting, the decisions.
create table evaluation_settings (
  unit_id uuid not null references unit,
  number integer not null,
  own jsonb not null,
  set_by uuid not null references person,
  set_at timestamptz not null,
  primary key (unit_id, number)
);
create trigger evaluation_settings_is_final before update or delete on evaluation_settings for each row execute function refuse_change();

create table evaluation_round (
  id uuid primary key,
  unit_id uuid not null references unit,
  year integer not null,
  term text not null check (term in ('calendar-year', 'school-year')),
  period_from date not null,
  period_until date not null,
  headcount_on date not null,
  settings jsonb not null,
  opened_by uuid not null references person,
  opened_at timestamptz not null,
  unique (unit_id, year),
  check (period_from < period_until)
);
create trigger evaluation_round_is_final before update or delete on evaluation_round for each row execute function refuse_change();

create table evaluation_subject (
  round_id uuid not null references evaluation_round,
  person_id uuid not null references person,
  team_id uuid references team,
  position text not null,
  staff_class text not null check (staff_class in ('cadre', 'civil-servant', 'public-employee', 'worker')),
  manages boolean not null,
  is_head boolean not null,
  since date not null,
  out_kind text check (out_kind in ('short-service', 'long-leave', 'elsewhere')),
  version integer not null,
  primary key (round_id, person_id)
);
create index evaluation_subject_person on evaluation_subject (person_id);

-- What somebody has not sent yet; nobody else reads this table.
create table evaluation_draft (
  round_id uuid not null,
  person_id uuid not null,
  content jsonb not null,
  saved_at timestamptz not null,
  primary key (round_id, person_id),
  foreign key (round_id, person_id) references evaluation_subject
);

create table evaluation_sitting (
  id uuid primary key,
  round_id uuid not null references evaluation_round,
  held_on date not null,
  total integer not null,
  present integer not null,
  form text not null check (form in ('show-of-hands', 'secret')),
  paper_hash text references stored_file,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  check (present between 1 and total)
);
create index evaluation_sitting_round on evaluation_sitting (round_id);
create trigger evaluation_sitting_is_final before update or delete on evaluation_sitting for each row execute function refuse_change();

create table evaluation_vote (
  sitting_id uuid not null references evaluation_sitting,
  person_id uuid not null references person,
  title text not null check (title in ('advanced-worker', 'emulation-soldier')),
  agree integer not null check (agree >= 0),
  primary key (sitting_id, person_id, title)
);
create trigger evaluation_vote_is_final before update or delete on evaluation_vote for each row execute function refuse_change();

create table evaluation_entry (
  id uuid primary key,
  round_id uuid not null,
  person_id uuid not null,
  layer text not null check (layer in ('self', 'team', 'head', 'council')),
  number integer not null,
  general integer,
  results integer,
  grade text check (grade in ('excellent', 'good', 'met', 'unmet')),
  remark text not null,
  on_day date not null,
  source text not null check (source in ('system', 'paper')),
  paper_hash text references stored_file,
  entered_by uuid not null references person,
  entered_at timestamptz not null,
  unique (round_id, person_id, layer, number),
  foreign key (round_id, person_id) references evaluation_subject,
  check ((source = 'paper') = (paper_hash is not null))
);
create trigger evaluation_entry_is_final before update or delete on evaluation_entry for each row execute function refuse_change();

create table evaluation_return (
  entry_id uuid primary key references evaluation_entry,
  reason text not null,
  returned_by uuid not null references person,
  returned_at timestamptz not null
);
create trigger evaluation_return_is_final before update or delete on evaluation_return for each row execute function refuse_change();

create table evaluation_decision (
  id uuid primary key,
  round_id uuid not null references evaluation_round,
  kind text not null check (kind in ('grades', 'advanced-worker', 'emulation-soldier', 'head')),
  number text not null,
  signed_on date not null,
  issuer text,
  reason text,
  supersedes uuid unique references evaluation_decision,
  -- The chain as it stood when it was decided.
  frozen jsonb not null,
  paper_hash text references stored_file,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  check ((supersedes is null) = (reason is null))
);
create unique index evaluation_decision_first on evaluation_decision (round_id, kind) where supersedes is null;
create trigger evaluation_decision_is_final before update or delete on evaluation_decision for each row execute function refuse_change();

create table evaluation_decided (
  decision_id uuid not null references evaluation_decision,
  person_id uuid not null references person,
  grade text check (grade in ('excellent', 'good', 'met', 'unmet')),
  titles text[] not null default '{}',
  primary key (decision_id, person_id)
);
create trigger evaluation_decided_is_final before update or delete on evaluation_decided for each row execute function refuse_change();

-- Who looked at whose evaluation, once a day.
create table evaluation_view (
  round_id uuid not null references evaluation_round,
  person_id uuid not null references person,
  viewer_id uuid not null references person,
  on_day date not null,
  primary key (round_id, person_id, viewer_id, on_day)
);
create trigger evaluation_view_is_final before update or delete on evaluation_view for each row execute function refuse_change();
