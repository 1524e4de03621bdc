-- What ends in `_by` names a person everywhere else.
alter table received_dossier rename column superseded_by to newer_id;
drop trigger received_dossier_stays on received_dossier;
create trigger received_dossier_stays before update or delete on received_dossier for each row
  execute function refuse_change_of_exchanged('newer_id');
