-- A conclusion found later may cost a title; where the body that gave it weighs this and lets it stand, that is kept with its paper.
create table title_kept (
  title_id uuid not null references title,
  incident_id uuid not null references incident,
  kept_on date not null,
  paper text not null,
  kept_by uuid not null references person,
  primary key (title_id, incident_id)
);
create trigger title_kept_is_final before update or delete on title_kept for each row execute function refuse_change();
create index incident_standing on incident (campaign_id) where cleared_on is null;
