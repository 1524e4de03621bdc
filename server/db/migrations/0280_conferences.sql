-- The year's staff conferences: prepared, held, minutes signed; who was absent is not kept, and what was signed never changes.
create table conference (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('opening', 'half-year', 'year-end')),
  state text not null check (state in ('prepared', 'held', 'signed')),
  meets_on date not null,
  begins text not null,
  venue text not null,
  convened integer not null check (convened > 0),
  chair_id uuid not null references person,
  secretary_id uuid not null references person,
  agenda jsonb not null,
  invited jsonb not null,
  matters jsonb not null,
  quorum text not null check (quorum in ('over-half', 'two-thirds', 'three-quarters')),
  majority text not null check (majority in ('over-half', 'two-thirds', 'three-quarters')),
  rule_source text not null,
  pact jsonb,
  course jsonb,
  signed_on date,
  minutes_hash text references stored_file,
  prepared_by uuid not null references person,
  version integer not null,
  unique (campaign_id, kind),
  check (chair_id <> secretary_id),
  check ((state = 'prepared') = (course is null)),
  check ((state = 'signed') = (signed_on is not null and minutes_hash is not null))
);
create index conference_unit on conference (unit_id);

create function refuse_change_when_signed() returns trigger language plpgsql as $$
begin
  if old.state = 'signed' then
    raise exception 'a conference whose minutes are signed never changes';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger conference_stays_signed before update or delete on conference for each row execute function refuse_change_when_signed();
