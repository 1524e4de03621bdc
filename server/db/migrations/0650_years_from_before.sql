-- Years and titles from papers of before the system count in one movement of their unit each: the one recognised by the body that the paper
-- names, else the first that the unit launched.
create view past_in_series as
  select p.id as past_id, k.id as series_id
  from campaign k join past_recognition p on p.unit_id = k.unit_id
  where k.id = k.series_id and not exists (
    select 1 from campaign o where o.unit_id = k.unit_id and o.id = o.series_id and o.id <> k.id
      and (not exists (select 1 from campaign c join campaign_superior s on s.campaign_id = c.id and s.part = 'recognises'
             join unit_placement b on b.unit_id = s.unit_id where c.series_id = o.id and lower(b.name) = lower(p.issuer)), o.year, o.id)
        < (not exists (select 1 from campaign c join campaign_superior s on s.campaign_id = c.id and s.part = 'recognises'
             join unit_placement b on b.unit_id = s.unit_id where c.series_id = k.id and lower(b.name) = lower(p.issuer)), k.year, k.id));

-- A year's own result goes first; a result from before stands for the year where its notice is named and it was not struck out.
create view year_in_series as
  select y.id, y.campaign_id, y.unit_id, k.series_id, y.year, y.qualified from year_result y join campaign k on k.id = y.campaign_id
  union all
  select p.id, null, p.unit_id, s.series_id, p.last_year, p.qualified from past_in_series s join past_recognition p on p.id = s.past_id
  where p.what = 'year-result' and p.number is not null and p.decided_on is not null and p.issuer is not null
    and not exists (select 1 from past_recognition_strike x where x.past_recognition_id = p.id)
    and not exists (select 1 from year_result y join campaign k on k.id = y.campaign_id where k.series_id = s.series_id and y.year = p.last_year);

create or replace view counted_year as
  select y.id, y.campaign_id, y.unit_id, y.series_id, y.year, y.qualified,
         y.qualified and not exists (
           select 1 from campaign h join campaign_predecessor p on p.campaign_id = h.id
           where p.must_qualify and h.series_id = y.series_id and y.year < h.year and not exists (
             select 1 from year_in_series o where o.series_id = p.series_id and o.year = y.year and o.qualified)) as counts
  from year_in_series y;

create view title_in_series as
  select t.id, k.series_id, t.first_year, t.last_year, r.title_id is not null as is_revoked
  from title t join campaign k on k.id = t.campaign_id left join title_revocation r on r.title_id = t.id
  union all
  select p.id, s.series_id, p.first_year, p.last_year, false from past_in_series s join past_recognition p on p.id = s.past_id
  where p.what = 'title' and not exists (select 1 from past_recognition_strike x where x.past_recognition_id = p.id);
