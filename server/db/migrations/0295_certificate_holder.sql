-- A certificate of a course is its holder's: the file is opened by the holder, the clerk and the head alone.
alter table evidence add column holder_id uuid references person;
update evidence e set holder_id = a.person_id from course_attendance a where a.evidence_id = e.id;
create index evidence_holder on evidence (holder_id) where holder_id is not null;
