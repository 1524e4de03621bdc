-- What a finished appraisal came to, line by line in the sheet's order, once and for good: figures over thousands of files read rows of arrays.
create table scrutiny_file (
  assessment_id uuid primary key references assessment,
  by_unit_id uuid not null references unit,
  unit_id uuid not null references unit,
  year integer not null,
  sheet_id uuid not null references score_sheet,
  self integer[] not null,
  appraised integer[] not null,
  pass_points integer not null,
  check (cardinality(self) = cardinality(appraised))
);
create index scrutiny_file_body on scrutiny_file (by_unit_id, year);
create index scrutiny_file_unit on scrutiny_file (unit_id);
create index scrutiny_file_sheet on scrutiny_file (sheet_id);
create trigger scrutiny_file_is_final before update or delete on scrutiny_file for each row execute function refuse_change();

-- Which lines (by their place) each reviewer scored of a file, and the points of their own before a panel made common ones.
create table scrutiny_review (
  assessment_id uuid not null references scrutiny_file,
  person_id uuid not null references person,
  lines integer[] not null,
  points integer[] not null,
  primary key (assessment_id, person_id),
  check (cardinality(lines) = cardinality(points))
);
create index scrutiny_review_person on scrutiny_review (person_id);
create trigger scrutiny_review_is_final before update or delete on scrutiny_review for each row execute function refuse_change();

-- What a submission repeats of another year or another unit.
create table scrutiny_reuse (
  assessment_id uuid primary key references assessment,
  notes text[] not null,
  evidence integer not null check (evidence >= 0)
);

-- Reviewers are told of their own figures before anybody else may see them with a name.
create table scrutiny_telling (
  by_unit_id uuid not null references unit,
  year integer not null,
  told_on date not null,
  told_by uuid not null references person,
  primary key (by_unit_id, year)
);
create index scrutiny_telling_by on scrutiny_telling (told_by);
create trigger scrutiny_telling_is_final before update or delete on scrutiny_telling for each row execute function refuse_change();

create table scrutiny_look (
  by_unit_id uuid not null references unit,
  year integer not null,
  person_id uuid not null references person,
  looked_at timestamptz not null,
  note text not null,
  primary key (by_unit_id, year, person_id)
);
create index scrutiny_look_person on scrutiny_look (person_id);
create trigger scrutiny_look_is_final before update or delete on scrutiny_look for each row execute function refuse_change();

-- Which submitted files are to be visited: drawn by chance weighed by risk, each draw kept with everything that makes it repeatable.
create table inspection_sample (
  id uuid primary key,
  by_unit_id uuid not null references unit,
  year integer not null,
  number integer not null check (number > 0),
  size integer not null check (size > 0),
  reason text,
  weights jsonb not null,
  drawn_by uuid not null references person,
  drawn_at timestamptz not null,
  unique (by_unit_id, year, number),
  check ((number = 1) or (reason is not null))
);
create index inspection_sample_by on inspection_sample (drawn_by);
create trigger inspection_sample_is_final before update or delete on inspection_sample for each row execute function refuse_change();

create table inspection_sample_file (
  sample_id uuid not null references inspection_sample,
  assessment_id uuid not null references assessment,
  weight integer not null check (weight > 0),
  reasons text[] not null,
  chance double precision not null check (chance > 0 and chance < 1),
  is_drawn boolean not null,
  primary key (sample_id, assessment_id)
);
create index inspection_sample_file_assessment on inspection_sample_file (assessment_id);
create trigger inspection_sample_file_is_final before update or delete on inspection_sample_file for each row execute function refuse_change();

create index evidence_file on evidence (file_hash) where file_hash is not null;

-- The years already appraised.
insert into scrutiny_file (assessment_id, by_unit_id, unit_id, year, sheet_id, self, appraised, pass_points)
select a.id, p.by_unit_id, a.unit_id, c.year, a.sheet_id,
  array_agg(coalesce((line.given -> 'board' ->> 'points')::integer, 0) order by line.place),
  array_agg(coalesce(s.points, 0) order by line.place),
  (sheet.body ->> 'passPoints')::integer
from appraisal p
join assessment a on a.id = p.assessment_id
join campaign c on c.id = a.campaign_id
join score_sheet sheet on sheet.id = a.sheet_id
join lateral (select content from assessment_submission where assessment_id = a.id order by number desc limit 1) last on true
join lateral jsonb_array_elements(last.content -> 'content' -> 'lines') with ordinality line (given, place) on true
left join appraisal_score s on s.appraisal_id = p.id and s.line_code = line.given ->> 'code'
where p.state = 'finished'
group by a.id, p.by_unit_id, a.unit_id, c.year, a.sheet_id, sheet.body;

insert into scrutiny_review (assessment_id, person_id, lines, points)
select f.assessment_id, given.person_id, array_agg(line.place - 1 order by line.place), array_agg(given.points order by line.place)
from scrutiny_file f
join lateral (select content from assessment_submission where assessment_id = f.assessment_id order by number desc limit 1) last on true
join lateral jsonb_array_elements(last.content -> 'content' -> 'lines') with ordinality line (given, place) on true
join lateral (
  select s.person_id, s.points from appraisal_panel n
  join appraisal_panel_member m on m.panel_id = n.id and m.handed_in_at is not null
  join appraisal_panel_score s on s.panel_id = n.id and s.person_id = m.person_id
  where n.assessment_id = f.assessment_id and s.line_code = line.given ->> 'code' and s.points is not null
  union all
  select s.scored_by, s.points from appraisal p join appraisal_score s on s.appraisal_id = p.id
  where p.assessment_id = f.assessment_id and s.line_code = line.given ->> 'code' and s.points is not null
    and not exists (select 1 from appraisal_panel n where n.assessment_id = f.assessment_id)
) given on true
group by f.assessment_id, given.person_id;
