-- The life of a unit in its year: activities by kind, drives, routines with their ticks, and the days that count for no routine.
create table drive (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('all-year', 'spell', 'theme')),
  name text not null,
  theme text not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  closed_on date check (closed_on >= from_day),
  closing_note text,
  closing_figures jsonb,
  added_by uuid not null references person,
  added_at timestamptz not null,
  version integer not null,
  check (num_nulls(closed_on, closing_note, closing_figures) in (0, 3))
);
create unique index drive_name on drive (campaign_id, lower(name));

create table activity (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('outreach', 'culture', 'care', 'course', 'satisfaction', 'rule', 'check', 'deed')),
  on_day date not null,
  title text not null,
  note text not null,
  -- What only this kind has, without what refers to other rows.
  facts jsonb not null,
  document_id uuid references document,
  person_id uuid references person,
  drive_id uuid references drive,
  added_by uuid not null references person,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_why text,
  version integer not null,
  check ((removed_at is null) = (removed_why is null)),
  check ((kind = 'rule') = (document_id is not null)),
  check (person_id is null or kind = 'deed'),
  check (kind <> 'satisfaction' or ((facts->>'satisfied')::int <= (facts->>'answered')::int and (facts->>'answered')::int <= (facts->>'asked')::int))
);
create index activity_of_year on activity (campaign_id, on_day desc, id desc);
create index activity_drive on activity (drive_id) where drive_id is not null;
create index activity_person on activity (person_id) where person_id is not null;

create table activity_line (
  activity_id uuid not null references activity,
  line_code text not null,
  primary key (activity_id, line_code)
);

create table activity_evidence (
  activity_id uuid not null references activity,
  evidence_id uuid not null references evidence,
  primary key (activity_id, evidence_id)
);
create index activity_evidence_piece on activity_evidence (evidence_id);

-- Who attended a course, with the certificate where it was handed in.
create table course_attendance (
  activity_id uuid not null references activity,
  person_id uuid not null references person,
  evidence_id uuid references evidence,
  primary key (activity_id, person_id)
);
create index course_attendance_person on course_attendance (person_id);

create table routine (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  what text not null,
  rhythm text not null check (rhythm in ('week', 'month')),
  line_code text not null,
  keeper text not null check (keeper in ('seat', 'person')),
  role text check (role in ('clerk', 'unit-head', 'union-chair', 'member')),
  person_id uuid references person,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  plan_line integer,
  added_by uuid not null references person,
  added_at timestamptz not null,
  dropped_at timestamptz,
  version integer not null,
  check ((keeper = 'seat') = (role is not null)),
  check ((keeper = 'person') = (person_id is not null))
);
create unique index routine_of_plan on routine (campaign_id, plan_line) where plan_line is not null and dropped_at is null;
create index routine_of_year on routine (campaign_id);
create index routine_unit on routine (unit_id);

-- Every tick and every untick, kept for good: how a round stands is its last row.
create table routine_tick (
  routine_id uuid not null references routine,
  round_from date not null,
  number integer not null,
  act text not null check (act in ('ticked', 'unticked')),
  evidence_id uuid references evidence,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (routine_id, round_from, number),
  check (act = 'ticked' or evidence_id is null)
);
create trigger routine_tick_is_final before update or delete on routine_tick for each row execute function refuse_change();

create table routine_pause (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  reason text not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  dropped_at timestamptz
);
create index routine_pause_of_year on routine_pause (campaign_id);
