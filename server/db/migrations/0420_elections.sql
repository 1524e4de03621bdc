-- Votes cast in the browser: who keeps a council's keys, the election of a vote, its voters, its board, what trustees published.
-- Only what docs/ballot.md puts on the record is kept: public keys, ciphertexts, proofs, signatures. What was once on the board never changes.
alter table council add trustee_threshold integer check (trustee_threshold >= 2);

create table council_trustee (
  id uuid primary key,
  council_id uuid not null references council,
  person_id uuid not null references person,
  place integer not null,
  published jsonb,
  made_at timestamptz,
  ended_at timestamptz,
  check ((published is null) = (made_at is null))
);
create unique index council_trustee_standing on council_trustee (council_id, person_id) where ended_at is null;
create index council_trustee_person on council_trustee (person_id);

create table election (
  id uuid primary key,
  vote_id uuid not null references sitting_vote,
  attempt integer not null check (attempt > 0),
  state text not null check (state in ('setup', 'open', 'closed', 'tallied', 'abandoned')),
  digest text not null unique,
  manifest jsonb not null,
  setup_key text,
  tally jsonb,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  unique (vote_id, attempt),
  check (state <> 'tallied' or tally is not null),
  check (setup_key is not null or state = 'setup' or state = 'abandoned')
);
create unique index election_standing on election (vote_id) where state <> 'abandoned';

create table election_voter (
  election_id uuid not null references election,
  voter text not null,
  place integer not null,
  person_id uuid not null references person,
  primary key (election_id, voter),
  unique (election_id, person_id)
);
create index election_voter_person on election_voter (person_id);

create table election_trustee (
  election_id uuid not null references election,
  trustee_id uuid not null references council_trustee,
  place integer not null,
  dealing jsonb,
  acknowledgement jsonb,
  complaint jsonb,
  decryption jsonb,
  primary key (election_id, trustee_id)
);
create index election_trustee_trustee on election_trustee (trustee_id);

create table election_entry (
  election_id uuid not null references election,
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('credential', 'ballot', 'closing')),
  voter text,
  revision integer,
  entry jsonb not null,
  primary key (election_id, seq),
  foreign key (election_id, voter) references election_voter (election_id, voter),
  check ((kind = 'closing') = (voter is null)),
  check ((kind = 'ballot') = (revision is not null))
);
create unique index election_entry_revision on election_entry (election_id, voter, revision) where kind = 'ballot';
create unique index election_entry_closing on election_entry (election_id) where kind = 'closing';

alter table sitting_vote drop constraint sitting_vote_again_check;
alter table sitting_vote add constraint sitting_vote_again_check
  check (again in ('tie-found-late', 'miscount', 'new-facts', 'too-few-ballots', 'not-decrypted', 'other'));
alter table sitting_vote drop constraint sitting_vote_voided_check;
alter table sitting_vote add constraint sitting_vote_voided_check
  check (voided in ('tie-found-late', 'miscount', 'new-facts', 'too-few-ballots', 'not-decrypted', 'other'));

create function refuse_change_of_board() returns trigger language plpgsql as $$
begin
  raise exception 'what is on the board never changes';
end $$;
create trigger election_entry_stays before update or delete on election_entry for each row execute function refuse_change_of_board();
create trigger election_voter_stays before update or delete on election_voter for each row execute function refuse_change_of_board();

-- The manifest is frozen, the key once made stays, an election that is over stays as it ended.
create function refuse_change_of_election() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an election is never deleted';
  end if;
  if old.state = 'tallied' or old.state = 'abandoned'
    or new.manifest is distinct from old.manifest or new.digest <> old.digest or new.vote_id <> old.vote_id
    or (old.setup_key is not null and new.setup_key is distinct from old.setup_key) then
    raise exception 'an election never changes what was fixed';
  end if;
  return new;
end $$;
create trigger election_stays before update or delete on election for each row execute function refuse_change_of_election();

-- What a trustee has published for an election is published once.
create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (old.dealing is not null and new.dealing is distinct from old.dealing)
    or (old.acknowledgement is not null and new.acknowledgement is distinct from old.acknowledgement)
    or (old.complaint is not null and new.complaint is distinct from old.complaint)
    or (old.decryption is not null and new.decryption is distinct from old.decryption) then
    raise exception 'what a trustee published never changes';
  end if;
  return new;
end $$;
create trigger election_trustee_stays before update or delete on election_trustee for each row execute function refuse_change_of_published();
