-- A title that a council of the recognising body is asked about: the year after which it would be decided, and its case in a sitting.
-- A case that leaves the agenda before anything is voted leaves no trace here either.
create table title_case (
  case_id uuid primary key references sitting_case on delete cascade,
  campaign_id uuid not null references campaign,
  brought_by uuid not null references person,
  brought_at timestamptz not null
);
create index title_case_campaign on title_case (campaign_id);
create index title_case_brought_by on title_case (brought_by);
