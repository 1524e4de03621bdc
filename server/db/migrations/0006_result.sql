-- Self-assessment, appraisal, the year's result, the title: five layers that never overwrite one another.
create table assessment (
  id uuid primary key,
  campaign_id uuid not null unique references campaign,
  unit_id uuid not null references unit,
  sheet_id uuid not null references score_sheet,
  state text not null check (state in ('scoring', 'signing', 'submitted', 'returned')),
  reading jsonb,
  submitted_at timestamptz,
  late boolean not null,
  receipt text unique,
  return_reason text,
  version integer not null
);

create table assessment_score (
  assessment_id uuid not null references assessment,
  layer text not null check (layer in ('board', 'co-scorer')),
  line_code text not null,
  points integer not null check (points >= 0),
  note text not null,
  scored_by uuid not null references person,
  scored_at timestamptz not null,
  primary key (assessment_id, layer, line_code)
);

create table assessment_signature (
  id uuid primary key,
  assessment_id uuid not null references assessment,
  capacity text not null check (capacity in ('unit-head', 'co-signer')),
  person_id uuid not null references person,
  content_hash text not null,
  signed_at timestamptz not null,
  on_paper boolean not null,
  paper_hash text references stored_file,
  entered_by uuid not null references person,
  voided_at timestamptz,
  void_reason text,
  check (on_paper = (paper_hash is not null))
);
create unique index assessment_one_signature on assessment_signature (assessment_id, capacity) where voided_at is null;

create table assessment_submission (
  assessment_id uuid not null references assessment,
  number integer not null,
  content jsonb not null,
  content_hash text not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null references person,
  late boolean not null,
  receipt text not null unique,
  primary key (assessment_id, number)
);
create trigger assessment_submission_is_final before update or delete on assessment_submission for each row execute function refuse_change();

create table inspection (
  id uuid primary key,
  assessment_id uuid not null references assessment,
  by_unit_id uuid not null references unit,
  on_day date not null,
  decision text not null,
  team text not null,
  head_present boolean not null,
  co_signer_present boolean not null,
  minutes text not null,
  recorded_by uuid not null references person
);

create table appraisal (
  id uuid primary key,
  assessment_id uuid not null unique references assessment,
  by_unit_id uuid not null references unit,
  state text not null check (state in ('draft', 'finished')),
  lateness text check (lateness in ('accepted', 'refused')),
  lateness_reason text,
  finished_at timestamptz,
  finished_by uuid references person,
  version integer not null
);

create table appraisal_score (
  appraisal_id uuid not null references appraisal,
  line_code text not null,
  points integer not null check (points >= 0),
  note text not null,
  scored_by uuid not null references person,
  scored_at timestamptz not null,
  primary key (appraisal_id, line_code)
);

create table year_result (
  id uuid primary key,
  campaign_id uuid not null unique references campaign,
  unit_id uuid not null references unit,
  year integer not null,
  by_unit_id uuid not null references unit,
  qualified boolean not null,
  total integer not null,
  reasons jsonb not null,
  number text not null,
  announced_on date not null,
  announced_by uuid not null references person,
  unique (unit_id, year)
);

create table title (
  id uuid primary key,
  unit_id uuid not null references unit,
  by_unit_id uuid not null references unit,
  title_kind text not null,
  kind text not null check (kind in ('first', 'again')),
  first_year integer not null,
  last_year integer not null check (last_year >= first_year),
  unit_name text not null,
  number text not null,
  decided_on date not null,
  decided_by uuid not null references person,
  signer_title text not null,
  code text not null unique,
  sample boolean not null,
  credential bytea not null,
  certificate bytea not null,
  unique (by_unit_id, number, unit_id)
);
create index title_unit on title (unit_id);

create table title_revocation (
  title_id uuid primary key references title,
  number text not null,
  revoked_on date not null,
  reason text not null,
  revoked_by uuid not null references person
);
create trigger title_is_final before update or delete on title for each row execute function refuse_change();
create trigger title_revocation_is_final before update or delete on title_revocation for each row execute function refuse_change();

create table notice (
  id uuid primary key,
  event_id uuid not null references event,
  person_id uuid not null references person,
  code text not null,
  facts jsonb not null,
  link text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  mailed_at timestamptz,
  unique (event_id, person_id, code)
);
create index notice_person on notice (person_id, created_at);

create view portal_title as
  select t.code, t.unit_name, t.title_kind, t.first_year, t.last_year, t.number, t.decided_on, t.signer_title, t.sample, t.credential, t.certificate,
         p.place, p.search_key, r.number as revocation_number, r.revoked_on, r.reason as revocation_reason
  from title t
  left join title_revocation r on r.title_id = t.id
  left join lateral (select place, search_key from unit_placement where unit_id = t.unit_id and valid_from <= t.decided_on order by valid_from desc limit 1) p on true;
