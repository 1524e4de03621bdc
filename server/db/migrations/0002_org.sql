-- Units are identities; name, type, parent and place hold for a period, so that history survives every reorganisation.
create table unit (
  id uuid primary key,
  code text unique
);

create table unit_placement (
  id uuid primary key,
  unit_id uuid not null references unit,
  name text not null,
  sort_key text not null,
  search_key text not null,
  type text not null,
  parent_id uuid references unit check (parent_id <> unit_id),
  place text,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  decision text,
  exclude using gist (unit_id with =, daterange(valid_from, valid_until) with &&)
);
create index unit_placement_parent on unit_placement (parent_id);
create index unit_placement_search on unit_placement using gin (search_key gin_trgm_ops);

create table unit_succession (
  id uuid primary key,
  from_unit_id uuid not null references unit,
  to_unit_id uuid references unit,
  kind text not null check (kind in ('merge', 'split', 'rename', 'dissolve', 'transfer')),
  on_day date not null,
  decision text not null,
  unique (from_unit_id, to_unit_id, on_day)
);

create table unit_union (
  id uuid primary key,
  unit_id uuid not null references unit,
  name text not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  ended_by text,
  exclude using gist (unit_id with =, daterange(valid_from, valid_until) with &&)
);
