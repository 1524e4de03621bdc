-- The board, the plan as read and confirmed, the official score sheets, and the campaign a plan is launched as.
create table board (
  id uuid primary key,
  unit_id uuid not null references unit,
  decision text not null,
  decided_on date not null,
  valid_until date check (valid_until > decided_on),
  exclude using gist (unit_id with =, daterange(decided_on, valid_until) with &&)
);

create table board_member (
  board_id uuid not null references board,
  person_id uuid not null references person,
  part text not null check (part in ('head', 'deputy', 'secretary', 'member')),
  task text not null,
  primary key (board_id, person_id)
);

create table plan (
  id uuid primary key,
  unit_id uuid not null references unit,
  state text not null check (state in ('draft', 'confirmed', 'issued', 'withdrawn')),
  year integer not null,
  title text not null,
  source_hash text references stored_file,
  source_name text not null,
  text text not null,
  reading jsonb not null,
  confirmation jsonb not null,
  number text,
  issued_on date,
  signed_by uuid references person,
  signed_at timestamptz,
  created_at timestamptz not null,
  version integer not null,
  check ((state = 'issued') <= (number is not null and issued_on is not null and signed_by is not null))
);
create index plan_unit on plan (unit_id, year);

create table score_sheet (
  id uuid primary key,
  unit_id uuid not null references unit,
  family_id uuid not null,
  edition integer not null,
  state text not null check (state in ('draft', 'issued', 'retired')),
  title text not null,
  sample boolean not null,
  source text not null,
  subject_type text not null check (subject_type in ('agency', 'public-service-unit', 'enterprise')),
  body jsonb not null,
  issued_on date,
  version integer not null,
  unique (family_id, edition)
);
create function refuse_change_in_use() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.body, new.title, new.source, new.subject_type, new.sample) is distinct from (old.body, old.title, old.source, old.subject_type, old.sample) then
    raise exception 'a score sheet in use never changes';
  end if;
  return new;
end $$;
create trigger score_sheet_in_use_is_final before update on score_sheet for each row execute function refuse_change_in_use();
create trigger score_sheet_is_kept before delete on score_sheet for each row execute function refuse_change();

create table sheet_detail (
  sheet_id uuid not null references score_sheet,
  unit_id uuid not null references unit,
  line_code text not null,
  text text not null,
  primary key (sheet_id, unit_id, line_code)
);

create table campaign (
  id uuid primary key,
  plan_id uuid not null unique references plan,
  unit_id uuid not null references unit,
  year integer not null,
  sheet_id uuid not null references score_sheet,
  launched_at timestamptz not null,
  launched_by uuid not null references person,
  version integer not null,
  unique (unit_id, year)
);

create table campaign_window (
  campaign_id uuid not null references campaign,
  kind text not null check (kind in ('pledge', 'enrolment', 'self-scoring', 'submission')),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  primary key (campaign_id, kind)
);

create table campaign_superior (
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  part text not null check (part in ('recognises', 'follows')),
  primary key (campaign_id, unit_id)
);
create unique index campaign_one_recogniser on campaign_superior (campaign_id) where part = 'recognises';
create index campaign_superior_unit on campaign_superior (unit_id);
