-- A place's own rule on the culture title, from a day on, by the document it stands in: how many years in a row, first and again, and who
-- recognises where it is not the law's body. Never changed; a later rule takes its place, and what was entered wrongly is struck out.
create table local_rule (
  id uuid primary key,
  unit_id uuid not null references unit,
  -- null: of every kind of unit.
  title_kind text check (title_kind in ('agency', 'public-service-unit', 'enterprise')),
  valid_from date not null,
  first_years integer not null check (first_years = any (array[1, 2, 5])),
  again_years integer not null check (again_years = any (array[1, 2, 5])),
  -- null: whom the law of the day names.
  body text,
  number text not null,
  issued_on date not null,
  issuer text not null,
  subject text not null,
  is_certain boolean not null,
  entered_by uuid references person,
  entered_on date not null
);
create index local_rule_unit on local_rule (unit_id);
create trigger local_rule_is_final before update or delete on local_rule for each row execute function refuse_change();

create table local_rule_strike (
  local_rule_id uuid primary key references local_rule,
  reason text not null check (reason <> ''),
  struck_on date not null,
  struck_by uuid references person
);
create trigger local_rule_strike_is_final before update or delete on local_rule_strike for each row execute function refuse_change();

-- The rule that binds a body on a day: its own or the nearest above it, one for the kind of unit before one for all, the latest.
create function local_rule_of(body uuid, kind text, on_day date) returns uuid language sql stable as $$
  with recursive up (unit_id, step) as (
    select body, 0 where exists (select 1 from local_rule)
    union all
    select p.parent_id, up.step + 1 from up join unit_placement p on p.unit_id = up.unit_id and p.valid_from <= on_day
      and (p.valid_until is null or on_day < p.valid_until)
    where p.parent_id is not null and up.step < 30
  )
  select r.id from up join local_rule r on r.unit_id = up.unit_id
  where r.valid_from <= on_day and (r.title_kind is null or r.title_kind = kind)
    and not exists (select 1 from local_rule_strike s where s.local_rule_id = r.id)
  order by up.step, r.title_kind is null, r.valid_from desc, r.id desc limit 1
$$;
