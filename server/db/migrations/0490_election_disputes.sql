-- A voter's complaint about the ballot that stands in their name, and its answer: said once, answered once, never taken away.
create table election_dispute (
  id uuid primary key,
  election_id uuid not null references election,
  person_id uuid not null references person,
  ground text not null check (ground in ('not-mine', 'not-there')),
  receipt text check (receipt ~ '^[0-9a-f]{64}$'),
  said_at timestamptz not null,
  answer text check (answer in ('upheld', 'dismissed')),
  reason text not null default '',
  answered_by uuid references person,
  answered_at timestamptz,
  foreign key (election_id, person_id) references election_voter (election_id, person_id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check (answer is null or reason <> '')
);
create unique index election_dispute_waiting on election_dispute (election_id, person_id) where answer is null;
create index election_dispute_person on election_dispute (person_id);
create index election_dispute_answered_by on election_dispute (answered_by);

create function refuse_change_of_dispute() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.answer is not null
    or new.election_id <> old.election_id or new.person_id <> old.person_id or new.ground <> old.ground
    or new.receipt is distinct from old.receipt or new.said_at <> old.said_at then
    raise exception 'a complaint about a ballot is answered once and never changes';
  end if;
  return new;
end $$;
create trigger election_dispute_stays before update or delete on election_dispute for each row execute function refuse_change_of_dispute();

alter table sitting_vote drop constraint sitting_vote_again_check;
alter table sitting_vote add constraint sitting_vote_again_check
  check (again in ('tie-found-late', 'miscount', 'new-facts', 'too-few-ballots', 'not-decrypted', 'too-few-answers', 'ballot-disputed', 'other'));
alter table sitting_vote drop constraint sitting_vote_voided_check;
alter table sitting_vote add constraint sitting_vote_voided_check
  check (voided in ('tie-found-late', 'miscount', 'new-facts', 'too-few-ballots', 'not-decrypted', 'too-few-answers', 'ballot-disputed', 'other'));
