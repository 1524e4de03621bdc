-- Papers printed in one go, in the background: what was to be printed is kept as it was until it is, then the files until they expire.
create table print_batch (
  id uuid primary key,
  unit_id uuid not null references unit,
  -- Null for certificates of titles, which belong to no one year of a unit.
  campaign_id uuid references campaign,
  kind text not null,
  title text not null,
  blank_id uuid,
  blank_version integer,
  total integer not null check (total > 0),
  state text not null check (state in ('running', 'done', 'failed')),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  ended_at timestamptz,
  -- The day from which its files are no longer kept; null while it is not done.
  expires_on date,
  foreign key (blank_id, blank_version) references certificate_blank_edition,
  check ((state = 'done') = (expires_on is not null)),
  check ((state = 'running') = (ended_at is null))
);
create index print_batch_unit on print_batch (unit_id, asked_at desc);
create index print_batch_campaign on print_batch (campaign_id, kind);
create unique index print_batch_running on print_batch (unit_id, kind, coalesce(campaign_id, unit_id)) where state = 'running';

create table print_batch_item (
  batch_id uuid not null references print_batch,
  ordinal integer not null check (ordinal > 0),
  name text not null,
  paper jsonb not null,
  primary key (batch_id, ordinal)
);

create table print_batch_part (
  batch_id uuid not null references print_batch,
  ordinal integer not null check (ordinal > 0),
  first integer not null,
  last integer not null check (last >= first),
  -- Null once it expired.
  hash text references stored_file,
  size integer not null,
  primary key (batch_id, ordinal)
);
create index print_batch_part_hash on print_batch_part (hash);
