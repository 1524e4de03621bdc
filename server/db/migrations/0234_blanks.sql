-- The pre-printed blanks of an office: where its words stand, in millimetres. What was measured is kept; a correction is a new edition.
create table certificate_blank (
  id uuid primary key,
  unit_id uuid not null references unit,
  paper text not null check (paper in ('commendation-certificate', 'certificate')),
  name text not null,
  -- Editions so far; what stands now is the last.
  version integer not null check (version > 0),
  retired boolean not null default false
);
create unique index certificate_blank_name on certificate_blank (unit_id, name) where not retired;

create table certificate_blank_edition (
  blank_id uuid not null references certificate_blank,
  version integer not null check (version > 0),
  layout jsonb not null,
  saved_by uuid not null references person,
  saved_at timestamptz not null,
  primary key (blank_id, version)
);
create trigger certificate_blank_edition_is_final before update or delete on certificate_blank_edition
  for each row execute function refuse_change();
