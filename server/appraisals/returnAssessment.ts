import * as api from '#api/appraisals.ts';
import { reopenAll, whyNotReturnPanel } from '#domain/appraisals/panelSheet.ts';
import { whyNotReturnAs } from '#domain/assessments/policy.ts';
import { returnToUnit } from '#domain/assessments/signing.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { saveAssessment } from '../assessments/store.ts';
import { addReturn } from '../assessments/submissionStore.ts';
import { action } from '../kernel/action.ts';
import { panelFacts } from './panelActs.ts';
import { savePanel } from './panelStore.ts';
import { lockUnderReview } from './underReview.ts';

/** The recognising superior gives the assessment back, with reasons at the lines; what was submitted stays as it was. */
export const returnAssessment = action({
  name: 'appraisals.return',
  input: api.returnAssessment.input,
  async run({ assessmentId, version, reason, lines }, { tx, actor, now, today, record }) {
    const under = await lockUnderReview(tx, assessmentId, today);
    const { file, appraisal, panel } = under;
    const { assessment, campaign, data } = file;
    const isAppraised = appraisal.state === 'finished';
    const reasons = whyNotReturnAs(actor, assessment, campaign, data, lines, isAppraised);
    const held = reasons.length === 0 ? whyNotReturnPanel(panel, actor.personId) : [];
    const barred = reasons.some(({ kind }) => kind === 'forbidden');
    refuseIf([...reasons, ...held, ...(barred ? [] : whyNotCurrent(assessment.version, version))]);

    const returned = returnToUnit(assessment, data, lines, isAppraised, now);
    await saveAssessment(tx, assessment, returned);
    const submission = assessment.submissions;
    const back = { assessmentId, submission, byUnitId: recogniserOf(campaign), returnedBy: actor.personId, returnedAt: now };
    await addReturn(tx, { ...back, reason, lines });
    if (panel) {
      await savePanel(tx, panel, reopenAll(panel));
      record({ type: 'appraisal-panel.file-returned', subjectId: panel.id, body: panelFacts(under) });
    }
    const body = { campaignId: campaign.id, submission, lines: lines.map(({ lineCode }) => lineCode) };
    record({ type: 'assessment.returned', subjectId: assessmentId, body });
    return { version: returned.version };
  },
});
