import * as api from '#api/assessments.ts';
import { whyNotRecordReadingAs } from '#domain/assessments/policy.ts';
import { recordReading as recordIt } from '#domain/assessments/scoring.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockFile } from './fileStore.ts';
import { recordVoided } from './scored.ts';
import { saveAssessment } from './store.ts';

/** The points were read out before all staff: the day, who was there, the minutes. */
export const recordReading = action({
  name: 'assessments.recordReading',
  input: api.recordReading.input,
  async run({ assessmentId, version, ...reading }, { tx, actor, now, today, record }) {
    const { assessment, campaign } = await lockFile(tx, assessmentId, today);
    const { heldOn, present, total } = reading;
    const reasons = whyNotRecordReadingAs(actor, assessment, campaign, reading, today);
    refuseIf([...reasons, ...whyNotCurrent(assessment.version, version)]);

    const read = recordIt(assessment, reading, today, now);
    await saveAssessment(tx, assessment, read);
    const { campaignId } = read;
    record({ type: 'assessment.read-out', subjectId: read.id, body: { campaignId, heldOn, present, total } });
    recordVoided(record, assessment, read);
    return { version: read.version, state: read.state };
  },
});
