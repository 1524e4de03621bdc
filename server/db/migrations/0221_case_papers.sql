-- What people typed for the papers of a year: what a paper says and the case does not know.
create table case_paper (
  campaign_id uuid not null references campaign,
  kind text not null,
  typed jsonb not null,
  version integer not null,
  typed_by uuid not null references person,
  typed_at timestamptz not null,
  primary key (campaign_id, kind)
);
