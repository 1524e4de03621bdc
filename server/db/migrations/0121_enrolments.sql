-- What pledges and enrolments carry beyond their present state: lateness, the visible log of changes, receipts, every answer given, withdrawal.
alter table pledge add column late boolean not null default false;
alter table pledge alter column late drop default;

create table pledge_change (
  pledge_id uuid not null references pledge,
  version integer not null,
  act text not null check (act in ('signed', 'amended', 'returned', 'accepted', 'recalled')),
  at timestamptz not null,
  by_person uuid not null references person,
  changes jsonb not null,
  reason text,
  primary key (pledge_id, version)
);
create trigger pledge_change_is_final before update or delete on pledge_change for each row execute function refuse_change();

alter table enrolment add column held_note text;
alter table enrolment add column withdraw_reason text;
alter table enrolment add check ((state = 'withdrawn') = (withdraw_reason is not null));

alter table enrolment_submission add column content_hash text not null;
alter table enrolment_submission add column receipt text not null unique;
alter table enrolment_submission add column paper_name text;

create table enrolment_answer (
  enrolment_id uuid not null references enrolment,
  unit_id uuid not null references unit,
  submission integer not null,
  state text not null check (state in ('accepted', 'returned')),
  reasons jsonb not null,
  reviewed_by uuid not null references person,
  reviewed_at timestamptz not null,
  primary key (enrolment_id, unit_id, submission)
);
create trigger enrolment_answer_is_final before update or delete on enrolment_answer for each row execute function refuse_change();
create index enrolment_review_unit on enrolment_review (unit_id, state);
create index enrolment_unit on enrolment (unit_id);
