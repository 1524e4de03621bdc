-- Dossiers travel between sites as signed packages. What was sent is kept with its receipt, what was received as it was signed; neither is
-- ever rewritten: a newer package of a dossier supersedes, a key that is no longer trusted is revoked with its day.
create table exchange_partner (
  id uuid primary key,
  name text not null,
  key_id text not null unique,
  public_x text not null,
  compared_with text not null,
  -- Null: the operator, at the terminal; so everywhere below.
  registered_by uuid references person,
  registered_at timestamptz not null,
  revoked_on date,
  revoked_why text,
  revoked_by uuid references person,
  revoked_at timestamptz,
  check ((revoked_on is null) = (revoked_why is null) and (revoked_on is null) = (revoked_at is null))
);

create table exchange_sent (
  id uuid primary key,
  package_hash text not null,
  file_hash text not null references stored_file,
  sent_by uuid references person,
  sent_at timestamptz not null,
  receipt text,
  received_on date,
  received_by_partner uuid references exchange_partner,
  receipt_kept_by uuid references person,
  receipt_kept_at timestamptz,
  check ((receipt is null) = (received_on is null) and (receipt is null) = (received_by_partner is null))
);

create table exchange_sent_dossier (
  package_id uuid not null references exchange_sent,
  campaign_id uuid not null references campaign,
  primary key (package_id, campaign_id)
);
create index exchange_sent_dossier_campaign on exchange_sent_dossier (campaign_id);

create table exchange_received (
  id uuid primary key,
  partner_id uuid not null references exchange_partner,
  by_unit_id uuid not null references unit,
  package_hash text not null,
  file_hash text not null references stored_file,
  created_at timestamptz not null,
  taken_by uuid references person,
  taken_at timestamptz not null,
  receipt text not null
);
create index exchange_received_unit on exchange_received (by_unit_id, taken_at);

create table received_dossier (
  id uuid primary key,
  package_id uuid not null references exchange_received,
  partner_id uuid not null references exchange_partner,
  sender_dossier_id uuid not null,
  unit_id uuid not null references unit,
  -- The unit's launched year here that it stands beside; null where none was launched.
  campaign_id uuid references campaign,
  year integer not null,
  body jsonb not null,
  superseded_by uuid references received_dossier deferrable initially deferred
);
-- A dossier of a sender has one state in force.
create unique index received_dossier_in_force on received_dossier (partner_id, sender_dossier_id) where superseded_by is null;
create index received_dossier_package on received_dossier (package_id);
create index received_dossier_campaign on received_dossier (campaign_id);

-- Which unit here a person said a sender's unit is.
create table exchange_match (
  partner_id uuid not null references exchange_partner,
  sender_unit_id uuid not null,
  unit_id uuid not null references unit,
  said_by uuid references person,
  said_at timestamptz not null,
  primary key (partner_id, sender_unit_id)
);

-- Nothing changes but the columns named, once, while the first of them is empty.
create function refuse_change_of_exchanged() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_nargs > 0 and to_jsonb(old) ->> tg_argv[0] is null
    and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv then
    return new;
  end if;
  raise exception 'what was exchanged between sites never changes';
end $$;
create trigger exchange_partner_stays before update or delete on exchange_partner for each row
  execute function refuse_change_of_exchanged('revoked_on', 'revoked_why', 'revoked_by', 'revoked_at');
create trigger exchange_sent_stays before update or delete on exchange_sent for each row
  execute function refuse_change_of_exchanged('receipt', 'received_on', 'received_by_partner', 'receipt_kept_by', 'receipt_kept_at');
create trigger exchange_received_stays before update or delete on exchange_received for each row
  execute function refuse_change_of_exchanged();
create trigger received_dossier_stays before update or delete on received_dossier for each row
  execute function refuse_change_of_exchanged('superseded_by');
