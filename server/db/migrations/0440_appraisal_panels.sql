-- Several reviewers score one submitted file each by themselves; what they gave stays in sheets of their own until all are in, the
-- lines above the limits are explained once by the unit and looked at once more, and the common points become the appraisal's.
create table appraisal_panel (
  id uuid primary key,
  assessment_id uuid not null unique references assessment,
  by_unit_id uuid not null references unit,
  head_id uuid not null references person,
  state text not null check (state in ('scoring', 'combining', 'explaining', 'concluded')),
  due_on date not null,
  rule text not null check (rule in ('mean', 'median', 'lead')),
  rounding text not null check (rounding in ('nearest', 'down')),
  source text not null,
  overall_limit integer not null check (overall_limit >= 0),
  line_limit integer not null check (line_limit > 0),
  spread_limit integer not null check (spread_limit > 0),
  explanation_days integer not null check (explanation_days > 0),
  set_up_by uuid not null references person,
  set_up_at timestamptz not null,
  opened_at timestamptz,
  concluded_at timestamptz,
  version integer not null,
  check ((state = 'scoring') = (opened_at is null)),
  check ((state = 'concluded') = (concluded_at is not null))
);
create index appraisal_panel_head on appraisal_panel (head_id);

create table appraisal_panel_member (
  panel_id uuid not null references appraisal_panel,
  person_id uuid not null references person,
  handed_in_at timestamptz,
  stepped_out_at timestamptz,
  primary key (panel_id, person_id),
  check (handed_in_at is null or stepped_out_at is null)
);
create index appraisal_panel_member_person on appraisal_panel_member (person_id);

create table appraisal_panel_score (
  panel_id uuid not null,
  person_id uuid not null references person,
  line_code text not null,
  points integer check (points >= 0),
  note text not null,
  scored_at timestamptz not null,
  version integer not null,
  primary key (panel_id, person_id, line_code),
  foreign key (panel_id, person_id) references appraisal_panel_member
);
create index appraisal_panel_score_person on appraisal_panel_score (person_id);

create table appraisal_panel_reopening (
  panel_id uuid not null references appraisal_panel,
  person_id uuid not null references person,
  reason text not null,
  reopened_by uuid not null references person,
  reopened_at timestamptz not null,
  primary key (panel_id, person_id, reopened_at)
);

create table appraisal_panel_point (
  panel_id uuid not null references appraisal_panel,
  line_code text not null,
  first_points integer not null check (first_points >= 0),
  by_gap boolean not null,
  by_spread boolean not null,
  second_points integer check (second_points >= 0),
  reason text,
  primary key (panel_id, line_code),
  check ((second_points is null) = (reason is null)),
  check (second_points is null or by_gap or by_spread)
);

create table appraisal_explanation (
  panel_id uuid primary key references appraisal_panel,
  asked_at timestamptz not null,
  due_on date not null,
  arrived_on date,
  sent_by uuid references person,
  sent_at timestamptz,
  paper_hash text references stored_file,
  check ((arrived_on is null) = (sent_at is null)),
  check ((sent_by is null) = (sent_at is null))
);

create table appraisal_explanation_line (
  panel_id uuid not null references appraisal_explanation,
  line_code text not null,
  text text not null,
  primary key (panel_id, line_code)
);

-- A sheet that was handed in is final, and so is everything once the panel has its common points.
create function refuse_change_of_handed_in_sheet() returns trigger language plpgsql as $$
begin
  if exists (select 1 from appraisal_panel_member m where m.panel_id = coalesce(new.panel_id, old.panel_id)
      and m.person_id = coalesce(new.person_id, old.person_id) and m.handed_in_at is not null) then
    raise exception 'a sheet that was handed in does not change';
  end if;
  return coalesce(new, old);
end $$;
create trigger appraisal_panel_score_is_final before insert or update or delete on appraisal_panel_score for each row execute function refuse_change_of_handed_in_sheet();

create function refuse_change_of_concluded_panel() returns trigger language plpgsql as $$
begin
  if old.state = 'concluded' then raise exception 'a concluded panel never changes'; end if;
  return coalesce(new, old);
end $$;
create trigger appraisal_panel_is_final before update or delete on appraisal_panel for each row execute function refuse_change_of_concluded_panel();

create function refuse_second_explanation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.sent_at is not null then raise exception 'there is one explanation only'; end if;
  return new;
end $$;
create trigger appraisal_explanation_is_one before update or delete on appraisal_explanation for each row execute function refuse_second_explanation();

-- Whoever says they are tied to a unit is not asked again for its files; why is nobody's business.
create table appraisal_tie (
  unit_id uuid not null references unit,
  person_id uuid not null references person,
  declared_at timestamptz not null,
  primary key (unit_id, person_id)
);
create index appraisal_tie_person on appraisal_tie (person_id);
