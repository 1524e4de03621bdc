-- A person's calendar, read by their own calendar program: an address that only its hash is kept of, and what was last told under each entry,
-- so that a change counts up and what is gone is said to be cancelled.
create table calendar_feed (
  person_id uuid primary key references person,
  token_hash text not null unique,
  made_at timestamptz not null,
  read_at timestamptz
);

create table calendar_entry (
  person_id uuid not null references person,
  uid text not null,
  day date not null,
  entry jsonb not null,
  primary key (person_id, uid)
);
