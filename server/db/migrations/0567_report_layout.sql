-- Forms that levels above ask for (mẫu biểu): what each column counts is data; what was saved never changes, a change is a new version.
create table report_layout (
  id uuid primary key,
  unit_id uuid not null references unit
);
create index report_layout_unit on report_layout (unit_id);

create table report_layout_version (
  layout_id uuid not null references report_layout,
  version integer not null check (version > 0),
  name text not null,
  -- The paper that asks for the form.
  issuer text not null,
  number text not null,
  issued_on date,
  valid_from date not null,
  body jsonb not null,
  saved_by uuid not null references person,
  saved_at timestamptz not null,
  primary key (layout_id, version)
);
create index report_layout_version_person on report_layout_version (saved_by);
create trigger report_layout_version_is_final before update or delete on report_layout_version for each row execute function refuse_change();
