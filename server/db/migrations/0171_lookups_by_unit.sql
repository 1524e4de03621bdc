-- One unit's staff and seats were looked up through the exclusion constraints: the planner takes their GiST index for a plain btree,
-- and by its second column it is read whole. The unit enters the constraints as text, which no query asks for; placements get the
-- btree index that only their constraint stood in for.
alter table employment drop constraint employment_person_id_unit_id_daterange_excl;
alter table employment add constraint employment_no_overlap
  exclude using gist (person_id with =, (unit_id::text) with =, daterange(valid_from, valid_until) with &&);
alter table seat drop constraint seat_person_id_role_unit_id_daterange_excl;
alter table seat add constraint seat_no_overlap
  exclude using gist (person_id with =, role with =, (unit_id::text) with =, daterange(valid_from, valid_until) with &&);
create index unit_placement_unit on unit_placement (unit_id, valid_from);
