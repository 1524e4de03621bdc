-- A file used again from an earlier year, or a day outside the year, is asked about: a person answers that it still proves this year's claim.
alter table evidence add column still_proves_by uuid references person;
alter table evidence add column still_proves_at timestamptz;
alter table evidence add constraint evidence_still_proves_by_somebody check ((still_proves_by is null) = (still_proves_at is null));
