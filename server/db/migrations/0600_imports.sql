-- A list from an office's own workbook is uploaded once, read and weighed in the background, decided on by a person and then taken whole. Its
-- bytes and rows are kept only until it is taken or dropped; what its headings and its names of units were said to mean is kept for the next.
create table import_job (
  id uuid primary key,
  kind text not null check (kind in ('units', 'people', 'titles', 'results')),
  -- For which unit; null when the operator brings it at the terminal.
  unit_id uuid references unit,
  asked_by uuid references person,
  asked_at timestamptz not null,
  file_name text not null,
  file_hash text not null,
  file bytea,
  state text not null check (state in ('looking', 'mapping', 'reading', 'weighing', 'weighed', 'taking', 'taken', 'dropped', 'failed')),
  seen jsonb not null,
  mapping jsonb not null,
  places jsonb not null,
  rows_done integer not null,
  rows_total integer not null,
  counts jsonb not null,
  trouble jsonb not null,
  ended_at timestamptz,
  version integer not null,
  check ((unit_id is null) = (asked_by is null)),
  check ((file is null) = (ended_at is not null))
);
-- The same file is one import as long as it is open.
create unique index import_job_open on import_job (kind, file_hash, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'))
  where ended_at is null;
create index import_job_working on import_job (asked_at) where state in ('looking', 'reading', 'weighing', 'taking');
create index import_job_unit on import_job (unit_id, asked_at);

create table import_row (
  import_id uuid not null references import_job,
  position integer not null,
  sheet text not null,
  row integer not null,
  fields jsonb not null,
  outcome text check (outcome in ('new', 'changed', 'same', 'refused')),
  label text,
  detail text,
  changes jsonb,
  primary key (import_id, position)
);

create table import_finding (
  import_id uuid not null references import_job,
  position integer not null,
  severity text not null check (severity in ('unread', 'error', 'warning', 'note')),
  refusal jsonb not null,
  primary key (import_id, severity, position)
);

-- A name of a unit that the list writes and that is not plainly one unit: a person says which it is, or that it is none.
create table import_name (
  import_id uuid not null references import_job,
  name_key text not null,
  written text not null,
  rows integer not null,
  why text not null check (why in ('ambiguous', 'near', 'unknown')),
  candidates uuid[] not null,
  means_unit_id uuid references unit,
  primary key (import_id, name_key)
);

create table import_mapping (
  unit_id uuid not null references unit,
  kind text not null,
  heads jsonb not null,
  kept_by uuid not null references person,
  kept_at timestamptz not null,
  primary key (unit_id, kind)
);

create table import_known_name (
  unit_id uuid not null references unit,
  name_key text not null,
  means_unit_id uuid not null references unit,
  kept_by uuid not null references person,
  kept_at timestamptz not null,
  primary key (unit_id, name_key)
);
