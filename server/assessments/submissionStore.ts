import type { Signature } from '#domain/assessments/assessment.ts';
import type { AssessmentContent } from '#domain/assessments/content.ts';
import type { LineReason } from '#domain/assessments/signing.ts';
import type { Tx } from '../db/connection.ts';

/** Keeps a content put up for signing; the same content once. */
export async function addContent(
  tx: Tx,
  fixed: { assessmentId: string; hash: string; content: AssessmentContent; at: string; by: string },
): Promise<void> {
  const { assessmentId: assessment_id, hash: content_hash, content, at: fixed_at, by: fixed_by } = fixed;
  await tx
    .insertInto('assessment_content')
    .values({ assessment_id, content_hash, content: JSON.stringify(content), fixed_at, fixed_by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Every content ever put up for signing, by its hash. */
export async function listContents(tx: Tx, assessmentId: string): Promise<ReadonlyMap<string, AssessmentContent>> {
  const rows = await tx
    .selectFrom('assessment_content')
    .select(['content_hash', 'content'])
    .where('assessment_id', '=', assessmentId)
    .execute();
  return new Map(rows.map((row) => [row.content_hash, row.content as AssessmentContent]));
}

/** What was submitted, as it was: the content, who had signed it, the receipt. */
export interface Submission {
  readonly assessmentId: string;
  readonly number: number;
  readonly content: AssessmentContent;
  readonly signatures: readonly Signature[];
  readonly contentHash: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly late: boolean;
  readonly receipt: string;
}

export async function addSubmission(tx: Tx, submission: Submission): Promise<void> {
  await tx
    .insertInto('assessment_submission')
    .values({
      assessment_id: submission.assessmentId,
      number: submission.number,
      content: JSON.stringify({ content: submission.content, signatures: submission.signatures }),
      content_hash: submission.contentHash,
      submitted_at: submission.submittedAt,
      submitted_by: submission.submittedBy,
      late: submission.late,
      receipt: submission.receipt,
    })
    .execute();
}

/** In order, the first submission first. */
export async function listSubmissions(tx: Tx, assessmentId: string): Promise<readonly Submission[]> {
  return (await listSubmissionsOf(tx, [assessmentId])).get(assessmentId) ?? [];
}

/** The submissions of several assessments, in one query. */
export async function listSubmissionsOf(
  tx: Tx,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Submission[]>> {
  if (assessmentIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('assessment_submission')
    .selectAll()
    .where('assessment_id', 'in', [...assessmentIds])
    .orderBy('assessment_id')
    .orderBy('number')
    .execute();
  const found = new Map<string, Submission[]>();
  for (const row of rows) {
    const kept = row.content as Pick<Submission, 'content' | 'signatures'>;
    const submission: Submission = {
      assessmentId: row.assessment_id,
      number: row.number,
      content: kept.content,
      signatures: kept.signatures,
      contentHash: row.content_hash,
      submittedAt: row.submitted_at,
      submittedBy: row.submitted_by,
      late: row.late,
      receipt: row.receipt,
    };
    found.set(row.assessment_id, [...(found.get(row.assessment_id) ?? []), submission]);
  }
  return found;
}

export async function isReceiptTaken(tx: Tx, receipt: string): Promise<boolean> {
  const row = await tx.selectFrom('assessment_submission').select('number').where('receipt', '=', receipt).executeTakeFirst();
  return row !== undefined;
}

/** Why the superior gave a submission back. */
export interface Return {
  readonly assessmentId: string;
  readonly submission: number;
  readonly byUnitId: string;
  readonly returnedBy: string;
  readonly returnedAt: string;
  readonly reason: string;
  readonly lines: readonly LineReason[];
}

export async function addReturn(tx: Tx, back: Return): Promise<void> {
  await tx
    .insertInto('assessment_return')
    .values({
      assessment_id: back.assessmentId,
      submission: back.submission,
      by_unit_id: back.byUnitId,
      returned_by: back.returnedBy,
      returned_at: back.returnedAt,
      reason: back.reason,
      lines: JSON.stringify(back.lines),
    })
    .execute();
}

/** By the number of the submission that was returned. */
export async function listReturns(tx: Tx, assessmentId: string): Promise<ReadonlyMap<number, Return>> {
  const rows = await tx.selectFrom('assessment_return').selectAll().where('assessment_id', '=', assessmentId).execute();
  return new Map(
    rows.map((row) => [
      row.submission,
      {
        assessmentId: row.assessment_id,
        submission: row.submission,
        byUnitId: row.by_unit_id,
        returnedBy: row.returned_by,
        returnedAt: row.returned_at,
        reason: row.reason,
        lines: row.lines as readonly LineReason[],
      },
    ]),
  );
}
