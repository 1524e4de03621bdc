-- What a sitting, an election, a panel and a round of commendation have fixed stays so whoever writes to the database: the rules a sitting
-- opened with, the hours and the course of an election, what minutes were signed over, what a panel concluded, limits and petitions.

-- The rules of a sitting are those it opened with.
create function refuse_change_of_sitting_rules() returns trigger language plpgsql as $$
begin
  if old.rules is not null and new.rules is distinct from old.rules then
    raise exception 'the rules of a sitting that has opened never change';
  end if;
  return new;
end $$;
create trigger sitting_rules_stay before update on sitting for each row execute function refuse_change_of_sitting_rules();

-- Seats, counters and explanations stay as the minutes were signed over them; of a case only that a vote on it no longer counts.
create function refuse_change_under_signed_minutes() returns trigger language plpgsql as $$
declare
  sitting_id uuid;
begin
  if tg_table_name = 'sitting_counter' then
    select c.sitting_id into sitting_id from sitting_vote v join sitting_case c on c.id = v.case_id
      where v.id = coalesce(new.vote_id, old.vote_id);
  else
    sitting_id := coalesce(new.sitting_id, old.sitting_id);
  end if;
  if exists (select 1 from sitting s where s.id = sitting_id and s.state = 'signed') then
    if tg_table_name = 'sitting_case' and tg_op = 'UPDATE' and to_jsonb(new) - 'version' = to_jsonb(old) - 'version' then
      return new;
    end if;
    raise exception 'what minutes were signed over never changes';
  end if;
  return coalesce(new, old);
end $$;
create trigger sitting_seat_stays_signed before insert or update or delete on sitting_seat for each row execute function refuse_change_under_signed_minutes();
create trigger sitting_case_stays_signed before insert or update or delete on sitting_case for each row execute function refuse_change_under_signed_minutes();
create trigger sitting_counter_stays_signed before insert or update or delete on sitting_counter for each row execute function refuse_change_under_signed_minutes();
create trigger sitting_explanation_stays_signed before insert or update or delete on sitting_explanation for each row execute function refuse_change_under_signed_minutes();

-- Who was tied when a vote began stays tied: a tie comes at any time, none goes once something was voted.
create function refuse_loss_of_tie() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select 1 from sitting_vote v where v.case_id = old.case_id) then
    raise exception 'a tie stays once something was voted';
  end if;
  return old;
end $$;
create trigger sitting_tie_stays before update or delete on sitting_tie for each row execute function refuse_loss_of_tie();

-- Somebody's answer in writing is theirs to change while the vote is open.
create function refuse_change_of_counted_answer() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or not exists (select 1 from sitting_vote v where v.id = new.vote_id and v.state = 'open') then
    raise exception 'an answer in writing never changes once it was counted';
  end if;
  return new;
end $$;
create trigger sitting_answer_stays before insert or update or delete on sitting_answer for each row execute function refuse_change_of_counted_answer();

-- An election goes forward only, within the hours of its manifest.
create or replace function refuse_change_of_election() returns trigger language plpgsql as $$
declare
  course text[] := array['setup', 'open', 'closed', 'tallied'];
begin
  if tg_op = 'DELETE' then
    raise exception 'an election is never deleted';
  end if;
  if old.state = 'tallied' or old.state = 'abandoned'
    or new.id <> old.id or new.manifest is distinct from old.manifest or new.digest <> old.digest
    or new.vote_id <> old.vote_id or new.attempt <> old.attempt
    or new.opens_at <> old.opens_at or new.closes_at <> old.closes_at
    or (old.setup_key is not null and new.setup_key is distinct from old.setup_key) then
    raise exception 'an election never changes what was fixed';
  end if;
  if new.state <> 'abandoned' and array_position(course, new.state) < array_position(course, old.state) then
    raise exception 'an election never goes back';
  end if;
  return new;
end $$;

-- The board takes entries in turn while the election is open, and none after the closing.
create function refuse_entry_out_of_turn() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from election e where e.id = new.election_id and e.state = 'open')
    or new.seq <> (select coalesce(max(t.seq), 0) + 1 from election_entry t where t.election_id = new.election_id)
    or exists (select 1 from election_entry t where t.election_id = new.election_id and t.kind = 'closing') then
    raise exception 'the board takes entries in turn while the election is open';
  end if;
  return new;
end $$;
create trigger election_entry_in_turn before insert on election_entry for each row execute function refuse_entry_out_of_turn();

-- What was put into a concluded panel stays with it.
create function refuse_change_within_concluded_panel() returns trigger language plpgsql as $$
begin
  if exists (select 1 from appraisal_panel p where p.id = coalesce(new.panel_id, old.panel_id) and p.state = 'concluded') then
    raise exception 'a concluded panel never changes';
  end if;
  return coalesce(new, old);
end $$;
create trigger appraisal_panel_point_is_final before insert or update or delete on appraisal_panel_point for each row execute function refuse_change_within_concluded_panel();
create trigger appraisal_panel_member_is_final before insert or update or delete on appraisal_panel_member for each row execute function refuse_change_within_concluded_panel();
create trigger appraisal_explanation_line_is_final before insert or update or delete on appraisal_explanation_line for each row execute function refuse_change_within_concluded_panel();
create trigger appraisal_panel_reopening_is_final before update or delete on appraisal_panel_reopening for each row execute function refuse_change();

-- A limit set for a round is ended, never rewritten.
create function refuse_change_of_limit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null
    or to_jsonb(new) - 'ended_at' - 'ended_by' - 'end_reason' is distinct from to_jsonb(old) - 'ended_at' - 'ended_by' - 'end_reason' then
    raise exception 'a limit is ended and never rewritten';
  end if;
  return new;
end $$;
create trigger award_limit_stays before update or delete on award_limit for each row execute function refuse_change_of_limit();

-- A petition is answered once; what it says never changes.
create function refuse_change_of_petition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'open'
    or to_jsonb(new) - 'state' - 'answer' - 'answered_on' - 'answered_by' - 'version'
      is distinct from to_jsonb(old) - 'state' - 'answer' - 'answered_on' - 'answered_by' - 'version' then
    raise exception 'a petition is answered once and never changes';
  end if;
  return new;
end $$;
create trigger petition_stays before update or delete on petition for each row execute function refuse_change_of_petition();

-- A list that was decided keeps who was on it.
create function refuse_change_of_decided_place() returns trigger language plpgsql as $$
begin
  if exists (select 1 from award_decision d where d.round_id = old.round_id) then
    raise exception 'a decided list never changes';
  end if;
  return coalesce(new, old);
end $$;
create trigger nomination_place_stays_decided before update or delete on nomination_place for each row execute function refuse_change_of_decided_place();
