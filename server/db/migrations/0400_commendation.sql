-- Rounds of commendation: who is put forward by which unit, in a dossier with the hour of its arrival, and who of them is chosen.
create table award_round (
  id uuid primary key,
  unit_id uuid not null references unit,
  standing_unit_id uuid references unit,
  council_id uuid references council,
  plan_id uuid references plan,
  year integer not null,
  title text not null,
  merit text not null,
  state text not null check (state in ('open', 'weighing', 'posted', 'decided', 'announced')),
  opened_on date not null,
  due_on date not null,
  due_meaning text not null check (due_meaning in ('before', 'through')),
  settings jsonb not null,
  opened_by uuid not null references person,
  version integer not null
);
create index award_round_unit on award_round (unit_id, year);
create index award_round_standing_unit on award_round (standing_unit_id) where standing_unit_id is not null;
create index award_round_plan on award_round (plan_id) where plan_id is not null;
create index award_round_council on award_round (council_id) where council_id is not null;

create table award_dossier (
  id uuid primary key,
  round_id uuid not null references award_round,
  unit_id uuid not null references unit,
  state text not null check (state in ('draft', 'late', 'received', 'returned', 'appraised', 'refused')),
  -- What counts as its arrival: the moment it was sent here, or the arrival stamp of the paper.
  arrived_at timestamptz,
  arrived_by text check (arrived_by in ('system', 'paper')),
  receipt text unique,
  -- The dossier as it was sent, by the hash of its content.
  content_hash text,
  late_allowed boolean,
  reason text,
  decided_by uuid references person,
  sent_by uuid references person,
  version integer not null,
  unique (round_id, unit_id),
  check ((arrived_at is null) = (arrived_by is null)),
  check (state = 'draft' or arrived_at is not null)
);
create index award_dossier_unit on award_dossier (unit_id);

create table award_dossier_paper (
  dossier_id uuid not null references award_dossier,
  -- Which required paper it is, by its place in the checklist.
  requirement text not null,
  file_hash text not null references stored_file,
  name text not null,
  added_by uuid not null references person,
  added_at timestamptz not null,
  primary key (dossier_id, requirement, file_hash)
);

create table nomination (
  id uuid primary key,
  round_id uuid not null references award_round,
  dossier_id uuid not null references award_dossier,
  audience text not null check (audience in ('collective', 'individual')),
  -- The collective itself, or the unit that the person works at.
  unit_id uuid not null references unit,
  person_id uuid references person,
  name text not null,
  position text not null,
  form text not null,
  is_direct_worker boolean not null,
  merits text not null,
  -- Solutions put to use: name, since, effect, proof, evidenceIds.
  solutions jsonb not null,
  state text not null check (state in ('draft', 'sent', 'proposed', 'not-proposed', 'withdrawn')),
  reason text,
  case_id uuid references sitting_case,
  version integer not null,
  check ((audience = 'individual') = (person_id is not null))
);
create index nomination_round on nomination (round_id);
create index nomination_dossier on nomination (dossier_id);
create index nomination_unit on nomination (unit_id);
create index nomination_person on nomination (person_id) where person_id is not null;
create unique index nomination_once_collective on nomination (round_id, unit_id, form) where person_id is null and state <> 'withdrawn';
create unique index nomination_once_person on nomination (round_id, person_id, form) where person_id is not null and state <> 'withdrawn';

-- Who has a place in the round's quotas: one row for each who is chosen.
create table nomination_place (
  nomination_id uuid primary key references nomination,
  round_id uuid not null references award_round,
  rank integer not null,
  taken_by uuid not null references person,
  taken_at timestamptz not null
);
create index nomination_place_round on nomination_place (round_id);
