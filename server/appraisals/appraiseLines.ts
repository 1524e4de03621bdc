import * as api from '#api/appraisals.ts';
import { appraiseLines as appraise, whyNotAppraiseLines } from '#domain/appraisals/appraisal.ts';
import { whyNotAppraiseAs } from '#domain/appraisals/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { saveAppraisal } from './store.ts';
import { lockUnderReview } from './underReview.ts';

/** A reviewer's points, line by line, in the superior's own layer. */
export const appraiseLines = action({
  name: 'appraisals.appraise',
  input: api.appraiseLines.input,
  async run({ assessmentId, lines }, { tx, actor, now, today, newId, record }) {
    const { file, kept, appraisal, appraised } = await lockUnderReview(tx, assessmentId, today);
    const { assessment, campaign } = file;
    refuseIf(whyNotAppraiseAs(actor, assessment, campaign, whyNotAppraiseLines(appraisal, appraised, lines)));

    const scored = { by: actor.personId, at: now };
    const after = appraise(appraisal, appraised, lines, scored);
    await saveAppraisal(tx, kept, after, { ...scored, newId });
    const written = after.scores.filter((score) => !appraisal.scores.includes(score));
    if (written.length > 0) {
      const points = Object.fromEntries(written.map((score) => [score.lineCode, score.points]));
      record({ type: 'appraisal.scored', subjectId: after.id, body: { assessmentId, campaignId: campaign.id, points } });
    }
    return {
      lines: lines.map(({ lineCode }) => {
        const score = after.scores.find((each) => each.lineCode === lineCode);
        return { lineCode, points: score?.points ?? null, note: score?.note ?? '', version: score?.version ?? 0 };
      }),
    };
  },
});
