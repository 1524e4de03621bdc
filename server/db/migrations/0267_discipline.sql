-- Every kind of incident that a paper can conclude, what happened in one year and was concluded in the next,
-- the discipline of a person (only by a paper; who must know), and who looked at a record that not everybody may see.
alter table incident drop constraint incident_kind_check;
alter table incident add constraint incident_kind_check
  check (kind in ('violation', 'discipline', 'complaint', 'count', 'accident', 'inspection', 'disunity'));
alter table incident drop constraint incident_severity_check;
alter table incident add constraint incident_severity_check
  check (severity in ('reprimand', 'warning', 'raise-delay', 'pay-cut', 'demotion', 'removal', 'dismissal'));
alter table incident add column occurred_on date;
alter table incident add constraint incident_occurred_before check (occurred_on is null or occurred_on <= concluded_on);

create table discipline (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  person_id uuid not null references person,
  staff_class text not null check (staff_class in ('cadre', 'civil-servant', 'public-employee', 'worker')),
  manages boolean not null,
  opened_on date,
  opened_paper text,
  dropped_on date,
  dropped_paper text,
  severity text check (severity in ('reprimand', 'warning', 'raise-delay', 'pay-cut', 'demotion', 'removal', 'dismissal')),
  decided_on date,
  decided_paper text,
  effect_until date,
  incident_id uuid unique references incident,
  version integer not null,
  check ((opened_on is null) = (opened_paper is null)),
  check ((dropped_on is null) = (dropped_paper is null)),
  check ((decided_on is null) = (decided_paper is null)),
  check ((decided_on is null) = (severity is null)),
  check ((decided_on is null) = (incident_id is null)),
  check (opened_on is not null or decided_on is not null),
  check (dropped_on is null or (decided_on is null and opened_on <= dropped_on)),
  check (opened_on <= decided_on),
  check (effect_until is null or effect_until > decided_on)
);
create index discipline_unit on discipline (unit_id, person_id);
create index discipline_person on discipline (person_id);
create index discipline_campaign on discipline (campaign_id);

create table person_view (
  id uuid primary key,
  person_id uuid not null references person,
  viewer_id uuid not null references person,
  what text not null check (what in ('discipline', 'record')),
  viewed_at timestamptz not null
);
create index person_view_person on person_view (person_id, viewed_at desc);
