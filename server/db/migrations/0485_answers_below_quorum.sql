-- What was asked in writing and came back from too few when the last day was over decides nothing: the vote is void.
alter table sitting_vote drop constraint sitting_vote_again_check;
alter table sitting_vote add constraint sitting_vote_again_check
  check (again in ('tie-found-late', 'miscount', 'new-facts', 'too-few-ballots', 'not-decrypted', 'too-few-answers', 'other'));
alter table sitting_vote drop constraint sitting_vote_voided_check;
alter table sitting_vote add constraint sitting_vote_voided_check
  check (voided in ('tie-found-late', 'miscount', 'new-facts', 'too-few-ballots', 'not-decrypted', 'too-few-answers', 'other'));
