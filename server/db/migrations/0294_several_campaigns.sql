-- A unit may live several plans in one year (the union's and the province's). What follows itself from year to year is a series, named by
-- its first campaign: results, cycles and titles are counted within it. Persons who signed in one campaign need not sign again in another
-- that shares its registrations (pledges_in). A title is the title of a campaign, not of whatever the unit did that year.
alter table campaign drop constraint campaign_unit_id_year_key;
alter table campaign add column series_id uuid references campaign;
update campaign c set series_id = (select f.id from campaign f where f.unit_id = c.unit_id order by f.year, f.id limit 1);
alter table campaign alter column series_id set not null;
alter table campaign add constraint campaign_series_year unique (series_id, year);
alter table campaign add constraint campaign_unit_plan_year unique (unit_id, plan_id, year);
alter table campaign add column pledges_in uuid references campaign;
update campaign set pledges_in = id;
alter table campaign alter column pledges_in set not null;
create index campaign_unit_year on campaign (unit_id, year);
create index campaign_pledges_in on campaign (pledges_in);

alter table year_result drop constraint year_result_unit_id_year_key;
create index year_result_unit_year on year_result (unit_id, year);

alter table title add column campaign_id uuid references campaign;
alter table title disable trigger title_is_final;
update title t set campaign_id = (select c.id from campaign c where c.unit_id = t.unit_id and c.year = t.last_year);
alter table title enable trigger title_is_final;
create index title_campaign on title (campaign_id);
