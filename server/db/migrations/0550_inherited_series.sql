-- The heir of a merger launches its year: whose movement goes on is written in no text, so the choice is kept with who made it and why. Other
-- predecessors' movements that it settled stand beside it; where the rule is 'all' a year before the launch counts only if theirs qualified too.
create table campaign_inheritance (
  campaign_id uuid primary key references campaign,
  rule text not null check (rule in ('main', 'all', 'none')),
  -- What led from the predecessor to the unit: the decisions, as papers cite them; empty where the movement was the unit's own.
  decisions text not null,
  reason text not null,
  chosen_by uuid not null references person,
  chosen_at timestamptz not null
);
create index campaign_inheritance_chosen_by on campaign_inheritance (chosen_by);
create trigger campaign_inheritance_is_final before update or delete on campaign_inheritance for each row execute function refuse_change();

create table campaign_predecessor (
  campaign_id uuid not null references campaign_inheritance (campaign_id),
  series_id uuid not null references campaign,
  must_qualify boolean not null,
  primary key (campaign_id, series_id)
);
create index campaign_predecessor_series on campaign_predecessor (series_id);
create trigger campaign_predecessor_is_final before update or delete on campaign_predecessor for each row execute function refuse_change();

-- Which announced years count towards a title: those that qualified, and in which every other predecessor qualified that had to.
create view counted_year as
  select y.id, y.campaign_id, y.unit_id, k.series_id, y.year, y.qualified,
         y.qualified and not exists (
           select 1 from campaign h join campaign_predecessor p on p.campaign_id = h.id
           where p.must_qualify and h.series_id = k.series_id and y.year < h.year and not exists (
             select 1 from year_result o join campaign c on c.id = o.campaign_id
             where c.series_id = p.series_id and o.year = y.year and o.qualified)) as counts
  from year_result y join campaign k on k.id = y.campaign_id;
