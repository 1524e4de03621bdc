-- The site, its sealed event log, idempotent writes and stored files: what every feature stands on.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table site (
  only_one boolean primary key default true check (only_one),
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('real', 'demo')),
  issuer_key_id text not null,
  clock timestamptz,
  created_at timestamptz not null,
  check (kind = 'demo' or clock is null)
);

create table event (
  id uuid primary key,
  at timestamptz not null,
  recorded_in xid8 not null default pg_current_xact_id(),
  actor_id uuid,
  type text not null,
  subject_id uuid not null,
  body jsonb not null,
  salt bytea not null,
  leaf bytea not null
);
create index event_subject on event (subject_id, at);
create index event_recorded on event (recorded_in);

create table event_seal (
  number integer primary key,
  at timestamptz not null,
  count integer not null,
  total bigint not null,
  root bytea not null,
  previous bytea not null,
  signature bytea not null
);

create table sealed_event (
  event_id uuid primary key references event,
  seal integer not null references event_seal,
  position integer not null,
  unique (seal, position)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name;
end $$;
create trigger event_is_final before update or delete on event for each row execute function refuse_change();
create trigger event_seal_is_final before update or delete on event_seal for each row execute function refuse_change();
create trigger sealed_event_is_final before update or delete on sealed_event for each row execute function refuse_change();

create table idempotency (
  actor_id uuid not null,
  key text not null,
  action text not null,
  request_hash bytea not null,
  response jsonb not null,
  at timestamptz not null,
  primary key (actor_id, key)
);

create table stored_file (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  size integer not null,
  media_type text not null,
  stored_at timestamptz not null
);
