-- The public page of awards: winners by name, unit and award, once they were announced and while the award stands. Whoever was put
-- forward and not chosen is in no row, and of a cancelled award nothing is left here.
create view portal_award as
  select a.name, a.audience, a.unit_name, a.form, a.year, a.sort_key, a.search_key, giver.name as by_unit_name
  from award a
  join award_announcement n on n.round_id = a.round_id
  join award_decision d on d.id = a.decision_id
  left join award_revocation r on r.award_id = a.id
  left join lateral (select name from unit_placement where unit_id = a.by_unit_id order by valid_from <= d.decided_on desc, valid_from desc limit 1) giver on true
  where r.award_id is null;
grant select on portal_award to datchuan_portal;
