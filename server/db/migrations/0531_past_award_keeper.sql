-- Every other column ending in `_by` leads to a person; this one leads to a unit.
alter table past_award rename column kept_by to keeper_unit_id;
alter index past_award_kept_by rename to past_award_keeper;
