-- Persons, where they work, the seats their rights follow, and how they sign in.
create table person (
  id uuid primary key,
  full_name text not null,
  name_key text not null,
  search_key text not null,
  staff_code text unique,
  email text,
  created_at timestamptz not null
);
create unique index person_email on person (lower(email));
create index person_search on person using gin (search_key gin_trgm_ops);

create table team (
  id uuid primary key,
  unit_id uuid not null references unit,
  name text not null,
  sort_key text not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  unique (unit_id, name, valid_from)
);

create table employment (
  id uuid primary key,
  person_id uuid not null references person,
  unit_id uuid not null references unit,
  team_id uuid references team,
  position text not null,
  staff_class text not null check (staff_class in ('cadre', 'civil-servant', 'public-employee', 'worker')),
  manages boolean not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  exclude using gist (person_id with =, unit_id with =, daterange(valid_from, valid_until) with &&)
);
create index employment_unit on employment (unit_id);

create table seat (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null check (role in ('member', 'clerk', 'unit-head', 'union-chair', 'reviewer', 'council-member', 'council-secretary', 'authority', 'administrator')),
  unit_id uuid not null references unit,
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  lent_from uuid references seat,
  paper text,
  exclude using gist (person_id with =, role with =, unit_id with =, daterange(valid_from, valid_until) with &&)
);
create index seat_unit on seat (unit_id);

create table handover (
  id uuid primary key,
  seat_id uuid not null references seat,
  to_seat_id uuid not null references seat,
  on_day date not null,
  paper text not null,
  open_tasks jsonb not null
);

create table auth_user (
  id text primary key,
  person_id uuid not null unique references person,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table auth_session (
  id text primary key,
  user_id text not null references auth_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table auth_account (
  id text primary key,
  user_id text not null references auth_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  id_token text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table sign_in_link (
  token_hash text primary key,
  purpose text not null check (purpose in ('first-administrator', 'invitation')),
  person_id uuid references person,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'first-administrator') = (person_id is null))
);
