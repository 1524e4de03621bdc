-- What reports are read from: one row a launched year as far as others may know of it, and sums over the units above, in three geographies.
create extension if not exists btree_gin;

create table unit_year (
  campaign_id uuid primary key references campaign,
  unit_id uuid not null references unit,
  year integer not null,
  unit_type text not null,
  stage text not null check (stage in ('launched', 'enrolment-sent', 'enrolment-returned', 'to-submit', 'submitted', 'sent-back', 'late-refused', 'appraised', 'qualified', 'not-qualified', 'withdrawn')),
  kind text,
  cycle_year integer,
  late boolean not null,
  titled boolean not null,
  revoked boolean not null,
  -- The last day of what the unit itself still owes; null while it owes nothing.
  due_on date,
  recogniser_id uuid not null references unit,
  sheet_id uuid not null references score_sheet,
  self_total integer,
  appraised_total integer,
  decided_total integer,
  -- Hundredths of a point, line by line in the order of the sheet; null while nobody outside may know them.
  self_points integer[],
  appraised_points integer[],
  -- The units above: on the year's reporting day; on the day `report_day` names, through heirs; and the bodies that receive the year's papers.
  was uuid[] not null,
  now uuid[] not null,
  received uuid[] not null
);
create index unit_year_unit on unit_year (unit_id, year);
create index unit_year_recogniser on unit_year (recogniser_id);
create index unit_year_sheet on unit_year (sheet_id);
create index unit_year_was on unit_year using gin (year, was);
create index unit_year_now on unit_year using gin (year, now);
create index unit_year_received on unit_year using gin (year, received);
create index unit_year_due on unit_year (year, due_on, campaign_id) where due_on is not null;

-- A year as the sums still count it; what it has become since is added when it is folded in, and by who reads meanwhile.
create table unit_year_change (
  campaign_id uuid primary key references unit_year,
  before jsonb
);

create table report_cell (
  unit_id uuid not null references unit,
  year integer not null,
  geography text not null check (geography in ('was', 'now', 'received')),
  part text not null check (part in ('standing', 'lines', 'due')),
  cut text not null,
  figures bigint[] not null,
  primary key (unit_id, year, geography, part, cut)
);

-- The day that the geography of today was taken on; null until the years of a site that is older than this are counted.
-- Whoever places a unit's year holds the row, whoever moves units holds it alone.
create table report_day (
  only_one boolean primary key default true check (only_one),
  placed_on date
);
insert into report_day default values;
