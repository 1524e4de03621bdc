-- Papers that are one for each person or collective: what was typed, checked and issued belongs to a subject. Empty for a paper of the whole year.
alter table case_paper add column subject text not null default '' check (subject ~ '^[a-z0-9-]{0,200}$');
alter table case_paper drop constraint case_paper_pkey;
alter table case_paper add primary key (campaign_id, kind, subject);

alter table paper_check add column subject text not null default '' check (subject ~ '^[a-z0-9-]{0,200}$');
alter table paper_check drop constraint paper_check_pkey;
alter table paper_check add primary key (case_id, kind, subject, content_hash);

alter table paper_issue add column subject text not null default '' check (subject ~ '^[a-z0-9-]{0,200}$');
alter table paper_issue drop constraint paper_issue_case_id_kind_edition_key;
alter table paper_issue add constraint paper_issue_edition unique (case_id, kind, subject, edition);

-- What a year had one of goes to the one it named: a report or a team's pledge to a subject of its own, a certificate to whom the decision names.
create temporary table named on commit drop as
with decided as (
  select campaign_id,
    split_part(split_part(coalesce(nullif(typed ->> 'persons', ''), typed ->> 'collectives'), E'\n', 1), ';', 1) as first_named
  from case_paper where kind = 'commendation-decision'
)
select p.campaign_id, p.kind,
  case p.kind
    when 'commendation-certificate' then trim(both '-' from regexp_replace(
      lower(unaccent(regexp_replace(coalesce(nullif(p.typed ->> 'name', ''), d.first_named), '^\s*([-–+•*]|\d{1,3}[.)])\s+', ''))),
      '[^a-z0-9]+', '-', 'g'))
    else gen_random_uuid()::text
  end as subject
from case_paper p left join decided d using (campaign_id)
where p.kind = any (array['person-merit-report', 'team-pledge-form', 'commendation-certificate']);
delete from named where coalesce(subject, '') = '';

update case_paper p set subject = n.subject,
  typed = case when p.kind = 'commendation-certificate' then p.typed - 'name' else p.typed end
from named n where n.campaign_id = p.campaign_id and n.kind = p.kind;

alter table paper_check disable trigger paper_check_is_final;
update paper_check c set subject = n.subject from named n where n.campaign_id = c.case_id and n.kind = c.kind;
alter table paper_check enable trigger paper_check_is_final;
alter table paper_issue disable trigger paper_issue_is_final;
update paper_issue i set subject = n.subject from named n where n.campaign_id = i.case_id and n.kind = i.kind;
alter table paper_issue enable trigger paper_issue_is_final;
