-- What of a unit's good examples was adopted elsewhere is a figure of its year. Which examples their case still carries is asked of one view by both.
create view standing_exemplar as
  select e.id from exemplar e where case e.ground
    when 'initiative' then exists (select 1 from initiative i where i.id = e.initiative_id and i.state = 'recognised')
    when 'award' then not exists (select 1 from award_revocation v where v.award_id = e.award_id)
    else exists (
      select 1 from campaign c
      join score_sheet h on h.id = c.sheet_id
      join year_result r on r.campaign_id = c.id and r.qualified
      join assessment a on a.campaign_id = c.id
      join appraisal p on p.assessment_id = a.id and p.state = 'finished'
      join appraisal_score s on s.appraisal_id = p.id and s.line_code = e.line_code
      where c.id = e.campaign_id
        and s.points >= (jsonb_path_query_first(h.body, '$.groups[*].lines[*] ? (@.code == $code).maxPoints',
          jsonb_build_object('code', e.line_code)))::int
        and (not exists (select 1 from title t join campaign k on k.id = t.campaign_id join title_revocation v on v.title_id = t.id
            where k.series_id = c.series_id and c.year between t.first_year and t.last_year)
          or exists (select 1 from title t join campaign k on k.id = t.campaign_id
            where k.series_id = c.series_id and c.year between t.first_year and t.last_year
            and not exists (select 1 from title_revocation v where v.title_id = t.id))))
  end;

alter table figure_choice drop constraint figure_choice_source_check;
alter table figure_choice add constraint figure_choice_source_check
  check (source in ('pledged', 'household', 'advanced-worker', 'emulation-soldier', 'good-grade', 'initiatives',
    'courses', 'drives', 'culture', 'outreach', 'satisfaction', 'routine', 'checklist', 'incidents', 'exemplars'));
