import * as api from '#api/assessments.ts';
import { whyNotEnterSignedPaperAs } from '#domain/assessments/policy.ts';
import { sign } from '#domain/assessments/signing.ts';
import { startOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepBytes, readScan } from '../kernel/keepPaper.ts';
import { lockFile } from './fileStore.ts';
import { withChanges } from './otherContent.ts';
import { saveAssessment } from './store.ts';

/** Signed on paper, entered by the clerk with the scan: counts like a signature given here. */
export const enterSignedPaper = action({
  name: 'assessments.enterSignedPaper',
  input: api.enterSignedPaper.input,
  async run({ assessmentId, capacity, personId, signedOn, contentHash, file: paper }, context) {
    const { tx, actor, now, today, newId, record } = context;
    const file = await lockFile(tx, assessmentId, today);
    const { assessment, campaign, coSigning, heads, hash } = file;
    const signing = { capacity, personId, seenHash: contentHash };
    const holds = (capacity === 'unit-head' ? heads : coSigning.personIds).includes(personId);
    const reasons = whyNotEnterSignedPaperAs(actor, assessment, campaign, signing, { holds, signedOn, today }, hash);
    refuseIf(await withChanges(tx, file, contentHash, reasons));

    const scan = readScan(paper, 'file');
    await keepBytes(context, scan.bytes, scan.mediaType);
    const paperHash = scan.hash;
    const by = { id: newId(), signedAt: startOf(signedOn), paperHash, enteredBy: actor.personId, enteredAt: now };
    const signed = sign(assessment, signing, hash, by);
    await saveAssessment(tx, assessment, signed);
    const { campaignId } = signed;
    record({
      type: 'assessment.signed',
      subjectId: signed.id,
      body: { campaignId, capacity, contentHash, onPaper: true, personId, paperHash },
    });
    return { signatureId: by.id, contentHash };
  },
});
