-- How a round of commendation chooses: its own limits beside the plan's, the rules it ranks by, rulings where limits or ranks do not decide.
create table award_limit (
  id uuid primary key,
  round_id uuid not null references award_round,
  audience text not null check (audience in ('collective', 'individual')),
  form text,
  kinds jsonb,
  levels jsonb,
  reach text not null check (reach in ('all', 'each-unit')),
  measure text not null check (measure in ('max', 'min', 'max-share', 'min-direct')),
  amount integer not null check (amount >= 0),
  base text check (base in ('nominees', 'staff', 'stated')),
  base_count integer check (base_count >= 0),
  rounding text not null check (rounding in ('floor', 'round', 'ceil')),
  force text not null check (force in ('hard', 'soft')),
  source text not null,
  certain boolean not null,
  set_by uuid not null references person,
  set_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz,
  end_reason text,
  check ((base is null) = (measure <> 'max-share')),
  check ((base_count is null) = (base is distinct from 'stated')),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create index award_limit_round on award_limit (round_id);

-- Each time the rules of the choice are set, one row; the last one holds.
create table award_choice_rules (
  id uuid primary key,
  round_id uuid not null references award_round,
  rules jsonb not null,
  set_by uuid not null references person,
  set_at timestamptz not null
);
create index award_choice_rules_round on award_choice_rules (round_id);
create trigger award_choice_rules_is_final before update or delete on award_choice_rules for each row execute function refuse_change();

-- Which of two limits counts, or in which order those go whom every rule leaves equal.
create table award_ruling (
  id uuid primary key,
  round_id uuid not null references award_round,
  matter text not null check (matter in ('limit', 'tie')),
  audience text not null check (audience in ('collective', 'individual')),
  about text not null,
  taken jsonb not null,
  reason text not null,
  ruled_as text not null check (ruled_as in ('head', 'council')),
  ruled_by uuid not null references person,
  ruled_at timestamptz not null
);
create index award_ruling_round on award_ruling (round_id);
create trigger award_ruling_is_final before update or delete on award_ruling for each row execute function refuse_change();

-- Why somebody was taken out of rank; null where the rank decided.
alter table nomination_place add column reason text;

-- What stands in the minutes of a sitting beside its cases: why some were chosen and others not.
create table sitting_explanation (
  sitting_id uuid not null references sitting,
  about uuid not null,
  heading text not null,
  lines jsonb not null,
  primary key (sitting_id, about)
);
