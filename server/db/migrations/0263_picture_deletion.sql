-- Pictures are deleted when the cycle they proved is over and the years kept after it too. The bytes go; the hash, the record and this note stay,
-- so what was signed over them can still be checked.
create table picture_keeping (
  number integer primary key,
  years integer not null check (years between 0 and 20),
  source text not null,
  set_by uuid not null references person,
  set_at timestamptz not null
);
create trigger picture_keeping_is_final before update or delete on picture_keeping for each row execute function refuse_change();

create table picture_deletion (
  evidence_id uuid primary key references evidence,
  deleted_on date not null,
  cycle_last_year integer not null,
  kept_years integer not null
);
create trigger picture_deletion_is_final before update or delete on picture_deletion for each row execute function refuse_change();

alter table stored_file add column dropped_at timestamptz;
