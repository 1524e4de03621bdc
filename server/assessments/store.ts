import type { Assessment, AssessmentState, Reading } from '#domain/assessments/assessment.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import { listScores, listSignatures, saveScores, saveSignature } from './scoreStore.ts';

const unseen = () => new Refused([{ kind: 'unseen', code: 'assessments.not-found' }]);

/** @throws Refused (unseen) when there is none. */
export async function loadAssessment(tx: Tx, assessmentId: string): Promise<Assessment> {
  const row = await tx
    .selectFrom('assessment as a')
    .selectAll('a')
    .select((of) =>
      of
        .selectFrom('assessment_submission as s')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('s.assessment_id', '=', 'a.id')
        .as('submissions'),
    )
    .where('a.id', '=', assessmentId)
    .executeTakeFirst();
  if (!row) throw unseen();
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    sheetId: row.sheet_id,
    state: row.state as AssessmentState,
    scores: await listScores(tx, row.id),
    reading: row.reading as Reading | null,
    contentHash: row.content_hash,
    signatures: await listSignatures(tx, row.id),
    submissions: row.submissions ?? 0,
    submittedAt: row.submitted_at,
    late: row.late,
    receipt: row.receipt,
    version: row.version,
  };
}

/** Holds the assessment until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockAssessment(tx: Tx, assessmentId: string): Promise<Assessment> {
  // Held first and read then: one statement would count the submissions as they were before it had to wait.
  await tx.selectFrom('assessment').select('id').where('id', '=', assessmentId).forUpdate().executeTakeFirst();
  return await loadAssessment(tx, assessmentId);
}

/** The id of a campaign's assessment. */
export async function findAssessmentId(tx: Tx, campaignId: string): Promise<string | undefined> {
  return (await tx.selectFrom('assessment').select('id').where('campaign_id', '=', campaignId).executeTakeFirst())?.id;
}

/** A campaign's assessment. */
export async function findAssessmentOf(tx: Tx, campaignId: string): Promise<Assessment | undefined> {
  const found = await findAssessmentId(tx, campaignId);
  return found === undefined ? undefined : await loadAssessment(tx, found);
}

const headOf = (assessment: Assessment) => ({
  state: assessment.state,
  reading: assessment.reading === null ? null : JSON.stringify(assessment.reading),
  content_hash: assessment.contentHash,
  submitted_at: assessment.submittedAt,
  late: assessment.late,
  receipt: assessment.receipt,
  version: assessment.version,
});

/** False when the campaign has one already: two who open at once get the same. */
export async function addAssessment(tx: Tx, assessment: Assessment): Promise<boolean> {
  const { id, campaignId: campaign_id, unitId: unit_id, sheetId: sheet_id } = assessment;
  const done = await tx
    .insertInto('assessment')
    .values({ id, campaign_id, unit_id, sheet_id, ...headOf(assessment) })
    .onConflict((conflict) => conflict.column('campaign_id').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Writes what differs from `before`: the row, lines with a new version, signatures given or voided. */
export async function saveAssessment(tx: Tx, before: Assessment, after: Assessment): Promise<void> {
  await tx.updateTable('assessment').set(headOf(after)).where('id', '=', after.id).execute();
  const written = after.scores.filter((score) => !before.scores.includes(score));
  if (written.length > 0) await saveScores(tx, after.id, written);
  for (const signature of after.signatures.filter((each) => !before.signatures.includes(each))) {
    await saveSignature(tx, after.id, signature);
  }
}
