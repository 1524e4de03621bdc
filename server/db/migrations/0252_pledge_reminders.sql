-- That those without a pledge were reminded: once a day at most, how many, never who.
create table pledge_reminder (
  campaign_id uuid not null references campaign,
  on_day date not null,
  count integer not null check (count > 0),
  by_person uuid not null references person,
  primary key (campaign_id, on_day)
);
