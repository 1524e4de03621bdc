-- What the plan and the score sheet need beyond the ground: the machine's own reading beside the confirmed one, the register of
-- numbers, scanned papers, who entered a superior's sheet, and windows moved with a reason.
alter table board add column ended_by text;
alter table board add column paper_hash text references stored_file;
alter table board add column set_up_by uuid references person;

alter table plan add column draft jsonb;
alter table plan add column kind text not null default 'Kế hoạch';
alter table plan add column register_number integer;
alter table plan add column paper_hash text references stored_file;
alter table plan add column renewed_from uuid references plan;
alter table plan add column uploaded_by uuid references person;
alter table plan add column withdrawn_why text;
create unique index plan_register on plan (unit_id, kind, (extract(year from issued_on)), register_number) where register_number is not null;

alter table score_sheet add column entered_for uuid references unit;
alter table score_sheet add column paper_hash text references stored_file;
create index score_sheet_unit on score_sheet (unit_id);

create table window_move (
  id uuid primary key,
  campaign_id uuid not null references campaign,
  kind text not null check (kind in ('pledge', 'enrolment', 'self-scoring', 'submission')),
  opened_at timestamptz not null,
  closed_at timestamptz not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  reason text not null,
  moved_by uuid not null references person,
  moved_at timestamptz not null
);
create index window_move_campaign on window_move (campaign_id);
create trigger window_move_is_final before update or delete on window_move for each row execute function refuse_change();
alter table campaign add column paper_hash text references stored_file;
