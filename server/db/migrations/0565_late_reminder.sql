-- That whoever receives a unit's papers reminded it of what it owes: never twice within a stated number of days.
create table late_reminder (
  campaign_id uuid not null references campaign,
  on_day date not null,
  by_unit_id uuid not null references unit,
  reminded_by uuid not null references person,
  due_on date not null,
  told integer not null check (told >= 0),
  primary key (campaign_id, on_day)
);
create index late_reminder_unit on late_reminder (by_unit_id);
create index late_reminder_person on late_reminder (reminded_by);
create trigger late_reminder_is_final before update or delete on late_reminder for each row execute function refuse_change();
