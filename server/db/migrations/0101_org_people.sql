-- Writers of units and persons compare the version they read; unions end for a stated reason; sign-in failures are counted; a password can be set anew by a link.
alter table unit add column version integer not null default 1;
alter table person add column version integer not null default 1;
alter table unit_union add column end_reason text;
create index unit_union_unit on unit_union (unit_id);
create index unit_succession_to on unit_succession (to_unit_id);
create index team_unit on team (unit_id);
create index employment_person on employment (person_id);
create index employment_team on employment (team_id);
create index seat_person on seat (person_id);
create index seat_lent_from on seat (lent_from);
create index handover_seat on handover (seat_id);

create table sign_in_failure (
  id uuid primary key,
  account text not null,
  at timestamptz not null
);
create index sign_in_failure_account on sign_in_failure (account, at);

alter table sign_in_link drop constraint sign_in_link_purpose_check;
alter table sign_in_link add constraint sign_in_link_purpose_check check (purpose in ('first-administrator', 'invitation', 'reset'));
