-- The half-year report: what the unit writes beside the figures, and the whole as it was when a meeting approved it.
create table half_year_review (
  campaign_id uuid primary key references campaign,
  unit_id uuid not null references unit,
  as_of date not null,
  texts jsonb not null,
  decisions jsonb not null,
  meeting_id uuid references review_meeting,
  approved jsonb,
  written_by uuid not null references person,
  version integer not null,
  check ((approved is null) = (meeting_id is null))
);
create index half_year_review_unit on half_year_review (unit_id);

create function refuse_change_when_approved() returns trigger language plpgsql as $$
begin
  if old.approved is not null then
    raise exception 'a half-year report that a meeting approved never changes';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger half_year_review_stays_approved before update or delete on half_year_review for each row execute function refuse_change_when_approved();
