-- A payment of a bonus that was noted wrongly is struck out with its reason; what it said stays, and the right note stands beside it.
alter table award_payment drop constraint award_payment_pkey;
alter table award_payment add column turn integer not null default 1 check (turn > 0);
alter table award_payment add primary key (award_id, turn);

create table award_payment_correction (
  award_id uuid not null,
  turn integer not null,
  reason text not null,
  corrected_on date not null,
  corrected_by uuid not null references person,
  primary key (award_id, turn),
  foreign key (award_id, turn) references award_payment
);
create trigger award_payment_correction_is_final before update or delete on award_payment_correction for each row execute function refuse_change();

-- Payments that stand: at most one of an award.
create view award_paid as
  select p.award_id, p.turn, p.paid_on, p.received_by, p.scan_hash
  from award_payment p
  where not exists (select 1 from award_payment_correction c where c.award_id = p.award_id and c.turn = p.turn);
