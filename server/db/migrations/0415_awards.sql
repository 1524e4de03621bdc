-- What follows the choice in a round: the list posted inside with petitions, the decision, the awards in the register, their bonus,
-- the announcement, and an award that is cancelled later.
create table award_posting (
  id uuid primary key,
  round_id uuid not null references award_round,
  posted_on date not null,
  until date not null,
  working_days integer not null check (working_days > 0),
  -- Which rule says so many days.
  source text not null,
  posted_by uuid not null references person,
  check (posted_on <= until)
);
create index award_posting_round on award_posting (round_id);
create trigger award_posting_is_final before update or delete on award_posting for each row execute function refuse_change();

create table award_posted (
  nomination_id uuid primary key references nomination,
  posting_id uuid not null references award_posting
);
create index award_posted_posting on award_posted (posting_id);
create trigger award_posted_is_final before update or delete on award_posted for each row execute function refuse_change();

-- A petition has no column for who made it, and its event has no actor.
create table petition (
  id uuid primary key,
  round_id uuid not null references award_round,
  nomination_id uuid not null references award_posted,
  received_on date not null,
  way text not null check (way in ('system', 'paper', 'spoken')),
  text text not null,
  -- Of the code that whoever made it holds; null where none was given.
  code_hash text unique,
  state text not null check (state in ('open', 'upheld', 'dismissed')),
  answer text,
  answered_on date,
  answered_by uuid references person,
  version integer not null,
  check ((state = 'open') = (answer is null)),
  check ((answer is null) = (answered_on is null)),
  check ((answer is null) = (answered_by is null))
);
create index petition_round on petition (round_id);
create index petition_nomination on petition (nomination_id);

create table award_decision (
  id uuid primary key,
  round_id uuid not null unique references award_round,
  unit_id uuid not null references unit,
  number text not null,
  decided_on date not null,
  signer_title text not null,
  merit text not null,
  -- In đồng, of the day; null where no bonus is paid.
  base_wage integer check (base_wage > 0),
  -- Where the money is taken from.
  bonus_source text,
  -- Hundredths of the base wage, and who says so.
  individual_rate integer check (individual_rate >= 0),
  collective_rate integer check (collective_rate >= 0),
  rate_source text,
  scan_hash text references stored_file,
  decided_by uuid not null references person,
  check ((base_wage is null) = (bonus_source is null)),
  check ((base_wage is null) = (individual_rate is null)),
  check ((base_wage is null) = (collective_rate is null)),
  check ((base_wage is null) = (rate_source is null))
);
create index award_decision_unit on award_decision (unit_id, decided_on);
create trigger award_decision_is_final before update or delete on award_decision for each row execute function refuse_change();

create table award (
  id uuid primary key,
  decision_id uuid not null references award_decision,
  nomination_id uuid not null unique references nomination,
  round_id uuid not null references award_round,
  by_unit_id uuid not null references unit,
  standing_unit_id uuid references unit,
  audience text not null check (audience in ('collective', 'individual')),
  unit_id uuid not null references unit,
  person_id uuid references person,
  name text not null,
  position text not null,
  unit_name text not null,
  form text not null,
  merit text not null,
  -- What the achievement is told apart by, within its year.
  achievement text not null,
  year integer not null,
  -- Số vào sổ, running within the issuer and the year of the decision.
  book_year integer not null,
  register_number integer not null check (register_number > 0),
  bonus integer not null check (bonus >= 0),
  sort_key text not null,
  search_key text not null,
  unique (by_unit_id, book_year, register_number),
  check ((audience = 'individual') = (person_id is not null))
);
create index award_decision_of on award (decision_id);
create index award_round_of on award (round_id);
create index award_unit on award (unit_id, year);
create index award_by_unit on award (by_unit_id, year);
create index award_standing_unit on award (standing_unit_id) where standing_unit_id is not null;
create index award_person on award (person_id, year) where person_id is not null;
create index award_search on award using gin (search_key gin_trgm_ops);
create trigger award_is_final before update or delete on award for each row execute function refuse_change();

create table award_payment (
  award_id uuid primary key references award,
  paid_on date not null,
  -- Who signed for it, as on the list.
  received_by text not null,
  scan_hash text references stored_file,
  noted_by uuid not null references person
);
create trigger award_payment_is_final before update or delete on award_payment for each row execute function refuse_change();

create table award_revocation (
  award_id uuid primary key references award,
  number text not null,
  revoked_on date not null,
  cause text not null check (cause in ('false-declaration', 'forged-dossier', 'wrong-appraisal', 'later-conclusion')),
  reason text not null,
  -- Paid before, and to be given back, in đồng.
  to_recover integer not null check (to_recover >= 0),
  scan_hash text references stored_file,
  signer_title text not null,
  revoked_by uuid not null references person
);
create trigger award_revocation_is_final before update or delete on award_revocation for each row execute function refuse_change();

create table award_recovery (
  award_id uuid primary key references award_revocation,
  recovered_on date not null,
  -- Receipt or voucher, by its name and number.
  paper text not null,
  noted_by uuid not null references person
);
create trigger award_recovery_is_final before update or delete on award_recovery for each row execute function refuse_change();

create table award_announcement (
  round_id uuid primary key references award_round,
  announced_on date not null,
  -- Where: `Hội nghị tổng kết năm 2026`.
  occasion text not null,
  announced_by uuid not null references person
);
create trigger award_announcement_is_final before update or delete on award_announcement for each row execute function refuse_change();

alter table document_case drop constraint document_case_kind_check;
alter table document_case add constraint document_case_kind_check
  check (kind in ('plan', 'board', 'year-result', 'title', 'revocation', 'commendation', 'award-revocation', 'paper'));
