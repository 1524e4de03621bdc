-- Initiatives of a unit's year: what was proposed and by whom, the council and its sittings with counts of votes, and the decisions that recognise.
create table initiative (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  state text not null check (state in ('draft', 'proposed', 'returned', 'judged', 'recognised', 'not-recognised', 'withdrawn')),
  name text not null,
  search_key text not null,
  field text not null,
  problem text not null,
  solution text not null,
  applied_at text not null,
  applied_since date,
  effect text not null,
  proof text not null,
  written_by uuid not null references person,
  pledge_id uuid references pledge,
  proposed_on date,
  reason text,
  version integer not null,
  check (state = 'draft' or state = 'withdrawn' or proposed_on is not null),
  check ((state <> 'returned' and state <> 'not-recognised') or reason is not null)
);
create index initiative_campaign on initiative (campaign_id, state);
create index initiative_written_by on initiative (written_by);
create index initiative_pledge on initiative (pledge_id) where pledge_id is not null;

create table initiative_author (
  initiative_id uuid not null references initiative,
  person_id uuid not null references person,
  place integer not null,
  share integer not null check (share between 1 and 100),
  primary key (initiative_id, person_id)
);
create index initiative_author_person on initiative_author (person_id);

create table initiative_evidence (
  initiative_id uuid not null references initiative,
  evidence_id uuid not null references evidence,
  primary key (initiative_id, evidence_id)
);
create index initiative_evidence_piece on initiative_evidence (evidence_id);

create table initiative_council (
  id uuid primary key,
  unit_id uuid not null references unit,
  decision text not null,
  decided_on date not null,
  until date check (until > decided_on),
  share text not null check (share in ('over-half', 'two-thirds', 'three-quarters', 'eighty-percent')),
  base text not null check (base in ('members', 'present')),
  quorum text not null check (quorum in ('over-half', 'two-thirds', 'three-quarters', 'eighty-percent')),
  source text not null,
  exclude using gist (unit_id with =, daterange(decided_on, until) with &&)
);

create table initiative_council_member (
  council_id uuid not null references initiative_council,
  person_id uuid not null references person,
  part text not null check (part in ('chair', 'deputy', 'secretary', 'member')),
  place integer not null,
  primary key (council_id, person_id)
);
create index initiative_council_member_person on initiative_council_member (person_id);

create table initiative_sitting (
  id uuid primary key,
  council_id uuid not null references initiative_council,
  unit_id uuid not null references unit,
  campaign_id uuid not null references campaign,
  held_on date not null,
  present uuid[] not null,
  total integer not null check (total >= cardinality(present)),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null
);
create index initiative_sitting_campaign on initiative_sitting (campaign_id);
create trigger initiative_sitting_is_final before update or delete on initiative_sitting for each row execute function refuse_change();

create table initiative_verdict (
  initiative_id uuid primary key references initiative,
  sitting_id uuid not null references initiative_sitting,
  agree integer not null check (agree >= 0),
  against integer not null check (against >= 0),
  aside uuid[] not null,
  judges integer not null check (judges >= agree + against),
  base integer not null check (base >= judges),
  passed boolean not null
);
create index initiative_verdict_sitting on initiative_verdict (sitting_id);
create trigger initiative_verdict_is_final before update or delete on initiative_verdict for each row execute function refuse_change();

create table initiative_recognition (
  initiative_id uuid not null references initiative,
  scope text not null check (scope in ('unit', 'province', 'nation')),
  unit_id uuid not null references unit,
  number text not null,
  decided_on date not null,
  signer text not null,
  issuer text not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  primary key (initiative_id, scope)
);
create index initiative_recognition_unit on initiative_recognition (unit_id, decided_on);
create trigger initiative_recognition_is_final before update or delete on initiative_recognition for each row execute function refuse_change();

-- The piece of the year's evidence that stands for the recognition on the lines of the sheet.
create table initiative_tie (
  initiative_id uuid primary key references initiative,
  evidence_id uuid not null references evidence
);
