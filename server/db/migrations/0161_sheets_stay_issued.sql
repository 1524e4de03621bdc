-- A sheet in use could be made a draft again and then edited: what is issued only retires, and nothing of it changes.
create or replace function refuse_change_in_use() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (
    (to_jsonb(new) - 'state' - 'version') is distinct from (to_jsonb(old) - 'state' - 'version')
    or (new.state <> old.state and (old.state, new.state) <> ('issued', 'retired'))
  ) then
    raise exception 'a score sheet in use never changes';
  end if;
  return new;
end $$;
