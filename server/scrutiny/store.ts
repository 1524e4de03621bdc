import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { ScoredFile } from '#domain/scrutiny/file.ts';
import type { Review } from '#domain/scrutiny/leniency.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, type Wanted } from '../kernel/part.ts';
import { placementsOn } from '../org/store.ts';

/** Keeps what a finished appraisal came to, and who gave which lines; a panel's members with the points of their own. */
export async function keepFinished(tx: Tx, assessmentId: string): Promise<void> {
  const lines = sql`
    join lateral (select content from assessment_submission where assessment_id = a.id order by number desc limit 1) last on true
    join lateral jsonb_array_elements(last.content -> 'content' -> 'lines') with ordinality line (given, place) on true`;
  await sql`
    insert into scrutiny_file (assessment_id, by_unit_id, unit_id, year, sheet_id, self, appraised, pass_points)
    select a.id, p.by_unit_id, a.unit_id, c.year, a.sheet_id,
      array_agg(coalesce((line.given -> 'board' ->> 'points')::integer, 0) order by line.place),
      array_agg(coalesce(s.points, 0) order by line.place),
      (sheet.body ->> 'passPoints')::integer
    from assessment a
    join appraisal p on p.assessment_id = a.id
    join campaign c on c.id = a.campaign_id
    join score_sheet sheet on sheet.id = a.sheet_id ${lines}
    left join appraisal_score s on s.appraisal_id = p.id and s.line_code = line.given ->> 'code'
    where a.id = ${assessmentId}
    group by a.id, p.by_unit_id, c.year, sheet.body`.execute(tx);
  await sql`
    insert into scrutiny_review (assessment_id, person_id, lines, points)
    select a.id, given.person_id, array_agg(line.place - 1 order by line.place), array_agg(given.points order by line.place)
    from assessment a ${lines}
    join lateral (
      select s.person_id, s.points from appraisal_panel n
      join appraisal_panel_member m on m.panel_id = n.id and m.handed_in_at is not null
      join appraisal_panel_score s on s.panel_id = n.id and s.person_id = m.person_id
      where n.assessment_id = a.id and s.line_code = line.given ->> 'code' and s.points is not null
      union all
      select s.scored_by, s.points from appraisal p join appraisal_score s on s.appraisal_id = p.id
      where p.assessment_id = a.id and s.line_code = line.given ->> 'code' and s.points is not null
        and not exists (select 1 from appraisal_panel n where n.assessment_id = a.id)
    ) given on true
    where a.id = ${assessmentId}
    group by a.id, given.person_id`.execute(tx);
}

const fileColumns = ['assessment_id', 'unit_id', 'year', 'sheet_id', 'self', 'appraised', 'pass_points'] as const;

interface FileRow {
  readonly assessment_id: string;
  readonly unit_id: string;
  readonly year: number;
  readonly sheet_id: string;
  readonly self: readonly number[];
  readonly appraised: readonly number[];
  readonly pass_points: number;
}

const fileOf = (row: FileRow): ScoredFile => ({
  ...{ assessmentId: row.assessment_id, unitId: row.unit_id, year: row.year, sheetId: row.sheet_id },
  ...{ self: row.self, appraised: row.appraised, passPoints: row.pass_points },
});

/** The finished files of a body in a year. */
export async function listFiles(tx: Tx, byUnitId: string, year: number): Promise<readonly ScoredFile[]> {
  const rows = await tx
    .selectFrom('scrutiny_file')
    .select(fileColumns)
    .where('by_unit_id', '=', byUnitId)
    .where('year', '=', year)
    .orderBy('assessment_id')
    .execute();
  return rows.map(fileOf);
}

/** A unit's finished files of all years and bodies, the oldest first. */
export async function listFilesOfUnit(tx: Tx, unitId: string): Promise<readonly (ScoredFile & { readonly byUnitId: string })[]> {
  const rows = await tx
    .selectFrom('scrutiny_file')
    .select([...fileColumns, 'by_unit_id'])
    .where('unit_id', '=', unitId)
    .orderBy('year')
    .orderBy('assessment_id')
    .execute();
  return rows.map((row) => ({ ...fileOf(row), byUnitId: row.by_unit_id }));
}

export async function listReviews(tx: Tx, byUnitId: string, year: number): Promise<readonly Review[]> {
  const rows = await tx
    .selectFrom('scrutiny_review as r')
    .innerJoin('scrutiny_file as f', 'f.assessment_id', 'r.assessment_id')
    .select(['r.assessment_id', 'r.person_id', 'r.lines', 'r.points'])
    .where('f.by_unit_id', '=', byUnitId)
    .where('f.year', '=', year)
    .orderBy('r.assessment_id')
    .orderBy('r.person_id')
    .execute();
  return rows.map((row) => ({
    ...{ assessmentId: row.assessment_id, personId: row.person_id, lines: row.lines, points: row.points },
  }));
}

/** The years of each body in which a file was finished or waits, the newest first. */
export async function yearsOfBodies(tx: Tx, byUnitIds: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
  if (byUnitIds.length === 0) return new Map();
  const ids = [...byUnitIds];
  const rows = await tx
    .selectFrom('scrutiny_file')
    .select(['by_unit_id', 'year'])
    .where('by_unit_id', 'in', ids)
    .union(
      tx
        .selectFrom('assessment as a')
        .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
        .innerJoin('campaign_superior as s', (join) => join.onRef('s.campaign_id', '=', 'c.id').on('s.part', '=', 'recognises'))
        .select(['s.unit_id as by_unit_id', 'c.year'])
        .where('s.unit_id', 'in', ids)
        .where('a.state', '=', 'submitted'),
    )
    .orderBy('year', 'desc')
    .execute();
  const years = new Map<string, number[]>();
  for (const { by_unit_id, year } of rows) years.set(by_unit_id, [...(years.get(by_unit_id) ?? []), year]);
  return years;
}

export interface GapRow {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly sheetId: string;
  readonly self: number;
  readonly appraised: number;
}

const sumOf = (column: 'self' | 'appraised') =>
  sql<number>`(select coalesce(sum(one), 0)::integer from unnest(${sql.ref(`f.${column}`)}) one)`;

/** A page of the files by the name their unit bears, never by gap. */
export async function pageOfGaps(
  tx: Tx,
  { byUnitId, year }: { readonly byUnitId: string; readonly year: number },
  on: Day,
  wanted: Wanted,
): Promise<Part<GapRow>> {
  const files = tx.selectFrom('scrutiny_file as f').where('f.by_unit_id', '=', byUnitId).where('f.year', '=', year);
  const { total } = await files.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { offset, ...at } = partAt(Number(total), wanted);
  const rows = await files
    .leftJoin(placementsOn(tx, on).as('now'), 'now.unit_id', 'f.unit_id')
    .select(['f.assessment_id', 'f.sheet_id', 'f.unit_id'])
    .select([sumOf('self').as('self'), sumOf('appraised').as('appraised')])
    .orderBy('now.sort_key')
    .orderBy('f.assessment_id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return {
    ...at,
    rows: rows.map((row) => ({
      ...{ assessmentId: row.assessment_id, sheetId: row.sheet_id, unitId: row.unit_id },
      ...{ self: row.self, appraised: row.appraised },
    })),
  };
}
