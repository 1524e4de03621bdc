-- How a launched year stood on every day: each state that ended is kept once and never changes, so that a report as it was on a day stays what it was.
alter table unit_year add column since_on date;
update unit_year set since_on = coalesce((select placed_on from report_day), current_date);
alter table unit_year alter column since_on set not null;

create table unit_year_before (
  campaign_id uuid not null references campaign,
  -- Stood so from this day on, and not on the day it ended.
  since_on date not null,
  until_on date not null check (since_on < until_on),
  unit_id uuid not null references unit,
  year integer not null,
  unit_type text not null,
  stage text not null,
  kind text,
  cycle_year integer,
  late boolean not null,
  titled boolean not null,
  revoked boolean not null,
  due_on date,
  recogniser_id uuid not null references unit,
  sheet_id uuid not null references score_sheet,
  self_total integer,
  appraised_total integer,
  decided_total integer,
  self_points integer[],
  appraised_points integer[],
  was uuid[] not null,
  received uuid[] not null,
  primary key (campaign_id, since_on)
);
create index unit_year_before_unit on unit_year_before (unit_id, year);
create index unit_year_before_recogniser on unit_year_before (recogniser_id);
create index unit_year_before_sheet on unit_year_before (sheet_id);
create index unit_year_before_was on unit_year_before using gin (year, was);
create trigger unit_year_before_is_final before update or delete on unit_year_before for each row execute function refuse_change();

-- The first day of which a report can be given; null: every day since the first year was launched.
alter table report_day add column kept_from date;
update report_day set kept_from = placed_on where exists (select from unit_year);
