-- A reorganisation is set by one decision and carried out on its day; of what came of a unit one at most is heir to its titles and cases.
create table reorganisation (
  id uuid primary key,
  -- Whose administrators set it; null when it was set at the server's terminal.
  unit_id uuid references unit,
  on_day date not null,
  decision text not null,
  foundings jsonb not null,
  acts jsonb not null,
  state text not null check (state in ('planned', 'held', 'in-force', 'taken-back')),
  why_held jsonb,
  set_by uuid references person,
  set_at timestamptz not null,
  carried_out_at timestamptz,
  taken_back_by uuid references person,
  taken_back_at timestamptz,
  take_back_reason text,
  version integer not null default 1
);
create index reorganisation_planned on reorganisation (on_day) where state = 'planned';
create index reorganisation_unit on reorganisation (unit_id);
create index reorganisation_set_by on reorganisation (set_by);
create index reorganisation_taken_back_by on reorganisation (taken_back_by);

alter table unit_succession
  add column is_heir boolean not null default false,
  add column ends boolean not null default true,
  add column reason text,
  add column reorganisation_id uuid references reorganisation;
-- Until now nobody said which of several takes on the records: where there is one it does, else the first by name of its row.
update unit_succession s set is_heir = s.to_unit_id is not null and s.id = (
  select min(o.id::text)::uuid from unit_succession o where o.from_unit_id = s.from_unit_id and o.on_day = s.on_day and o.to_unit_id is not null);
alter table unit_succession drop constraint unit_succession_kind_check;
alter table unit_succession add constraint unit_succession_kind_check
  check (kind in ('merge', 'split', 'part', 'rename', 'dissolve', 'transfer'));
create index unit_succession_reorganisation on unit_succession (reorganisation_id);
create unique index unit_succession_one_heir on unit_succession (from_unit_id) where is_heir and ends;
create index unit_succession_heir on unit_succession (to_unit_id, on_day) where is_heir and ends;
