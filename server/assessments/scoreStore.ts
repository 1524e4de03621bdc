import { sql } from 'kysely';
import type { Capacity, Layer, LineScore, Signature, VoidReason } from '#domain/assessments/assessment.ts';
import type { Tx } from '../db/connection.ts';

/** The points of both columns. */
export async function listScores(tx: Tx, assessmentId: string): Promise<readonly LineScore[]> {
  const rows = await tx.selectFrom('assessment_score').selectAll().where('assessment_id', '=', assessmentId).execute();
  return rows.map((row) => ({
    layer: row.layer as Layer,
    lineCode: row.line_code,
    points: row.points,
    note: row.note,
    scoredBy: row.scored_by,
    scoredAt: row.scored_at,
    paperHash: row.paper_hash,
    version: row.version,
  }));
}

/** Every signature ever given, in order, those voided too. */
export async function listSignatures(tx: Tx, assessmentId: string): Promise<readonly Signature[]> {
  const rows = await tx
    .selectFrom('assessment_signature')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    capacity: row.capacity as Capacity,
    personId: row.person_id,
    contentHash: row.content_hash,
    signedAt: row.signed_at,
    paperHash: row.paper_hash,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    voided: row.voided_at === null ? null : { at: row.voided_at, reason: row.void_reason as VoidReason },
  }));
}

/** Lines that are new or have a new version. Hundreds at once are one value to the database, not hundreds. */
export async function saveScores(tx: Tx, assessmentId: string, scores: readonly LineScore[]): Promise<void> {
  const rows = scores.map((score) => ({
    layer: score.layer,
    line_code: score.lineCode,
    points: score.points,
    note: score.note,
    scored_by: score.scoredBy,
    scored_at: score.scoredAt,
    paper_hash: score.paperHash,
    version: score.version,
  }));
  await sql`
    insert into assessment_score (assessment_id, layer, line_code, points, note, scored_by, scored_at, paper_hash, version)
    select ${assessmentId}, layer, line_code, points, note, scored_by, scored_at, paper_hash, version
    from json_populate_recordset(null::assessment_score, ${JSON.stringify(rows)})
    on conflict (assessment_id, layer, line_code) do update set points = excluded.points, note = excluded.note,
      scored_by = excluded.scored_by, scored_at = excluded.scored_at, paper_hash = excluded.paper_hash, version = excluded.version`.execute(
    tx,
  );
}

/** A signature given, or voided since. */
export async function saveSignature(tx: Tx, assessment_id: string, signature: Signature): Promise<void> {
  const voided = { voided_at: signature.voided?.at ?? null, void_reason: signature.voided?.reason ?? null };
  await tx
    .insertInto('assessment_signature')
    .values({
      id: signature.id,
      assessment_id,
      capacity: signature.capacity,
      person_id: signature.personId,
      content_hash: signature.contentHash,
      signed_at: signature.signedAt,
      on_paper: signature.paperHash !== null,
      paper_hash: signature.paperHash,
      entered_by: signature.enteredBy,
      entered_at: signature.enteredAt,
      ...voided,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(voided))
    .execute();
}
