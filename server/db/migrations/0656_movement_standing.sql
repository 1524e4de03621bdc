-- What is known of a movement's next title, kept so that a federation's list need not read ten years of papers of each. What changes it is written
-- beside it, and brought in soon after the commit; whoever reads meanwhile counts anew what waits.
create table movement_standing (
  series_id uuid primary key references campaign,
  -- The last campaign, whose year it was, and who receives it.
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  superior_ids uuid[] not null,
  recogniser_id uuid references unit,
  -- The last enrolment that was handed in; null where there is none.
  enrolled_kind text,
  title_kind text,
  enrolled_first_year integer,
  enrolled_years integer,
  -- The last year that a standing title recognises; the cycle that the next title is of begins in `first_year`.
  held integer,
  first_year integer,
  -- The last year that was announced, and how many years in a row qualified up to it.
  through integer,
  streak integer not null,
  revoked_first integer[] not null,
  revoked_last integer[] not null
);
create index movement_standing_campaign on movement_standing (campaign_id);
create index movement_standing_unit on movement_standing (unit_id);
create index movement_standing_recogniser on movement_standing (recogniser_id);
create index movement_standing_superiors on movement_standing using gin (superior_ids);

-- Movements that changed since, one row for each change: a key would have writers wait for one another.
create table movement_change (
  id bigint generated always as identity primary key,
  series_id uuid not null references campaign
);
create index movement_change_series on movement_change (series_id);

-- Counted from the papers. In plpgsql, which keeps the plan: put into the query of a list, its views took longer to plan than the list to read.
create function movement_standing_of(uuid[]) returns setof movement_standing language plpgsql stable as $$
begin return query
  with last_year as materialized (
    select distinct on (c.series_id) c.series_id, c.id, c.unit_id from campaign c where c.series_id = any($1) order by c.series_id, c.year desc
  ), enrolled as materialized (
    select distinct on (c.series_id) c.series_id, e.kind, e.title_kind, e.cycle_first_year, e.cycle_years
    from campaign c join enrolment e on e.campaign_id = c.id
    where c.series_id = any($1) and e.state <> 'draft' and e.state <> 'withdrawn' order by c.series_id, c.year desc
  ), titled as materialized (
    select series_id, max(last_year) filter (where not is_revoked) as held,
      array_agg(first_year order by first_year, last_year) filter (where is_revoked) as revoked_first,
      array_agg(last_year order by first_year, last_year) filter (where is_revoked) as revoked_last
    from title_in_series where series_id = any($1) group by series_id
  ), announced as materialized (
    select series_id, max(year) as through, array_agg(year order by year desc) filter (where counts) as lived
    from counted_year where series_id = any($1) group by series_id
  ), received as materialized (
    select s.campaign_id, array_agg(s.unit_id order by s.unit_id) as superior_ids,
      (array_agg(s.unit_id) filter (where s.part = 'recognises'))[1] as recogniser_id
    from campaign_superior s where s.campaign_id in (select id from last_year) group by s.campaign_id
  ), counted as (
    select l.*, e.kind, e.title_kind, e.cycle_first_year, e.cycle_years, t.held, t.revoked_first, t.revoked_last, a.through, a.lived,
      case when t.held >= e.cycle_first_year then t.held + 1 else e.cycle_first_year end as first_year
    from last_year l left join enrolled e using (series_id) left join titled t using (series_id) left join announced a using (series_id)
  )
  select c.series_id, c.id, c.unit_id, coalesce(r.superior_ids, '{}'), r.recogniser_id, c.kind, c.title_kind, c.cycle_first_year, c.cycle_years,
    c.held, c.first_year, c.through,
    (select count(*)::integer from unnest(c.lived) with ordinality l (year, place)
      where l.year >= c.first_year and c.through - l.year = l.place - 1),
    coalesce(c.revoked_first, '{}'), coalesce(c.revoked_last, '{}')
  from counted c left join received r on r.campaign_id = c.id;
end $$;

-- A movement counts its years only where every other predecessor's qualified that had to: their changes are its own.
create function movements_changed(uuid[]) returns void language sql as $$
  insert into movement_change (series_id)
  select unnest($1) union select h.series_id from campaign_predecessor p join campaign h on h.id = p.campaign_id
  where p.must_qualify and p.series_id = any($1)
$$;

-- In which of a unit's movements a paper from before counts, its campaigns and their recognisers' names say.
create function movements_of_past(uuid[]) returns uuid[] language sql stable as $$
  select coalesce(array_agg(k.id), '{}') from campaign k
  where k.unit_id = any($1) and k.id = k.series_id and exists (select 1 from past_recognition p where p.unit_id = k.unit_id)
$$;

create function movements_of_launch() returns trigger language plpgsql as $$
declare begun uuid[];
begin
  if tg_table_name = 'campaign' then
    begun := array(select distinct series_id from added);
  elsif tg_op = 'DELETE' then
    begun := array(select distinct c.series_id from removed a join campaign c on c.id = a.campaign_id);
  else
    begun := array(select distinct c.series_id from added a join campaign c on c.id = a.campaign_id);
  end if;
  perform movements_changed(begun || movements_of_past(array(select unit_id from campaign where id = any(begun))));
  return null;
end $$;
create trigger campaign_in_movement after insert on campaign referencing new table as added
  for each statement execute function movements_of_launch();
create trigger superior_in_movement after insert on campaign_superior referencing new table as added
  for each statement execute function movements_of_launch();
create trigger superior_changes_movement after update on campaign_superior referencing new table as added
  for each statement execute function movements_of_launch();
create trigger superior_leaves_movement after delete on campaign_superior referencing old table as removed
  for each statement execute function movements_of_launch();

create function movements_of_year() returns trigger language plpgsql as $$
begin
  perform movements_changed(array(select distinct c.series_id from added a join campaign c on c.id = a.campaign_id));
  return null;
end $$;
create trigger enrolment_in_movement after insert on enrolment referencing new table as added
  for each statement execute function movements_of_year();
create trigger year_result_in_movement after insert on year_result referencing new table as added
  for each statement execute function movements_of_year();
create trigger title_in_movement after insert on title referencing new table as added
  for each statement execute function movements_of_year();
create trigger predecessor_in_movement after insert on campaign_predecessor referencing new table as added
  for each statement execute function movements_of_year();

create function movements_of_enrolment() returns trigger language plpgsql as $$
begin
  perform movements_changed(array(select distinct c.series_id from added a join removed b using (id) join campaign c on c.id = a.campaign_id
    where (a.state, a.kind, a.title_kind, a.cycle_first_year, a.cycle_years) is distinct from
      (b.state, b.kind, b.title_kind, b.cycle_first_year, b.cycle_years)));
  return null;
end $$;
create trigger enrolment_changes_movement after update on enrolment referencing new table as added old table as removed
  for each statement execute function movements_of_enrolment();

create function movements_of_revocation() returns trigger language plpgsql as $$
begin
  perform movements_changed(array(select c.series_id from added a join title t on t.id = a.title_id join campaign c on c.id = t.campaign_id));
  return null;
end $$;
create trigger revocation_in_movement after insert on title_revocation referencing new table as added
  for each statement execute function movements_of_revocation();

create function movements_of_paper() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'past_recognition' then
    perform movements_changed(movements_of_past(array(select distinct unit_id from added)));
  else
    perform movements_changed(movements_of_past(array(select p.unit_id from added a join past_recognition p on p.id = a.past_recognition_id)));
  end if;
  return null;
end $$;
create trigger past_in_movement after insert on past_recognition referencing new table as added
  for each statement execute function movements_of_paper();
create trigger strike_in_movement after insert on past_recognition_strike referencing new table as added
  for each statement execute function movements_of_paper();

create index past_recognition_issuer on past_recognition (lower(issuer));
create function movements_of_name() returns trigger language plpgsql as $$
declare names text[];
begin
  if tg_op = 'DELETE' then names := array(select distinct lower(name) from removed);
  elsif tg_op = 'INSERT' then names := array(select distinct lower(name) from added);
  else names := array(select distinct lower(name) from (select name from added union select name from removed) n);
  end if;
  perform movements_changed(movements_of_past(array(select unit_id from past_recognition where lower(issuer) = any(names))));
  return null;
end $$;
create trigger name_in_movement after insert on unit_placement referencing new table as added
  for each statement execute function movements_of_name();
create trigger name_changes_movement after update on unit_placement referencing new table as added old table as removed
  for each statement execute function movements_of_name();
create trigger name_leaves_movement after delete on unit_placement referencing old table as removed
  for each statement execute function movements_of_name();

insert into movement_change (series_id) select id from campaign where id = series_id;
