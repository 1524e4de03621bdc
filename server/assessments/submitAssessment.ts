import * as api from '#api/assessments.ts';
import { signaturesInForce } from '#domain/assessments/assessment.ts';
import { pointsOf } from '#domain/assessments/content.ts';
import { whyNotSubmitAs } from '#domain/assessments/policy.ts';
import { submit } from '#domain/assessments/signing.ts';
import { total } from '#domain/criteria/scoreSheet.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import { action } from '../kernel/action.ts';
import { newId } from '../kernel/ids.ts';
import { receiptCode } from '../kernel/receiptCode.ts';
import { lockFile } from './fileStore.ts';
import { withChanges } from './otherContent.ts';
import { saveAssessment } from './store.ts';
import { addSubmission, isReceiptTaken, listSubmissions, type Submission } from './submissionStore.ts';

/** The unit hands in what both have signed; a second try of the same content gets the same receipt. Late is stamped, never refused. */
export const submitAssessment = action({
  name: 'assessments.submit',
  input: api.submitAssessment.input,
  async run({ assessmentId, contentHash }, { tx, actor, now, today, record }) {
    const file = await lockFile(tx, assessmentId, today);
    const { assessment, campaign, data, content, hash } = file;
    const reasons = whyNotSubmitAs(actor, assessment, campaign, data, contentHash, hash);
    const isAgain =
      reasons.every(({ code }) => code === 'assessments.already-submitted') && assessment.contentHash === contentHash;
    if (isAgain && reasons.length > 0) return receiptOf((await listSubmissions(tx, assessmentId)).at(-1)!);
    refuseIf(await withChanges(tx, file, contentHash, reasons));

    const receipt = await freeReceipt(tx, contentHash);
    const arrival = { at: now, window: campaign.windows.submission, receipt };
    const submitted = submit(assessment, data, { seenHash: contentHash, liveHash: hash }, arrival);
    const submission: Submission = {
      assessmentId,
      number: submitted.submissions,
      content,
      signatures: signaturesInForce(submitted),
      contentHash,
      submittedAt: now,
      submittedBy: actor.personId,
      late: submitted.late,
      receipt,
    };
    await addSubmission(tx, submission);
    await saveAssessment(tx, assessment, submitted);

    const { unitId, late } = submitted;
    const points = {
      board: total(data.sheet.body, pointsOf(content, 'board')),
      coScorer: total(data.sheet.body, pointsOf(content, 'coScorer')),
    };
    const body = { campaignId: campaign.id, unitId, number: submission.number, points, contentHash, late, receipt };
    record({ type: 'assessment.submitted', subjectId: assessmentId, body });
    return receiptOf(submission);
  },
});

function receiptOf({ assessmentId, receipt, submittedAt, late, contentHash }: Submission) {
  return { assessmentId, receipt, submittedAt, late, contentHash };
}

async function freeReceipt(tx: Tx, hash: string): Promise<string> {
  let code = receiptCode(hash, newId());
  while (await isReceiptTaken(tx, code)) code = receiptCode(hash, newId());
  return code;
}
