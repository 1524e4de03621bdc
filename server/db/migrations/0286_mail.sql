-- Notices also go out as mail: what each person chose, when each notice may go, and the letters with what became of them.
create table mail_preference (
  person_id uuid primary key references person,
  mode text not null check (mode in ('at-once', 'digest', 'none')),
  urgent_at_once boolean not null,
  digest_at text not null check (digest_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  quiet_from text not null check (quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$'),
  quiet_until text not null check (quiet_until ~ '^[0-2][0-9]:[0-5][0-9]$'),
  quiet_sundays boolean not null,
  version integer not null
);

-- Its text is made from its notices when it is sent. Times of trying are the database's, not a demo's.
create table mail (
  id uuid primary key,
  person_id uuid not null references person,
  address text not null,
  state text not null check (state in ('waiting', 'claimed', 'handed-over', 'sent', 'dead', 'unknown')),
  attempts integer not null,
  next_at timestamptz not null,
  claim uuid,
  reason text,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index mail_to_send on mail (next_at) where state in ('waiting', 'claimed', 'handed-over');
create index mail_in_trouble on mail (changed_at) where state in ('dead', 'unknown');
create index mail_person on mail (person_id);

create table notice_delivery (
  notice_id uuid primary key references notice,
  person_id uuid not null references person,
  due_at timestamptz not null,
  mail_id uuid references mail,
  settled_at timestamptz
);
create index notice_delivery_due on notice_delivery (due_at) where settled_at is null;
create index notice_delivery_person on notice_delivery (person_id) where settled_at is null;
create index notice_delivery_mail on notice_delivery (mail_id);

create table unsubscribe_link (
  person_id uuid primary key references person,
  token text not null unique
);
