import * as api from '#api/assessments.ts';
import { whyNotSignAs } from '#domain/assessments/policy.ts';
import { sign } from '#domain/assessments/signing.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockFile } from './fileStore.ts';
import { withChanges } from './otherContent.ts';
import { saveAssessment } from './store.ts';

/** The head or the co-signer signs the content they saw, and no other. */
export const signAssessment = action({
  name: 'assessments.sign',
  input: api.signAssessment.input,
  async run({ assessmentId, capacity, contentHash }, { tx, actor, now, today, newId, record }) {
    const file = await lockFile(tx, assessmentId, today);
    const { assessment, campaign, coSigning, hash } = file;
    const signing = { capacity, personId: actor.personId, seenHash: contentHash };
    const reasons = whyNotSignAs(actor, assessment, campaign, signing, coSigning, hash);
    refuseIf(await withChanges(tx, file, contentHash, reasons));

    const by = { id: newId(), signedAt: now, paperHash: null, enteredBy: actor.personId, enteredAt: now };
    const signed = sign(assessment, signing, hash, by);
    await saveAssessment(tx, assessment, signed);
    const { campaignId } = signed;
    record({ type: 'assessment.signed', subjectId: signed.id, body: { campaignId, capacity, contentHash, onPaper: false } });
    return { signatureId: by.id, signedAt: now, contentHash };
  },
});
