import { sql } from 'kysely';
import { totalOf } from '#domain/scrutiny/file.ts';
import type { RiskFacts, RiskReason, RiskWeights } from '#domain/scrutiny/risk.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { Scope } from './lookStore.ts';

/** A submitted file that may be drawn, with what is known of it. */
export interface SampleCandidate {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly receipt: string;
  readonly facts: RiskFacts;
}

interface CandidateRow {
  readonly id: string;
  readonly unit_id: string;
  readonly receipt: string;
  readonly late: boolean;
  readonly self: number;
  readonly max_points: number;
  readonly pass_points: number;
  readonly last_self: readonly number[] | null;
  readonly last_appraised: readonly number[] | null;
  readonly notes: number;
  readonly evidence: number;
  readonly violations: number;
  readonly years_uninspected: number | null;
  readonly was_revoked: boolean;
}

/** Files submitted to the body in the year and not appraised to the end; what the unit has not submitted plays no part. */
const waitingFiles = ({ byUnitId, year }: Scope) => sql`
  campaign c
  join campaign_superior s on s.campaign_id = c.id and s.part = 'recognises' and s.unit_id = ${byUnitId}
  join assessment a on a.campaign_id = c.id and a.state = 'submitted'
  left join appraisal p on p.assessment_id = a.id
  where c.year = ${year} and p.state is distinct from 'finished'`;

/** Those that may be drawn, with what is known of each. */
export async function listCandidates(tx: Tx, scope: Scope): Promise<readonly SampleCandidate[]> {
  const { rows } = await sql<CandidateRow>`
    select a.id, a.unit_id, last.receipt, last.late,
      (select coalesce(sum((line -> 'board' ->> 'points')::integer), 0)::integer
        from jsonb_array_elements(last.content -> 'content' -> 'lines') line) as self,
      (sheet.body ->> 'totalPoints')::integer as max_points,
      (sheet.body ->> 'passPoints')::integer as pass_points,
      before.self as last_self, before.appraised as last_appraised,
      coalesce(cardinality(reuse.notes), 0) as notes, coalesce(reuse.evidence, 0) as evidence,
      (select count(*)::integer from incident i where i.campaign_id = a.campaign_id and i.cleared_on is null) as violations,
      a.year - (select max(vc.year) from inspection v join assessment va on va.id = v.assessment_id
        join campaign vc on vc.id = va.campaign_id where va.unit_id = a.unit_id and vc.year < a.year) as years_uninspected,
      exists (select 1 from title t join title_revocation x on x.title_id = t.id where t.unit_id = a.unit_id) as was_revoked
    from (select c.id as campaign_id, c.series_id, c.year, a.id, a.unit_id, a.sheet_id from ${waitingFiles(scope)}) a
    join score_sheet sheet on sheet.id = a.sheet_id
    join lateral (select content, receipt, late from assessment_submission where assessment_id = a.id order by number desc limit 1) last on true
    left join campaign bc on bc.series_id = a.series_id and bc.year = a.year - 1
    left join assessment ba on ba.campaign_id = bc.id
    left join scrutiny_file before on before.assessment_id = ba.id
    left join scrutiny_reuse reuse on reuse.assessment_id = a.id
    order by a.id`.execute(tx);
  return rows.map((row) => ({
    ...{ assessmentId: row.id, unitId: row.unit_id, receipt: row.receipt },
    facts: {
      ...{ self: row.self, maxPoints: row.max_points, passPoints: row.pass_points, late: row.late },
      lastGap: row.last_self && row.last_appraised ? totalOf(row.last_self) - totalOf(row.last_appraised) : null,
      ...{ reusedNotes: row.notes, reusedEvidence: row.evidence, violations: row.violations },
      ...{ yearsUninspected: row.years_uninspected, wasRevoked: row.was_revoked },
    },
  }));
}

export async function countCandidates(tx: Tx, scope: Scope): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${waitingFiles(scope)}`.execute(tx);
  return rows[0]!.count;
}

export interface Sample {
  readonly id: string;
  readonly number: number;
  readonly size: number;
  readonly of: number;
  readonly reason: string | null;
  readonly drawnBy: string;
  readonly drawnAt: string;
}

/** The draws of a year, the newest first. */
export async function listDraws(tx: Tx, { byUnitId, year }: Scope): Promise<readonly Sample[]> {
  const rows = await tx
    .selectFrom('inspection_sample as s')
    .selectAll('s')
    .select((query) =>
      query
        .selectFrom('inspection_sample_file as f')
        .whereRef('f.sample_id', '=', 's.id')
        .select(({ fn }) => fn.countAll<number>().as('of'))
        .as('of'),
    )
    .where('by_unit_id', '=', byUnitId)
    .where('year', '=', year)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, size: row.size, of: Number(row.of), reason: row.reason },
    ...{ drawnBy: row.drawn_by, drawnAt: row.drawn_at },
  }));
}

export interface DrawnFile {
  readonly sampleId: string;
  readonly assessmentId: string;
  readonly unitId: string;
  readonly weight: number;
  readonly reasons: readonly RiskReason[];
}

/** The files that the draws chose. */
export async function listDrawn(tx: Tx, sampleIds: readonly string[]): Promise<readonly DrawnFile[]> {
  const rows = await tx
    .selectFrom('inspection_sample_file as f')
    .innerJoin('assessment as a', 'a.id', 'f.assessment_id')
    .select(['f.sample_id', 'f.assessment_id', 'a.unit_id', 'f.weight', 'f.reasons'])
    .where('f.sample_id', '=', anyOf(sampleIds))
    .where('f.is_drawn', '=', true)
    .execute();
  return rows.map((row) => ({
    ...{ sampleId: row.sample_id, assessmentId: row.assessment_id, unitId: row.unit_id, weight: row.weight },
    reasons: row.reasons as RiskReason[],
  }));
}

export interface NewDraw extends Omit<Sample, 'of'>, Scope {
  readonly weights: RiskWeights;
  readonly files: readonly {
    readonly assessmentId: string;
    readonly weight: number;
    readonly reasons: readonly RiskReason[];
    readonly chance: number;
    readonly isDrawn: boolean;
  }[];
}

/** Keeps a draw whole; the caller holds the body, so that two draws do not take one number. */
export async function addDraw(tx: Tx, draw: NewDraw): Promise<void> {
  const { id, byUnitId: by_unit_id, year, number, size, reason, weights, drawnBy: drawn_by, drawnAt: drawn_at } = draw;
  await tx
    .insertInto('inspection_sample')
    .values({ id, by_unit_id, year, number, size, reason, weights: JSON.stringify(weights), drawn_by, drawn_at })
    .execute();
  const of = <Key extends keyof NewDraw['files'][number]>(key: Key) => draw.files.map((file) => file[key]);
  await sql`
    insert into inspection_sample_file (sample_id, assessment_id, weight, reasons, chance, is_drawn)
    select ${id}, f.assessment_id, f.weight, string_to_array(f.reasons, ' '), f.chance, f.is_drawn
    from unnest(${of('assessmentId')}::uuid[], ${of('weight')}::integer[], ${draw.files.map((file) => file.reasons.join(' '))}::text[],
      ${of('chance')}::double precision[], ${of('isDrawn')}::boolean[]) f (assessment_id, weight, reasons, chance, is_drawn)`.execute(
    tx,
  );
}
