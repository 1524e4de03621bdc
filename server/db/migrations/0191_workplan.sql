-- Tasks that an issued plan gives, who carries them and what they report; and which of two contradicting quotas counts.
create table assignment (
  plan_id uuid not null references plan,
  code text not null,
  holder text not null check (holder in ('seat', 'person', 'outside')),
  role text check (role in ('clerk', 'unit-head', 'union-chair', 'member')),
  person_id uuid references person,
  outside_name text,
  due_on date,
  finished_on date,
  assigned_by uuid not null references person,
  assigned_at timestamptz not null,
  version integer not null,
  primary key (plan_id, code),
  check (num_nonnulls(role, person_id, outside_name) = 1),
  check ((holder = 'seat') = (role is not null)),
  check ((holder = 'person') = (person_id is not null))
);
create index assignment_person on assignment (person_id) where person_id is not null;

create table task_report (
  id uuid primary key,
  plan_id uuid not null,
  code text not null,
  on_day date not null,
  note text not null,
  is_last boolean not null,
  reported_by uuid not null references person,
  reported_at timestamptz not null,
  foreign key (plan_id, code) references assignment (plan_id, code)
);
create index task_report_task on task_report (plan_id, code);
create trigger task_report_is_final before update or delete on task_report for each row execute function refuse_change();

create table quota_ruling (
  id uuid primary key,
  plan_id uuid not null references plan,
  audience text not null check (audience in ('collective', 'individual')),
  taken text not null,
  reason text not null,
  paper_hash text references stored_file,
  ruled_by uuid not null references person,
  ruled_at timestamptz not null
);
create index quota_ruling_plan on quota_ruling (plan_id);
create trigger quota_ruling_is_final before update or delete on quota_ruling for each row execute function refuse_change();
