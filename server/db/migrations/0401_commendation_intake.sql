-- Intake of commendation: which units may put forward, who proposed whom, how the unit itself voted, what was sent as it was, what was given back.
create table award_round_invitee (
  round_id uuid not null references award_round,
  unit_id uuid not null references unit,
  primary key (round_id, unit_id)
);
create index award_round_invitee_unit on award_round_invitee (unit_id);

-- The unit's own meeting that proposed them: day, body, chair, secretary, how many there are and were present.
alter table award_dossier add column meeting jsonb;
-- Until when a dossier that was given back may be completed.
alter table award_dossier add column completed_by date;
alter table award_dossier add column sendings integer not null default 0;
alter table award_dossier add column appraised_by uuid references person;
alter table award_dossier add column appraised_at timestamptz;
alter table award_dossier_paper add column alternative text;

alter table nomination add column origin text not null default 'unit' check (origin in ('unit', 'below', 'self'));
-- Whether the unit puts the nominee forward; what a person or a unit below proposed waits for that.
alter table nomination add column put_forward boolean not null default true;
alter table nomination add column proposed_by uuid references person;
-- The days in which the merits were made, both in; null is the round's year.
alter table nomination add column merits_from date;
alter table nomination add column merits_to date;
-- How the unit's own meeting voted: for, against, base.
alter table nomination add column votes jsonb;
alter table nomination add column note text;
alter table nomination add check (merits_from <= merits_to);
alter table nomination add check ((merits_from is null) = (merits_to is null));

create table award_dossier_sending (
  dossier_id uuid not null references award_dossier,
  number integer not null,
  content jsonb not null,
  content_hash text not null,
  arrived_at timestamptz not null,
  arrived_by text not null check (arrived_by in ('system', 'paper')),
  late boolean not null,
  receipt text not null unique,
  sent_by uuid not null references person,
  recorded_at timestamptz not null,
  -- The first page with the arrival stamp, where it came on paper.
  stamp_hash text references stored_file,
  primary key (dossier_id, number),
  check ((arrived_by = 'paper') = (stamp_hash is not null))
);
create trigger award_dossier_sending_is_final before update or delete on award_dossier_sending for each row execute function refuse_change();

create table award_dossier_return (
  dossier_id uuid not null references award_dossier,
  number integer not null,
  reason text not null,
  -- Where it lacks: a nominee or a paper of the checklist, each with its reason.
  points jsonb not null,
  complete_by date not null,
  returned_by uuid not null references person,
  returned_at timestamptz not null,
  primary key (dossier_id, number)
);
create trigger award_dossier_return_is_final before update or delete on award_dossier_return for each row execute function refuse_change();
