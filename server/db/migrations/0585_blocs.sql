-- Blocs of emulation (khối, cụm thi đua): who is in one for which time, and its years with pact, joint scoring and proposals.
create table bloc (
  id uuid primary key,
  -- The body that made it; it stands over every member.
  by_unit_id uuid not null references unit,
  kind text not null check (kind in ('bloc', 'cluster')),
  name text not null,
  search_key text not null,
  number text not null,
  decided_on date not null,
  paper_hash text references stored_file,
  established_by uuid not null references person,
  ended_on date,
  end_reason text,
  version integer not null,
  unique (id, by_unit_id),
  check ((ended_on is null) = (end_reason is null))
);
create index bloc_by_unit on bloc (by_unit_id);

create table bloc_member (
  id uuid primary key,
  bloc_id uuid not null,
  by_unit_id uuid not null,
  unit_id uuid not null references unit,
  joined_on date not null,
  left_on date,
  leave_reason text,
  foreign key (bloc_id, by_unit_id) references bloc (id, by_unit_id),
  check (left_on >= joined_on),
  check ((left_on is null) = (leave_reason is null)),
  -- In one bloc of the same body at a time.
  exclude using gist (by_unit_id with =, unit_id with =, daterange(joined_on, left_on) with &&)
);
create index bloc_member_bloc on bloc_member (bloc_id);
create index bloc_member_unit on bloc_member (unit_id);

create table bloc_year (
  id uuid primary key,
  bloc_id uuid not null references bloc,
  year integer not null,
  leader_unit_id uuid not null references unit,
  deputy_unit_id uuid references unit check (deputy_unit_id <> leader_unit_id),
  -- The pact: where it is signed, and what the members strive for.
  occasion text not null,
  targets jsonb not null,
  pact_put_on date,
  -- The score sheet: {code, text, max}, points in hundredths.
  criteria jsonb not null,
  scored_by text not null check (scored_by in ('members', 'leads')),
  scoring_opened_on date,
  scoring_closed_on date,
  -- Why scoring was closed although sheets were missing; empty where none was.
  close_reason text not null,
  meeting jsonb,
  concluded_on date,
  minutes_hash text references stored_file,
  version integer not null,
  unique (bloc_id, year),
  check (scoring_closed_on is null or scoring_opened_on is not null),
  check (concluded_on is null or (meeting is not null and scoring_closed_on is not null))
);
create trigger bloc_year_is_final before update or delete on bloc_year for each row
  when (old.concluded_on is not null) execute function refuse_change();

create table bloc_signature (
  bloc_year_id uuid not null references bloc_year,
  unit_id uuid not null references unit,
  signed_on date not null,
  paper_hash text references stored_file,
  signed_by uuid not null references person,
  primary key (bloc_year_id, unit_id)
);
create index bloc_signature_by on bloc_signature (signed_by);
create trigger bloc_signature_is_final before update or delete on bloc_signature for each row execute function refuse_change();

-- Who takes part in the joint scoring of a year: the members of the day it was opened, and what it came to for each.
create table bloc_participant (
  bloc_year_id uuid not null references bloc_year,
  unit_id uuid not null references unit,
  -- Kept when scoring is closed, in hundredths.
  own_points integer,
  mean_points integer,
  sheets integer,
  rank integer,
  primary key (bloc_year_id, unit_id)
);
create index bloc_participant_unit on bloc_participant (unit_id);

create table bloc_sheet (
  bloc_year_id uuid not null,
  by_unit_id uuid not null,
  of_unit_id uuid not null,
  -- Code of the criterion to hundredths of a point.
  points jsonb not null,
  handed_in_on date,
  handed_in_by uuid references person,
  paper_hash text references stored_file,
  version integer not null,
  primary key (bloc_year_id, by_unit_id, of_unit_id),
  foreign key (bloc_year_id, by_unit_id) references bloc_participant,
  foreign key (bloc_year_id, of_unit_id) references bloc_participant,
  check ((handed_in_on is null) = (handed_in_by is null))
);
create index bloc_sheet_by on bloc_sheet (handed_in_by);
create trigger bloc_sheet_is_final before update or delete on bloc_sheet for each row
  when (old.handed_in_on is not null) execute function refuse_change();
