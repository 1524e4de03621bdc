-- The year itself: pledges, the unit's enrolment, evidence, incidents, monthly items and their shortcomings.
create table pledge (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  person_id uuid not null references person,
  state text not null check (state in ('draft', 'signed', 'returned', 'accepted')),
  titles text[] not null,
  commitments jsonb not null,
  household boolean not null,
  initiative text,
  source text not null check (source in ('self', 'paper')),
  paper_hash text references stored_file,
  entered_by uuid not null references person,
  signed_on date,
  return_reason text,
  version integer not null,
  unique (campaign_id, person_id)
);

create table enrolment (
  id uuid primary key,
  campaign_id uuid not null unique references campaign,
  unit_id uuid not null references unit,
  title_kind text not null,
  kind text not null check (kind in ('first', 'keeping', 'again')),
  held jsonb,
  cycle_first_year integer not null,
  cycle_years integer not null check (cycle_years in (1, 2, 5)),
  commitment text not null,
  state text not null check (state in ('draft', 'submitted', 'returned', 'accepted', 'withdrawn')),
  version integer not null
);

create table enrolment_submission (
  enrolment_id uuid not null references enrolment,
  number integer not null,
  content jsonb not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null references person,
  late boolean not null,
  paper_hash text references stored_file,
  primary key (enrolment_id, number)
);
create trigger enrolment_submission_is_final before update or delete on enrolment_submission for each row execute function refuse_change();

create table enrolment_review (
  enrolment_id uuid not null references enrolment,
  unit_id uuid not null references unit,
  state text not null check (state in ('waiting', 'accepted', 'returned')),
  reasons jsonb not null,
  submission integer not null,
  reviewed_by uuid references person,
  reviewed_at timestamptz,
  primary key (enrolment_id, unit_id)
);

create table evidence (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('file', 'link', 'note')),
  on_day date not null,
  note text not null,
  link text,
  file_hash text references stored_file,
  file_name text,
  media_type text,
  no_pupil boolean not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_why text,
  check ((kind = 'file') = (file_hash is not null)),
  check ((kind = 'link') = (link is not null))
);
create index evidence_campaign on evidence (campaign_id);

create table evidence_line (
  evidence_id uuid not null references evidence,
  line_code text not null,
  primary key (evidence_id, line_code)
);

create table incident (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  line_code text not null,
  severity text check (severity in ('reprimand', 'warning', 'pay-cut', 'demotion', 'dismissal')),
  count integer not null check (count > 0),
  concluded_on date not null,
  paper text not null,
  recorded_by uuid not null references person,
  cleared_on date,
  cleared_paper text,
  version integer not null
);
create index incident_campaign on incident (campaign_id);

create table review_meeting (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('monthly', 'half-year')),
  month date not null check (extract(day from month) = 1),
  held_on date not null,
  present integer not null check (present >= 0),
  total integer not null check (total >= present),
  notes text not null,
  recorded_by uuid not null references person,
  unique (campaign_id, kind, month)
);

create table shortcoming (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  raised_in uuid not null references review_meeting,
  area text not null,
  role text not null,
  text text not null,
  due_on date not null,
  state text not null check (state in ('open', 'closed')),
  outcome text,
  closed_on date,
  closed_in uuid references review_meeting,
  version integer not null,
  check ((state = 'closed') = (closed_on is not null and outcome is not null))
);
create index shortcoming_campaign on shortcoming (campaign_id, state);
