-- The name of a unit on a day was still looked up through the constraint that keeps its periods apart, forty pages for each unit.
-- As with staff and seats, the unit enters the constraint as text, and the plain index stands alone.
alter table unit_placement drop constraint unit_placement_unit_id_daterange_excl;
alter table unit_placement add constraint unit_placement_no_overlap
  exclude using gist ((unit_id::text) with =, daterange(valid_from, valid_until) with &&);
alter table unit_union drop constraint unit_union_unit_id_daterange_excl;
alter table unit_union add constraint unit_union_no_overlap
  exclude using gist ((unit_id::text) with =, daterange(valid_from, valid_until) with &&);
