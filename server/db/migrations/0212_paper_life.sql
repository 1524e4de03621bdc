-- The life of a paper that is made from a case: who checked what it said, and what went out, byte for byte.
create table paper_check (
  case_id uuid not null,
  kind text not null,
  content_hash text not null,
  checked_by uuid not null references person,
  checked_at timestamptz not null,
  primary key (case_id, kind, content_hash)
);
create trigger paper_check_is_final before update or delete on paper_check for each row execute function refuse_change();

create table paper_issue (
  id uuid primary key,
  case_id uuid not null,
  kind text not null,
  -- 1, 2, …: a correction goes out as a new edition, the one before stays.
  edition integer not null check (edition > 0),
  -- Null for a paper without a number, minutes for instance.
  document_id uuid references document,
  content_hash text not null,
  docx_hash text not null references stored_file,
  -- Null where the Word file was edited by hand: what is signed comes back as a copy.
  pdf_hash text references stored_file,
  -- Names and figures of an edited file that differ from the case and were meant, with the reason.
  accepted jsonb not null,
  reason text,
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  unique (case_id, kind, edition),
  check ((jsonb_array_length(accepted) > 0) = (reason is not null))
);
create index paper_issue_document on paper_issue (document_id);
create trigger paper_issue_is_final before update or delete on paper_issue for each row execute function refuse_change();

alter table document_case drop constraint document_case_kind_check;
alter table document_case add constraint document_case_kind_check
  check (kind in ('plan', 'board', 'year-result', 'title', 'revocation', 'paper'));
