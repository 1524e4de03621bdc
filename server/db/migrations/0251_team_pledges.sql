-- Teams register too: who stands at the head of a team for a period, and the pledge its head signs, with a log like a person's.
create table team_lead (
  id uuid primary key,
  team_id uuid not null references team,
  person_id uuid not null references person,
  title text not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  named_by uuid not null references person,
  exclude using gist (team_id with =, daterange(valid_from, valid_until) with &&)
);
create index team_lead_person on team_lead (person_id);

create table team_pledge (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  team_id uuid not null references team,
  state text not null check (state in ('draft', 'signed', 'returned', 'accepted')),
  titles text[] not null,
  commitments jsonb not null,
  own text not null,
  source text not null check (source in ('self', 'paper')),
  paper_hash text references stored_file,
  entered_by uuid not null references person,
  signed_on date,
  late boolean not null,
  return_reason text,
  version integer not null,
  unique (campaign_id, team_id)
);
create index team_pledge_team on team_pledge (team_id);

create table team_pledge_change (
  pledge_id uuid not null references team_pledge,
  version integer not null,
  act text not null check (act in ('signed', 'amended', 'returned', 'accepted', 'recalled')),
  at timestamptz not null,
  by_person uuid not null references person,
  changes jsonb not null,
  reason text,
  primary key (pledge_id, version)
);
create trigger team_pledge_change_is_final before update or delete on team_pledge_change for each row execute function refuse_change();
