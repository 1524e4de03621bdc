-- A body without an account is reported for: the report says from which paper it was taken.
alter table task_report add column source text;
