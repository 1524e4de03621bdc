-- What a person asked in writing to have erased: on which day, by which paper, who did it; the person keeps a number in place of a name.
create table erasure (
  person_id uuid primary key references person,
  asked_on date not null,
  paper text not null,
  erased_by uuid not null references person,
  erased_at timestamptz not null
);
create trigger erasure_is_final before update or delete on erasure for each row execute function refuse_change();
