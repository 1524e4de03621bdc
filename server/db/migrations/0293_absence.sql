-- A person is away for a time (vắng mặt): from a day up to the day they are back. Why they are away is nobody's business and not kept.
create table absence (
  id uuid primary key,
  person_id uuid not null references person,
  valid_from date not null,
  valid_until date not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  check (valid_until >= valid_from),
  constraint absence_no_overlap exclude using gist ((person_id::text) with =, daterange(valid_from, valid_until) with &&)
);
create index absence_of_person on absence (person_id, valid_from);
