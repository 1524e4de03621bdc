import type pg from 'pg';
import type { NationSize } from './layOut.ts';
import { firstYear, kinds, type Root } from './layOut.ts';

/** Of which years the appraisals stand with their forty scores each: of all, or of the last two. */
export type Scores = 'all' | 'last';

const profiles = 2000;

/** The model's score sheet, issued by each province's federation; and of its plan what a year's pages read, without the text that fills it. */
export async function writeSheets(client: pg.ClientBase, { sheetId, planId }: Root): Promise<void> {
  await client.query(
    `create unlogged table nation.plan as select reading || '{"criteriaGroups": [], "bodies": [], "purposes": [], "findings": [], "recipients": [], "legalBases": []}' as reading,
       '{"parts": [], "corrections": []}'::jsonb as confirmation from plan where id = '${planId}'`,
  );
  await client.query(
    `insert into score_sheet (id, unit_id, family_id, edition, state, title, sample, source, subject_type, body, issued_on, version)
     select nation.id(${kinds.sheet}, u.n), nation.id(${kinds.unit}, u.n), nation.id(${kinds.sheet}, u.n), 1, s.state,
       'Bảng chấm điểm ' || u.place, s.sample, 'Hướng dẫn của ' || u.name, s.subject_type, s.body, s.issued_on, s.version
     from nation.unit u, score_sheet s where u.type = 'upper-union' and s.id = $1`,
    [sheetId],
  );
}

/** Ways in which a sheet was scored: the content that is handed in, and what is appraised of it. Most lines in full, some with a part. */
export async function writeProfiles(client: pg.ClientBase, { sheetId }: Root): Promise<void> {
  await client.query(
    `create unlogged table nation.profile as
     with line as (select (at - 1)::int as at, l ->> 'code' as code, (l ->> 'maxPoints')::int as most
         from score_sheet s, jsonb_path_query_array(s.body, '$.groups[*].lines[*]') lines, jsonb_array_elements(lines) with ordinality as x (l, at) where s.id = $1),
     scored as (select k, at, code, case when nation.draw(k * 64 + at, 3, 100) < 8 + k % 20 then most * nation.draw(k * 64 + at, 4, 4) / 4 / 50 * 50 else most end as self,
         nation.draw(k * 64 + at, 5, 100) < 4 as cut from generate_series(0, ${profiles - 1}) k, line),
     judged as (select *, case when cut then self / 2 / 50 * 50 else self end as given from scored)
     select k, sum(self)::int as self_total, sum(given)::int as given_total, array_agg(code order by at) as codes, array_agg(given order by at) as given,
       jsonb_build_object('content', jsonb_build_object('lines', jsonb_agg(jsonb_build_object('code', code, 'evidence', 1,
         'board', jsonb_build_object('note', '', 'points', self), 'coScorer', jsonb_build_object('note', '', 'points', self)) order by at))) as content
     from judged group by k`,
    [sheetId],
  );
  await client.query('alter table nation.profile add primary key (k); analyze nation.profile');
}

/**
 * How each unit's year goes. A unit's good will is its own: most qualify every year, some now and then. Who qualified in both of the first two years
 * holds the title and strives for it again over five; the others try every two years. Years before the last are over but for who never handed in;
 * the last stands wherever a year can stand in December.
 */
export async function drawYears(client: pg.ClientBase, { years }: NationSize): Promise<void> {
  const last = years - 1;
  await client.query(`
    create unlogged table nation.drawn as
    with every as (
      select s.*, y, s.n * 16 + y as at, nation.draw(s.n, 10, 100) as will, nation.draw(s.n * 16 + y, 11, 100) as luck,
        nation.draw(s.n * 16 + y, 12, 1000) as course, nation.draw(s.n * 16 + y, 13, ${profiles}) as profile
      from nation.subject s, generate_series(0, ${last}) y
    ), judged as (
      select *, luck < case when will < 70 then 96 when will < 90 then 70 else 35 end as good from every
    ), held as (
      select n, bool_and(good) as both from judged where y < 2 group by n
    ) select j.*, h.both,
      case when not h.both then 'first' when j.y < 2 then 'first' else 'again' end as kind,
      case when j.y < 2 or not h.both then j.y - j.y % 2 when j.y < 7 then 2 else 7 end as begun,
      case when j.y < 2 or not h.both then 2 else 5 end as cycle,
      case when j.y < ${last} then
        case when course < 30 then 'launched' when course < 45 then 'withdrawn' when course < 60 then 'to-submit' when course < 65 then 'late-refused' else 'announced' end
      else
        case when course < 60 then 'launched' when course < 90 then 'sent' when course < 110 then 'returned' when course < 120 then 'withdrawn' when course < 370 then 'to-submit'
          when course < 380 then 'sent-back' when course < 620 then 'submitted' when course < 780 then 'appraised' else 'announced' end
      end as course_name
    from judged j join held h using (n)`);
  await client.query(`
    create unlogged table nation.yearly as
    select y, ${firstYear} + y as year, d.n, kind, ${firstYear} + begun as begun, cycle, profile, good, course_name as course, will,
      course_name not in ('launched') as enrolled, course_name not in ('launched', 'sent', 'returned', 'withdrawn', 'to-submit') as handed,
      course_name in ('late-refused', 'appraised', 'announced') as looked_at, course_name = 'announced' as announced,
      count(*) filter (where good and course_name = 'announced') over (partition by d.n, begun order by y) as earned,
      course_name = 'late-refused' or luck % 17 = 0 as late,
      nation.id(${kinds.unit}, d.n) as unit_id, nation.id(${kinds.unit}, committee) as committee_id, nation.id(${kinds.unit}, federation) as federation_id,
      nation.id(${kinds.sheet}, federation) as sheet_id,
      nation.id(${kinds.plan}, (y::bigint << 32) + d.n) as plan_id, nation.id(${kinds.campaign}, (y::bigint << 32) + d.n) as campaign_id,
      nation.id(${kinds.campaign}, d.n) as series_id,
      nation.id(${kinds.enrolment}, (y::bigint << 32) + d.n) as enrolment_id, nation.id(${kinds.assessment}, (y::bigint << 32) + d.n) as assessment_id,
      nation.id(${kinds.appraisal}, (y::bigint << 32) + d.n) as appraisal_id, nation.id(${kinds.result}, (y::bigint << 32) + d.n) as result_id,
      nation.id(${kinds.title}, (y::bigint << 32) + d.n) as title_id,
      nation.id(${kinds.person}, c.n) as clerk_id, nation.id(${kinds.person}, h.n) as head_id,
      nation.id(${kinds.person}, r.n) as reviewer_id, nation.id(${kinds.person}, a.n) as authority_id
    from nation.drawn d
    join nation.holder c on c.unit_n = d.n and c.role = 'clerk' join nation.holder h on h.unit_n = d.n and h.role = 'unit-head'
    join nation.holder r on r.unit_n = committee and r.role = 'reviewer' join nation.holder a on a.unit_n = committee and a.role = 'authority'
    order by y, d.n`);
  await client.query('drop table nation.drawn; create index on nation.yearly (y); analyze nation.yearly');
}

const at = (day: string) => `(year || '-${day}')::timestamptz`;

/** The statements that make a year's rows, table by table; `y` is the year. What they leave out is said in docs/speed.md. */
export function tablesOf(
  scores: Scores,
  { years }: NationSize,
): readonly { readonly table: string; readonly statement: string }[] {
  const from = 'from nation.yearly where y = $1';
  const appraised = `looked_at and ${scores === 'all' ? 'true' : `y >= ${years - 2}`}`;
  return [
    {
      table: 'plan',
      statement: `insert into plan (id, unit_id, state, year, title, source_name, text, reading, confirmation, number, issued_on, signed_by, signed_at, created_at, version, uploaded_by)
        select plan_id, unit_id, 'issued', year, 'Xây dựng đơn vị đạt chuẩn văn hóa năm ' || year, 'ke-hoach.txt', 'Kế hoạch xây dựng đơn vị đạt chuẩn văn hóa.',
          m.reading, m.confirmation, '02/KH-BVĐ', (year || '-01-08')::date, head_id, ${at('01-08')}, ${at('01-05')}, 1, clerk_id
        from nation.yearly, nation.plan m where y = $1`,
    },
    {
      table: 'campaign',
      statement: `insert into campaign (id, plan_id, unit_id, year, sheet_id, launched_at, launched_by, version, series_id, pledges_in)
        select campaign_id, plan_id, unit_id, year, sheet_id, ${at('01-10')}, head_id, 1, series_id, campaign_id ${from}`,
    },
    {
      table: 'campaign_window',
      statement: `insert into campaign_window (campaign_id, kind, opens_at, closes_at) select campaign_id, w.kind, ${at('01-11')} + w.opens, ${at('01-11')} + w.closes
        from nation.yearly, (values ('pledge', interval '0', interval '30 days'), ('enrolment', interval '0', interval '60 days'),
          ('self-scoring', interval '290 days', interval '320 days'), ('submission', interval '290 days', interval '325 days')) w (kind, opens, closes) where y = $1`,
    },
    {
      table: 'campaign_superior',
      statement: `insert into campaign_superior (campaign_id, unit_id, part) select campaign_id, s.unit_id, s.part
        from nation.yearly, lateral (values (committee_id, 'recognises'), (federation_id, 'follows')) s (unit_id, part) where y = $1`,
    },
    {
      table: 'enrolment',
      statement: `insert into enrolment (id, campaign_id, unit_id, title_kind, kind, cycle_first_year, cycle_years, commitment, state, version, withdraw_reason)
        select enrolment_id, campaign_id, unit_id, 'public-service-unit', kind, begun, cycle, 'Phấn đấu đạt các tiêu chuẩn theo kế hoạch đã ban hành.',
          case course when 'sent' then 'submitted' when 'returned' then 'returned' when 'withdrawn' then 'withdrawn' else 'accepted' end, 3,
          case course when 'withdrawn' then 'Đơn vị không còn đủ điều kiện.' end ${from} and enrolled`,
    },
    {
      table: 'enrolment_submission',
      statement: `insert into enrolment_submission (enrolment_id, number, content, submitted_at, submitted_by, late, content_hash, receipt)
        select enrolment_id, 1, jsonb_build_object('held', null, 'heldNote', null, 'kind', kind, 'year', year, 'persons', '[]'::jsonb, 'unitName', u.name, 'titleKind', 'public-service-unit',
          'totals', jsonb_build_object('staff', 8, 'signed', 8, 'byTitle', '{}'::jsonb), 'commitment', 'Phấn đấu đạt các tiêu chuẩn theo kế hoạch đã ban hành.', 'cycleYears', cycle, 'cycleFirstYear', begun),
          ${at('01-20')}, clerk_id, false, repeat('0', 64), 'DK-' || y || '-' || y.n
        from nation.yearly y join nation.unit u using (n) where y.y = $1 and enrolled`,
    },
    {
      table: 'enrolment_review',
      statement: `insert into enrolment_review (enrolment_id, unit_id, state, reasons, submission, reviewed_by, reviewed_at)
        select enrolment_id, committee_id, s.state, case s.state when 'returned' then '["Bổ sung cam kết."]'::jsonb else '[]' end, 1,
          case when s.state <> 'waiting' then reviewer_id end, case when s.state <> 'waiting' then ${at('01-25')} end
        from nation.yearly, lateral (select case course when 'sent' then 'waiting' when 'returned' then 'returned' else 'accepted' end as state) s where y = $1 and enrolled`,
    },
    {
      table: 'assessment_content',
      statement: `insert into assessment_content (assessment_id, content_hash, content, fixed_at, fixed_by)
        select assessment_id, repeat('0', 64), '{}', ${at('11-20')}, clerk_id ${from} and handed`,
    },
    {
      table: 'assessment',
      statement: `insert into assessment (id, campaign_id, unit_id, sheet_id, state, submitted_at, late, receipt, version, content_hash)
        select assessment_id, campaign_id, unit_id, sheet_id, case course when 'sent-back' then 'returned' else 'submitted' end, ${at('11-25')}, late,
          'BN-' || y || '-' || n, 4, case when course <> 'sent-back' then repeat('0', 64) end ${from} and handed`,
    },
    {
      table: 'assessment_submission',
      statement: `insert into assessment_submission (assessment_id, number, content, content_hash, submitted_at, submitted_by, late, receipt)
        select assessment_id, 1, p.content, repeat('0', 64), ${at('11-25')}, head_id, late, 'BN-' || y || '-' || n
        from nation.yearly join nation.profile p on p.k = profile where y = $1 and handed`,
    },
    {
      table: 'appraisal',
      statement: `insert into appraisal (id, assessment_id, by_unit_id, state, lateness, lateness_reason, finished_at, finished_by, version)
        select appraisal_id, assessment_id, committee_id, case when course = 'late-refused' then 'draft' else 'finished' end,
          case when late then case when course = 'late-refused' then 'refused' else 'accepted' end end, case when late then 'Theo quy định về thời hạn.' end,
          case when course <> 'late-refused' then ${at('11-29')} end, case when course <> 'late-refused' then reviewer_id end, 2 ${from} and ${appraised}`,
    },
    {
      table: 'appraisal_score',
      statement: `insert into appraisal_score (appraisal_id, line_code, points, note, scored_by, scored_at, version)
        select appraisal_id, l.code, l.given, '', reviewer_id, ${at('11-28')}, 1
        from nation.yearly join nation.profile p on p.k = profile, unnest(p.codes, p.given) as l (code, given) where y = $1 and ${appraised} and course <> 'late-refused'`,
    },
    {
      table: 'year_result',
      statement: `insert into year_result (id, campaign_id, unit_id, year, by_unit_id, qualified, total, reasons, number, announced_on, announced_by)
        select result_id, campaign_id, unit_id, year, committee_id, good, p.given_total, '[]', n % 300 + 1 || '/TB-BCĐ', (year || '-11-30')::date, authority_id
        from nation.yearly join nation.profile p on p.k = profile where y = $1 and announced`,
    },
    {
      table: 'title',
      statement: `insert into title (id, unit_id, by_unit_id, title_kind, kind, first_year, last_year, unit_name, number, decided_on, decided_by, signer_title, code, sample, credential, certificate, campaign_id)
        select y.title_id, y.unit_id, y.committee_id, 'public-service-unit', y.kind, y.begun, y.year, u.name, y.n % 300 + 1 || '/QĐ-BCĐ-' || y.y, (y.year || '-11-30')::date, y.authority_id,
          'Trưởng ban', 'QG-' || y.y || '-' || y.n, true, '', '', y.campaign_id
        from nation.yearly y join nation.unit u using (n) where y.y = $1 and y.announced and y.year = y.begun + y.cycle - 1 and y.earned = y.cycle`,
    },
    {
      table: 'title_search',
      statement: `insert into title_search (title_id, search_key, sort_key)
        select t.id, u.search_key || ' ' || folded(coalesce(u.place, '')), u.sort_key from nation.yearly y join title t on t.id = y.title_id join nation.unit u using (n) where y.y = $1`,
    },
  ];
}
