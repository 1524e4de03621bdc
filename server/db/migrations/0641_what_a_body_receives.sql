-- A body that receives thousands of units finds its campaigns, those it recognises and what is owed to it without going through all of them.
drop index campaign_superior_unit;
create index campaign_superior_unit on campaign_superior (unit_id, part, campaign_id);
create index unit_year_owing on unit_year using gin (year, received) where due_on is not null;
