-- Each line counts its own changes, so that two people on different lines never collide; every content put up for signing is kept, so that a voided signature can say what changed; a return keeps its reasons at the lines.
alter table assessment_score alter column points drop not null;
alter table assessment_score add column version integer not null;
alter table assessment_score add column paper_hash text references stored_file;

create table assessment_content (
  assessment_id uuid not null references assessment,
  content_hash text not null,
  content jsonb not null,
  fixed_at timestamptz not null,
  fixed_by uuid not null references person,
  primary key (assessment_id, content_hash)
);
create trigger assessment_content_is_final before update or delete on assessment_content for each row execute function refuse_change();

alter table assessment add column content_hash text;
alter table assessment add constraint assessment_fixed check ((state in ('signing', 'submitted')) = (content_hash is not null));
alter table assessment add foreign key (id, content_hash) references assessment_content (assessment_id, content_hash);
alter table assessment drop column return_reason;

alter table assessment_signature add column entered_at timestamptz not null;
alter table assessment_signature add foreign key (assessment_id, content_hash) references assessment_content (assessment_id, content_hash);
alter table assessment_signature add check ((voided_at is null) = (void_reason is null));

create table assessment_return (
  assessment_id uuid not null,
  submission integer not null,
  by_unit_id uuid not null references unit,
  returned_by uuid not null references person,
  returned_at timestamptz not null,
  reason text not null,
  lines jsonb not null,
  primary key (assessment_id, submission),
  foreign key (assessment_id, submission) references assessment_submission (assessment_id, number)
);
create trigger assessment_return_is_final before update or delete on assessment_return for each row execute function refuse_change();
