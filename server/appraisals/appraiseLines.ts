import * as api from '#api/appraisals.ts';
import {
  type Appraisal,
  type AppraisalEdit,
  appraiseLines as appraise,
  overtakenLines,
  whyNotAppraiseLines,
} from '#domain/appraisals/appraisal.ts';
import { memberIn, whyNotSteppedOut } from '#domain/appraisals/panel.ts';
import { scoreSheet, sheetOf, whyNotScoreSheet } from '#domain/appraisals/panelSheet.ts';
import { whyNotAppraiseAs } from '#domain/appraisals/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { savePanel } from './panelStore.ts';
import { saveAppraisal } from './store.ts';
import { lockUnderReview } from './underReview.ts';

/** A reviewer's points, line by line, in the superior's own layer; on a panel, on the reviewer's own sheet, of which no event is made. */
export const appraiseLines = action({
  name: 'appraisals.appraise',
  input: api.appraiseLines.input,
  async run({ assessmentId, lines }, { tx, actor, now, today, newId, record }) {
    const under = await lockUnderReview(tx, assessmentId, today);
    const { file, kept, appraisal, appraised, panel } = under;
    const { assessment, campaign } = file;
    const isOvertaken = appraised.byPanel === 'concluded' && overtakenLines(appraisal, appraised).length > 0;
    if (panel && !isOvertaken && memberIn(panel, actor.personId)) {
      refuseIf(whyNotAppraiseAs(actor, assessment, campaign, whyNotScoreSheet(panel, actor.personId, appraised, lines)));
      const written = scoreSheet(panel, appraised, lines, { by: actor.personId, at: now });
      await savePanel(tx, panel, written);
      return { lines: asKept(sheetOf(written, actor.personId), lines) };
    }
    const tied = panel ? whyNotSteppedOut(panel, actor.personId) : [];
    refuseIf(whyNotAppraiseAs(actor, assessment, campaign, [...tied, ...whyNotAppraiseLines(appraisal, appraised, lines)]));

    const scored = { by: actor.personId, at: now };
    const after = appraise(appraisal, appraised, lines, scored);
    await saveAppraisal(tx, kept, after, { ...scored, newId });
    const written = after.scores.filter((score) => !appraisal.scores.includes(score));
    if (written.length > 0) {
      const points = Object.fromEntries(written.map((score) => [score.lineCode, score.points]));
      record({ type: 'appraisal.scored', subjectId: after.id, body: { assessmentId, campaignId: campaign.id, points } });
    }
    return { lines: asKept(after, lines) };
  },
});

/** The written lines as they now stand. */
function asKept({ scores }: Pick<Appraisal, 'scores'>, lines: readonly AppraisalEdit[]) {
  return lines.map(({ lineCode }) => {
    const score = scores.find((each) => each.lineCode === lineCode);
    return { lineCode, points: score?.points ?? null, note: score?.note ?? '', version: score?.version ?? 0 };
  });
}
