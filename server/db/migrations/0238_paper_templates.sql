-- An office's own Word files for its papers: every version stays as it was uploaded, one a kind is in use, and what went out knows by which.
create table paper_template (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind text not null,
  -- 1, 2, … within the unit and kind.
  number integer not null check (number > 0),
  file_hash text not null references stored_file,
  file_name text not null,
  -- The year whose paper it was checked against, and the fields that this paper had.
  checked_with uuid not null references campaign,
  fields jsonb not null,
  kept_by uuid not null references person,
  kept_at timestamptz not null,
  unique (unit_id, kind, number),
  unique (id, unit_id, kind)
);
create trigger paper_template_is_final before update or delete on paper_template for each row execute function refuse_change();

create table paper_template_use (
  template_id uuid primary key,
  unit_id uuid not null,
  kind text not null,
  taken_by uuid not null references person,
  taken_at timestamptz not null,
  retired_by uuid references person,
  retired_at timestamptz,
  foreign key (template_id, unit_id, kind) references paper_template (id, unit_id, kind),
  check ((retired_by is null) = (retired_at is null))
);
create unique index paper_template_in_use on paper_template_use (unit_id, kind) where retired_at is null;

alter table paper_issue add column template_id uuid references paper_template;
create index paper_issue_template on paper_issue (template_id) where template_id is not null;
