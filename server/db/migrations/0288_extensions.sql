-- A day is moved on (gia hạn) with its reason, by whoever gave it; the earlier day stays in the history.
create table task_extension (
  id uuid primary key,
  plan_id uuid not null,
  code text not null,
  from_on date not null,
  to_on date not null check (to_on > from_on),
  reason text not null,
  extended_by uuid not null references person,
  extended_at timestamptz not null,
  foreign key (plan_id, code) references assignment (plan_id, code)
);
create index task_extension_task on task_extension (plan_id, code);
create trigger task_extension_is_final before update or delete on task_extension for each row execute function refuse_change();

alter table shortcoming_step drop constraint shortcoming_step_act_check;
alter table shortcoming_step add constraint shortcoming_step_act_check check (act in ('raised', 'closed', 'reopened', 'extended'));
alter table shortcoming_step add column due_on date;
