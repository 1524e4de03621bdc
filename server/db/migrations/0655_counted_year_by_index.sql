-- The same years as before. Asked as one of two nested «not exists», whether a predecessor qualified was looked up among all years of the site, for
-- each year of each movement.
create or replace view counted_year as
  select y.id, y.campaign_id, y.unit_id, y.series_id, y.year, y.qualified,
         y.qualified and coalesce((
           select bool_and(exists (select 1 from year_in_series o where o.series_id = p.series_id and o.year = y.year and o.qualified))
           from campaign h join campaign_predecessor p on p.campaign_id = h.id
           where p.must_qualify and h.series_id = y.series_id and y.year < h.year), true) as counts
  from year_in_series y;
