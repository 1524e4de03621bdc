-- Councils of initiatives become councils like every other, what they heard becomes sittings with cases and votes; an initiative waits until it is decided, whatever the council said.
create table initiative_case (
  case_id uuid primary key references sitting_case on delete cascade,
  initiative_id uuid not null references initiative,
  brought_by uuid not null references person,
  brought_at timestamptz not null
);
create index initiative_case_initiative on initiative_case (initiative_id);
create index initiative_case_brought_by on initiative_case (brought_by);

-- A unit that set one up on both sides keeps the one of the councils, and what the other heard goes there.
create temporary table council_moved on commit drop as
select old.id as old_id, coalesce(
  (select c.id from council c where c.unit_id = old.unit_id and c.kind = 'initiative-council'
    and daterange(c.valid_from, c.valid_until) && daterange(old.decided_on, old.until) order by c.valid_from limit 1), old.id) as id
from initiative_council old;

insert into council (id, unit_id, kind, name, decision, decided_on, valid_from, valid_until, rules, set_up_by, version)
select old.id, old.unit_id, 'initiative-council', 'Hội đồng sáng kiến', old.decision, old.decided_on, old.decided_on, old.until,
  (select jsonb_agg(jsonb_build_object(
      'kind', k.kind, 'form', k.form, 'quorum', case when k.kind = 'initiative' then s.quorum else '2/3' end,
      'majority', case when k.kind = 'initiative' then s.share else k.majority end,
      'base', case when k.kind = 'initiative' then old.base else k.base end, 'countsWritten', k.written, 'mayBeInWriting', false,
      'tiedInQuorum', k.kind = 'initiative', 'substitutesVote', false, 'draw', 'not-carried',
      'source', case when k.kind = 'initiative' then old.source else k.source end, 'isCertain', k.kind = 'initiative') order by k.place)
    from (values
      (1, 'grassroots-title', 'paper', '>1/2', 'present', false, 'Quy chế hoạt động của Hội đồng'),
      (2, 'senior-title', 'paper', '90/100', 'members', true, 'khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP'),
      (3, 'state-award', 'paper', '80/100', 'members', true, 'Quy chế hoạt động của Hội đồng'),
      (4, 'commendation', 'show-of-hands', '>1/2', 'present', false, 'Quy chế hoạt động của Hội đồng'),
      (5, 'culture-title', 'show-of-hands', '>1/2', 'present', false, 'Quy chế hoạt động của Hội đồng'),
      (6, 'initiative', 'show-of-hands', '>1/2', 'present', false, ''),
      (7, 'other', 'show-of-hands', '>1/2', 'present', false, 'Quy chế hoạt động của Hội đồng')
    ) k(place, kind, form, majority, base, written, source)),
  coalesce((select e.actor_id from event e join person p on p.id = e.actor_id
      where e.type = 'initiative.council-set-up' and e.body->>'councilId' = old.id::text limit 1),
    (select m.person_id from initiative_council_member m where m.council_id = old.id and m.part = 'secretary' limit 1)), 1
from initiative_council old
join council_moved moved on moved.old_id = old.id and moved.id = old.id
cross join lateral (select
  case old.share when 'over-half' then '>1/2' when 'two-thirds' then '2/3' when 'three-quarters' then '3/4' else '80/100' end as share,
  case old.quorum when 'over-half' then '>1/2' when 'two-thirds' then '2/3' when 'three-quarters' then '3/4' else '80/100' end as quorum) s;

insert into council_member (council_id, person_id, part, place, valid_from, valid_until)
select m.council_id, m.person_id, case m.part when 'deputy' then 'vice-chair' else m.part end, m.place, c.valid_from, c.valid_until
from initiative_council_member m join council_moved moved on moved.old_id = m.council_id and moved.id = m.council_id
join council c on c.id = m.council_id;

insert into sitting (id, council_id, unit_id, title, mode, state, meets_on, begins, venue, rules, secretary_id, opened_at, closed_at, planned_by, version)
select s.id, moved.id, s.unit_id, 'Phiên họp xét sáng kiến', 'meeting', 'closed', s.held_on, '', '', c.rules,
  (select m.person_id from initiative_council_member m where m.council_id = s.council_id and m.part = 'secretary' limit 1),
  s.recorded_at, s.recorded_at, s.recorded_by, 1
from initiative_sitting s join council_moved moved on moved.old_id = s.council_id join council c on c.id = moved.id;

insert into sitting_seat (sitting_id, person_id, part, place, attendance)
select s.id, m.person_id, case m.part when 'deputy' then 'vice-chair' else m.part end, m.place,
  case when m.person_id = any(s.present) then 'present' else 'absent' end
from initiative_sitting s join initiative_council_member m on m.council_id = s.council_id;

create temporary table verdict_moved on commit drop as
select v.*, gen_random_uuid() as case_id, s.council_id, s.present, s.recorded_by, s.recorded_at,
  row_number() over (partition by v.sitting_id order by i.proposed_on, i.id)::integer as place
from initiative_verdict v join initiative_sitting s on s.id = v.sitting_id join initiative i on i.id = v.initiative_id;

insert into sitting_case (id, sitting_id, place, kind, name, proposal, unit_id, summary, discussion, version)
select v.case_id, v.sitting_id, v.place, 'initiative', i.name, 'Công nhận sáng kiến «' || i.name || '» có phạm vi ảnh hưởng cấp cơ sở',
  i.unit_id, i.effect, coalesce(case when i.state = 'not-recognised' then i.reason end, ''), 1
from verdict_moved v join initiative i on i.id = v.initiative_id;

insert into sitting_case_person (case_id, person_id)
select v.case_id, a.person_id from verdict_moved v join initiative_author a on a.initiative_id = v.initiative_id;

insert into sitting_tie (case_id, person_id, source, reason, entered_by)
select v.case_id, a.person_id, 'derived', 'named', v.recorded_by
from verdict_moved v join initiative_author a on a.initiative_id = v.initiative_id
union all
select v.case_id, out.person_id, 'set', 'other', v.recorded_by
from verdict_moved v cross join lateral unnest(v.aside) as out(person_id)
where not exists (select 1 from initiative_author a where a.initiative_id = v.initiative_id and a.person_id = out.person_id);

insert into sitting_vote (id, case_id, round, form, state, chair_id, turnout, count, outcome, salt, opened_by, opened_at)
select gen_random_uuid(), v.case_id, 1, 'show-of-hands', 'counted',
  (select m.person_id from initiative_council_member m where m.council_id = v.council_id and m.person_id <> all(v.aside)
    order by m.person_id = any(v.present) desc, array_position(array['chair', 'deputy', 'secretary', 'member'], m.part), m.place limit 1),
  jsonb_build_object('members', n.members, 'present', cardinality(v.present), 'tied', cardinality(v.aside), 'tiedPresent', cardinality(v.present) - v.judges,
    'voters', (select coalesce(jsonb_agg(p.person_id), '[]') from unnest(v.present) as p(person_id) where p.person_id <> all(v.aside)),
    'writers', '[]'::jsonb, 'quorum', jsonb_build_object('has', cardinality(v.present), 'of', n.members, 'least', n.least), 'base', v.base),
  jsonb_build_object('agree', v.agree, 'against', v.against, 'abstain', v.judges - v.agree - v.against,
    'written', jsonb_build_object('agree', 0, 'against', 0, 'abstain', 0), 'ballots', null, 'chairSide', null),
  jsonb_build_object('agree', v.agree, 'against', v.against, 'abstain', v.judges - v.agree - v.against, 'base', v.base, 'needed', n.needed,
    'carried', v.passed, 'byChair', false),
  md5(gen_random_uuid()::text), v.recorded_by, v.recorded_at
from verdict_moved v join initiative_council c on c.id = v.council_id
cross join lateral (select count(*)::integer as members from initiative_council_member m where m.council_id = v.council_id) m
cross join lateral (select m.members,
  case c.quorum when 'over-half' then m.members / 2 + 1 when 'two-thirds' then (m.members * 2 + 2) / 3
    when 'three-quarters' then (m.members * 3 + 3) / 4 else (m.members * 4 + 4) / 5 end as least,
  case c.share when 'over-half' then v.base / 2 + 1 when 'two-thirds' then (v.base * 2 + 2) / 3
    when 'three-quarters' then (v.base * 3 + 3) / 4 else (v.base * 4 + 4) / 5 end as needed) n;

insert into initiative_case (case_id, initiative_id, brought_by, brought_at)
select case_id, initiative_id, recorded_by, recorded_at from verdict_moved;

drop table initiative_verdict;
drop table initiative_sitting;
drop table initiative_council_member;
drop table initiative_council;

update initiative set state = 'proposed' where state = 'judged';
alter table initiative drop constraint initiative_state_check;
alter table initiative add check (state in ('draft', 'proposed', 'returned', 'recognised', 'not-recognised', 'withdrawn'));
