-- A day's reminders are looked through unit by unit, each batch in a transaction of its own: what was cut short goes on where it stopped.
create table reminder_unit (
  unit_id uuid primary key references unit,
  day date not null
);
drop table reminder_day;
