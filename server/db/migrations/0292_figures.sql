-- The year's figures are counted from its cases whenever they are asked for. Two things are kept: which figure a person says
-- counts for which line, and the figures as they stood each time the file was put up for signing.
create table figure_choice (
  campaign_id uuid not null references campaign,
  line_code text not null,
  source text not null check (source in ('pledged', 'household', 'advanced-worker', 'emulation-soldier', 'good-grade', 'initiatives',
    'courses', 'drives', 'culture', 'outreach', 'satisfaction', 'routine', 'checklist', 'incidents')),
  is_on boolean not null,
  chosen_by uuid not null references person,
  chosen_at timestamptz not null,
  primary key (campaign_id, line_code, source)
);

create table figure_record (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  taken_at timestamptz not null,
  kept jsonb not null,
  handed_in_at timestamptz,
  given_back_at timestamptz,
  check (given_back_at is null or handed_in_at is not null)
);
create index figure_record_of_campaign on figure_record (campaign_id, taken_at desc);
