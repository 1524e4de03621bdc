import type { Appraisal, AppraisalScore, Inspection, Lateness } from '#domain/appraisals/appraisal.ts';
import type { Tx } from '../db/connection.ts';

/** The appraisal of an assessment, with its scores, inspection and the decision on lateness. */
export async function findAppraisal(tx: Tx, assessmentId: string): Promise<Appraisal | undefined> {
  return (await listAppraisalsOf(tx, [assessmentId])).get(assessmentId);
}

/** By assessment, in three queries however many. */
export async function listAppraisalsOf(tx: Tx, assessmentIds: readonly string[]): Promise<ReadonlyMap<string, Appraisal>> {
  if (assessmentIds.length === 0) return new Map();
  const ids = [...assessmentIds];
  const rows = await tx.selectFrom('appraisal').selectAll().where('assessment_id', 'in', ids).execute();
  if (rows.length === 0) return new Map();
  const scores = await appraisalScoresOf(
    tx,
    rows.map((row) => row.id),
  );
  const inspections = await inspectionsOf(tx, ids);
  return new Map(
    rows.map((row) => [
      row.assessment_id,
      {
        id: row.id,
        assessmentId: row.assessment_id,
        byUnitId: row.by_unit_id,
        state: row.state as Appraisal['state'],
        scores: scores.get(row.id) ?? [],
        inspection: inspections.get(row.assessment_id) ?? null,
        lateness:
          row.lateness === null ? null : { decision: row.lateness as Lateness['decision'], reason: row.lateness_reason ?? '' },
        finishedAt: row.finished_at,
        finishedBy: row.finished_by,
        version: row.version,
      },
    ]),
  );
}

/** The lines of each appraisal, by its id. */
export async function appraisalScoresOf(
  tx: Tx,
  appraisalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AppraisalScore[]>> {
  const rows = await tx
    .selectFrom('appraisal_score')
    .selectAll()
    .where('appraisal_id', 'in', [...appraisalIds])
    .orderBy('line_code')
    .execute();
  const found = new Map<string, AppraisalScore[]>();
  for (const row of rows) {
    const { line_code: lineCode, points, note, scored_by: scoredBy, scored_at: scoredAt, version } = row;
    const score = { lineCode, points, note, scoredBy, scoredAt, version };
    found.set(row.appraisal_id, [...(found.get(row.appraisal_id) ?? []), score]);
  }
  return found;
}

async function inspectionsOf(tx: Tx, assessmentIds: readonly string[]): Promise<ReadonlyMap<string, Inspection>> {
  const rows = await tx
    .selectFrom('inspection')
    .selectAll()
    .where('assessment_id', 'in', [...assessmentIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.assessment_id,
      {
        ...(row.body as Omit<Inspection, 'onDay' | 'headPresent' | 'coSignerPresent'>),
        onDay: row.on_day,
        headPresent: row.head_present,
        coSignerPresent: row.co_signer_present,
      },
    ]),
  );
}

/** Writes what differs from `before`, which is undefined for an appraisal just begun. The caller holds the assessment. */
export async function saveAppraisal(
  tx: Tx,
  before: Appraisal | undefined,
  after: Appraisal,
  written: { readonly by: string; readonly at: string; readonly newId: () => string },
): Promise<void> {
  const frozen = { finished_at: after.finishedAt, finished_by: after.finishedBy };
  const lateness = { lateness: after.lateness?.decision ?? null, lateness_reason: after.lateness?.reason ?? null };
  const row = { state: after.state, ...lateness, ...frozen, version: after.version };
  if (before === undefined) {
    const { id, assessmentId: assessment_id, byUnitId: by_unit_id } = after;
    await tx
      .insertInto('appraisal')
      .values({ id, assessment_id, by_unit_id, ...row })
      .execute();
  }
  const changed = after.scores.filter((score) => !before?.scores.includes(score));
  if (changed.length > 0) await saveScores(tx, after.id, changed);
  if (after.inspection !== null && after.inspection !== before?.inspection)
    await saveInspection(tx, after, after.inspection, written);
  if (before !== undefined) await tx.updateTable('appraisal').set(row).where('id', '=', after.id).execute();
}

async function saveScores(tx: Tx, appraisal_id: string, scores: readonly AppraisalScore[]): Promise<void> {
  const rows = scores.map(({ lineCode, points, note, scoredBy, scoredAt, version }) => {
    return { appraisal_id, line_code: lineCode, points, note, scored_by: scoredBy, scored_at: scoredAt, version };
  });
  const columns = ['points', 'note', 'scored_by', 'scored_at', 'version'] as const;
  await tx
    .insertInto('appraisal_score')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['appraisal_id', 'line_code'])
        .doUpdateSet(({ ref }) => Object.fromEntries(columns.map((column) => [column, ref(`excluded.${column}`)]))),
    )
    .execute();
}

async function saveInspection(
  tx: Tx,
  appraisal: Appraisal,
  inspection: Inspection,
  { by, at, newId }: { readonly by: string; readonly at: string; readonly newId: () => string },
): Promise<void> {
  const { onDay: on_day, headPresent: head_present, coSignerPresent: co_signer_present, ...body } = inspection;
  const values = {
    by_unit_id: appraisal.byUnitId,
    on_day,
    head_present,
    co_signer_present,
    body: JSON.stringify(body),
    recorded_by: by,
    recorded_at: at,
  };
  await tx
    .insertInto('inspection')
    .values({ id: newId(), assessment_id: appraisal.assessmentId, ...values })
    .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet(values))
    .execute();
}
