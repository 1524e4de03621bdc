-- A panel goes on without the head it began with: each handing over is kept with its reason. What was laid down before anybody scored
-- is fixed: the common points must come by it.
create table appraisal_panel_handover (
  panel_id uuid not null references appraisal_panel,
  number integer not null check (number > 0),
  from_id uuid not null references person,
  to_id uuid not null references person,
  reason text not null check (reason <> ''),
  handed_by uuid not null references person,
  handed_at timestamptz not null,
  primary key (panel_id, number),
  check (from_id <> to_id)
);
create index appraisal_panel_handover_from on appraisal_panel_handover (from_id);
create index appraisal_panel_handover_to on appraisal_panel_handover (to_id);
create index appraisal_panel_handover_by on appraisal_panel_handover (handed_by);

create function refuse_change_of_panel_handover() returns trigger language plpgsql as $$
begin
  raise exception 'a handing over of a panel never changes';
end $$;
create trigger appraisal_panel_handover_is_final before update or delete on appraisal_panel_handover for each row execute function refuse_change_of_panel_handover();

create function refuse_change_of_panel_terms() returns trigger language plpgsql as $$
begin
  if (old.rule, old.rounding, old.source, old.overall_limit, old.line_limit, old.spread_limit, old.explanation_days)
      is distinct from (new.rule, new.rounding, new.source, new.overall_limit, new.line_limit, new.spread_limit, new.explanation_days) then
    raise exception 'the terms of a panel never change';
  end if;
  return new;
end $$;
create trigger appraisal_panel_terms_are_fixed before update on appraisal_panel for each row execute function refuse_change_of_panel_terms();
