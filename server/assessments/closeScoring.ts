import * as api from '#api/assessments.ts';
import { whyNotCloseAs } from '#domain/assessments/policy.ts';
import { closeScoring as close } from '#domain/assessments/signing.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockFile } from './fileStore.ts';
import { recordVoided } from './scored.ts';
import { saveAssessment } from './store.ts';
import { addContent } from './submissionStore.ts';

/** The content is put up for signing: from here on everybody signs this hash. */
export const closeScoring = action({
  name: 'assessments.close',
  input: api.closeScoring.input,
  async run({ assessmentId, version }, { tx, actor, now, today, record }) {
    const { assessment, campaign, data, coSigning, content, hash } = await lockFile(tx, assessmentId, today);
    const reasons = whyNotCloseAs(actor, assessment, campaign, data, coSigning, hash);
    refuseIf([...reasons, ...whyNotCurrent(assessment.version, version)]);

    const closed = close(assessment, data, coSigning, hash, now);
    await addContent(tx, { assessmentId, hash, content, at: now, by: actor.personId });
    await saveAssessment(tx, assessment, closed);
    recordVoided(record, assessment, closed);
    const { campaignId, unitId } = closed;
    const signers = coSigning.personIds;
    record({ type: 'assessment.closed', subjectId: closed.id, body: { campaignId, unitId, contentHash: hash, signers } });
    return { version: closed.version, contentHash: hash };
  },
});
