-- The legal register: documents that plans stand on, as this site entered or corrected them over those the product ships; nothing is lost when an entry is corrected.
create table legal_document (
  id uuid primary key,
  document_key text not null unique,
  -- The key of the shipped entry that this one stands in place of, where a correction gave it another.
  replaces text unique,
  type text not null,
  number text not null,
  issued_on date not null,
  issuer text,
  subject text,
  in_force_from date,
  in_force_to date,
  successors text[] not null default '{}',
  source text,
  verified text not null check (verified in ('all', 'date', 'none')),
  version integer not null default 1,
  check (in_force_from is null or in_force_from >= issued_on),
  check (in_force_to is null or in_force_to > coalesce(in_force_from, issued_on))
);

create table legal_document_change (
  document_id uuid not null references legal_document,
  version integer not null,
  act text not null check (act in ('added', 'corrected', 'ended', 'imported')),
  reason text,
  before jsonb,
  person_id uuid references person,
  at timestamptz not null,
  primary key (document_id, version)
);
create trigger legal_document_change_is_final before update or delete on legal_document_change for each row execute function refuse_change();
