-- A reviewer's points count their changes line by line as the unit's do; one record of the inspection for each assessment; a finished appraisal never changes.
alter table appraisal_score alter column points drop not null;
alter table appraisal_score add column version integer not null;
create unique index inspection_one on inspection (assessment_id);
alter table inspection add column recorded_at timestamptz not null;

create function refuse_change_of_finished_appraisal() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'appraisal' then
    if old.state = 'finished' then raise exception 'a finished appraisal never changes'; end if;
  elsif exists (select 1 from appraisal where id = coalesce(new.appraisal_id, old.appraisal_id) and state = 'finished') then
    raise exception 'a finished appraisal never changes';
  end if;
  return coalesce(new, old);
end $$;
create trigger appraisal_finished_is_final before update or delete on appraisal for each row execute function refuse_change_of_finished_appraisal();
create trigger appraisal_score_finished_is_final before insert or update or delete on appraisal_score for each row execute function refuse_change_of_finished_appraisal();
