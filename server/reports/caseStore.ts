import { sql } from 'kysely';
import type { EnrolmentState } from '#domain/enrolments/enrolment.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { EnrolmentKind } from '#domain/law/cycles.ts';
import type { FullMarks } from '#domain/reports/cells.ts';
import type { YearCase } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';

interface CaseRow {
  readonly campaign_id: string;
  readonly unit_id: string;
  readonly year: number;
  readonly recogniser_id: string;
  readonly sheet_id: string;
  readonly enrolment_until: Day;
  readonly submission_until: Day;
  readonly kind: EnrolmentKind | null;
  readonly cycle_first_year: number;
  readonly cycle_years: number;
  readonly enrolment_state: EnrolmentState;
  readonly stands: boolean;
  readonly late: boolean | null;
  readonly self_codes: readonly string[] | null;
  readonly self_points: readonly (number | null)[] | null;
  readonly lateness: 'accepted' | 'refused' | null;
  readonly appraised: Readonly<Record<string, number>> | null;
  readonly qualified: boolean | null;
  readonly total: number;
  readonly revocations: readonly boolean[];
}

/** The last day on which it is in time. */
const lastDayOf = (kind: string) => sql`(select ((closes_at - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date
  from campaign_window where campaign_id = c.id and kind = ${kind})`;

/** What the papers of launched years say, in two statements however many. */
export async function loadCases(tx: Tx, campaignIds: readonly string[]): Promise<readonly YearCase[]> {
  const { rows } = await sql<CaseRow>`
    select c.id as campaign_id, c.unit_id, c.year, s.unit_id as recogniser_id, c.sheet_id,
      ${lastDayOf('enrolment')} as enrolment_until, ${lastDayOf('submission')} as submission_until,
      e.kind, e.cycle_first_year, e.cycle_years, e.state as enrolment_state,
      a.state = 'submitted' as stands, handed.late,
      jsonb_path_query_array(handed.content, '$.content.lines[*] ? (@.board != null).code') as self_codes,
      jsonb_path_query_array(handed.content, '$.content.lines[*] ? (@.board != null).board.points') as self_points,
      p.lateness, case when p.state = 'finished' then (select coalesce(jsonb_object_agg(line_code, points), '{}')
        from appraisal_score where appraisal_id = p.id and points is not null) end as appraised,
      r.qualified, r.total,
      array(select v.title_id is not null from title t left join title_revocation v on v.title_id = t.id where t.campaign_id = c.id) as revocations
    from campaign c
    join campaign_superior s on s.campaign_id = c.id and s.part = 'recognises'
    left join enrolment e on e.campaign_id = c.id
    left join assessment a on a.campaign_id = c.id
    left join lateral (select late, content from assessment_submission where assessment_id = a.id order by number desc limit 1) handed on true
    left join appraisal p on p.assessment_id = a.id
    left join year_result r on r.campaign_id = c.id
    where c.id = any(${[...campaignIds]}::uuid[])`.execute(tx);
  const lineCodes = await loadLineCodes(
    tx,
    rows.map((row) => row.sheet_id),
  );
  return rows.map((row) => caseOf(row, lineCodes.get(row.sheet_id)!));
}

/** Codes of sheets' lines, in order: a sheet stands for thousands of units. */
async function loadLineCodes(tx: Tx, sheetIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ id: string; codes: readonly string[] }>`
    select id, jsonb_path_query_array(body, '$.groups[*].lines[*].code') as codes from score_sheet
    where id = any(${[...new Set(sheetIds)]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.codes]));
}

function caseOf(row: CaseRow, lineCodes: readonly string[]): YearCase {
  const { kind, late, qualified } = row;
  return {
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    year: row.year,
    recogniserId: row.recogniser_id,
    sheetId: row.sheet_id,
    lineCodes,
    enrolmentUntil: row.enrolment_until,
    submissionUntil: row.submission_until,
    enrolment:
      kind === null
        ? null
        : { kind, cycleFirstYear: row.cycle_first_year, cycleYears: row.cycle_years, state: row.enrolment_state },
    handedIn: late === null ? null : { stands: row.stands, late, points: pointsOf(row) },
    lateness: row.lateness,
    appraised: row.appraised,
    result: qualified === null ? null : { qualified, total: row.total },
    titles: row.revocations.map((isRevoked) => ({ isRevoked })),
  };
}

const pointsOf = ({ self_codes: codes, self_points: points }: CaseRow) =>
  Object.fromEntries((codes ?? []).map((code, at) => [code, points![at] ?? 0]));

/** The full marks of sheets, line by line. */
export async function loadFullMarks(tx: Tx, sheetIds: readonly string[]): Promise<FullMarks> {
  if (sheetIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; full: readonly number[] }>`
    select id, jsonb_path_query_array(body, '$.groups[*].lines[*].maxPoints') as full from score_sheet
    where id = any(${[...new Set(sheetIds)]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.full]));
}
