-- What somebody still owes is reminded of once a week before, once the day before, once when it is overdue; a moved day begins anew.
create table reminder (
  person_id uuid not null references person,
  key text not null,
  last_day date not null,
  mark text not null check (mark in ('week', 'tomorrow', 'overdue')),
  reminded_on date not null,
  primary key (person_id, key, last_day, mark)
);

-- The last of the site's days that was looked through.
create table reminder_day (
  is_only boolean primary key default true check (is_only),
  day date not null
);
