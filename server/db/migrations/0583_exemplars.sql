-- Good examples: a page that a unit makes of a verified case, with consent; and tasks of a plan that stand in no text, as what is adopted elsewhere.
create table exemplar (
  id uuid primary key,
  unit_id uuid not null references unit,
  -- Who publishes it: the body that recognised, appraised or awarded the case.
  to_unit_id uuid not null references unit check (to_unit_id <> unit_id),
  ground text not null check (ground in ('appraised-line', 'initiative', 'award')),
  campaign_id uuid references campaign,
  line_code text,
  initiative_id uuid references initiative,
  award_id uuid references award,
  year integer not null,
  state text not null check (state in ('draft', 'asked', 'consented', 'returned', 'published', 'withdrawn')),
  name text not null,
  -- The criterion it serves, in the words of the sheet.
  criterion text not null,
  done text not null,
  effect text not null,
  cost text not null,
  -- In đồng; null where nothing is said, 0 where it cost nothing.
  cost_amount bigint check (cost_amount >= 0),
  contact text not null,
  reason text,
  search_key text not null,
  criterion_key text not null,
  published_on date,
  written_by uuid not null references person,
  version integer not null,
  check ((ground = 'appraised-line') = (line_code is not null)),
  check (ground <> 'appraised-line' or campaign_id is not null),
  check ((ground = 'initiative') = (initiative_id is not null)),
  check ((ground = 'award') = (award_id is not null)),
  check (state <> 'published' or published_on is not null)
);
create index exemplar_unit on exemplar (unit_id);
create index exemplar_to_unit on exemplar (to_unit_id, state);
create index exemplar_campaign on exemplar (campaign_id);
create index exemplar_published on exemplar (published_on) where state = 'published';
create unique index exemplar_line_once on exemplar (campaign_id, line_code) where ground = 'appraised-line';
create unique index exemplar_initiative_once on exemplar (initiative_id) where ground = 'initiative';
create unique index exemplar_award_once on exemplar (award_id) where ground = 'award';

create table exemplar_evidence (
  exemplar_id uuid not null references exemplar,
  evidence_id uuid not null references evidence,
  place integer not null,
  primary key (exemplar_id, evidence_id)
);
create index exemplar_evidence_piece on exemplar_evidence (evidence_id);

-- Whom the page would name; named only while they agree. Who has not answered and who declined look the same.
create table exemplar_person (
  exemplar_id uuid not null references exemplar,
  person_id uuid not null references person,
  place integer not null,
  agrees boolean,
  answered_on date,
  primary key (exemplar_id, person_id),
  check ((agrees is null) = (answered_on is null))
);
create index exemplar_person_of on exemplar_person (person_id);

create table exemplar_act (
  exemplar_id uuid not null references exemplar,
  number integer not null,
  act text not null check (act in ('asked', 'consented', 'published', 'returned', 'taken-down', 'withdrawn')),
  on_day date not null,
  reason text not null,
  scan_hash text references stored_file,
  acted_by uuid not null references person,
  primary key (exemplar_id, number)
);
create index exemplar_act_by on exemplar_act (acted_by);
create trigger exemplar_act_is_final before update or delete on exemplar_act for each row execute function refuse_change();

create table added_task (
  plan_id uuid not null references plan,
  code text not null,
  text text not null,
  exemplar_id uuid references exemplar,
  added_by uuid not null references person,
  added_on date not null,
  primary key (plan_id, code)
);
create index added_task_exemplar on added_task (exemplar_id) where exemplar_id is not null;

create table adoption (
  id uuid primary key,
  exemplar_id uuid not null references exemplar,
  unit_id uuid not null references unit,
  plan_id uuid not null references plan,
  code text not null,
  adopted_by uuid not null references person,
  adopted_on date not null,
  -- What the last report says; null until one was made.
  outcome text check (outcome in ('tried', 'kept', 'dropped')),
  version integer not null,
  foreign key (plan_id, code) references added_task
);
create index adoption_exemplar on adoption (exemplar_id);
create index adoption_unit on adoption (unit_id, adopted_on);
create unique index adoption_one_open on adoption (exemplar_id, unit_id) where outcome is distinct from 'dropped';

create table adoption_report (
  adoption_id uuid not null references adoption,
  number integer not null,
  on_day date not null,
  outcome text not null check (outcome in ('tried', 'kept', 'dropped')),
  -- What was counted, before and after, in hundredths of its unit; empty where it was dropped untried.
  measure text not null,
  before integer check (before >= 0),
  after integer check (after >= 0),
  note text not null,
  reported_by uuid not null references person,
  primary key (adoption_id, number),
  check ((before is null) = (after is null)),
  check ((measure = '') = (after is null))
);
create trigger adoption_report_is_final before update or delete on adoption_report for each row execute function refuse_change();
