-- Evidence goes out with the self-assessment it was submitted with; an incident says what it is and on which side it was recorded; a shortcoming keeps every step it took.
alter table evidence add column released_at timestamptz;
create index evidence_same_file on evidence (unit_id, file_hash) where file_hash is not null;

create table incident_release (
  campaign_id uuid primary key references campaign,
  released_at timestamptz not null
);

alter table incident add column kind text check (kind in ('violation', 'discipline', 'count'));
alter table incident add column by_unit_id uuid references unit;
update incident set kind = case when severity is null then 'violation' else 'discipline' end, by_unit_id = unit_id;
alter table incident alter column kind set not null;
alter table incident alter column by_unit_id set not null;
alter table incident add constraint incident_severity_of_discipline check ((kind = 'discipline') = (severity is not null));
alter table incident add constraint incident_cleared_by_paper check ((cleared_on is null) = (cleared_paper is null));

create table shortcoming_step (
  shortcoming_id uuid not null references shortcoming,
  number integer not null,
  act text not null check (act in ('raised', 'closed', 'reopened')),
  on_day date not null,
  text text not null,
  meeting_id uuid references review_meeting,
  person_id uuid not null references person,
  primary key (shortcoming_id, number)
);
create trigger shortcoming_step_is_final before update or delete on shortcoming_step for each row execute function refuse_change();
create index shortcoming_raised_in on shortcoming (raised_in);
