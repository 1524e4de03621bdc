-- An issued plan is sent to bodies above its unit: they read it before the year is launched, and may issue the official sheet from it.
-- What was launched towards a superior had been sent to it.
create table plan_recipient (
  plan_id uuid not null references plan,
  unit_id uuid not null references unit,
  sent_by uuid not null references person,
  sent_at timestamptz not null,
  primary key (plan_id, unit_id)
);
create index plan_recipient_unit on plan_recipient (unit_id);
create trigger plan_recipient_is_final before update or delete on plan_recipient for each row execute function refuse_change();
insert into plan_recipient (plan_id, unit_id, sent_by, sent_at)
  select c.plan_id, s.unit_id, c.launched_by, c.launched_at from campaign c join campaign_superior s on s.campaign_id = c.id;
