-- Who joins after a round was opened is added to its list by the clerk; the day says when, for a share names the day of its base.
alter table evaluation_subject add column added_on date;
