import * as api from '#api/assessments.ts';
import { whyNotScoreLinesAs } from '#domain/assessments/policy.ts';
import { scoreLines as score } from '#domain/assessments/scoring.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockFile } from './fileStore.ts';
import { answerOf, recordScored } from './scored.ts';
import { saveAssessment } from './store.ts';

/** Lines of one column as their scorer wants them to stand; sent while they type. */
export const scoreLines = action({
  name: 'assessments.score',
  input: api.scoreLines.input,
  async run({ assessmentId, layer, lines }, { tx, actor, now, today, record }) {
    const file = await lockFile(tx, assessmentId, today);
    const { assessment, campaign, data, coSigning } = file;
    const entry = { layer, edits: lines, by: actor.personId, at: now, paperHash: null };
    refuseIf(whyNotScoreLinesAs(actor, assessment, campaign, entry, data, coSigning));

    const scored = score(assessment, data, entry);
    await saveAssessment(tx, assessment, scored);
    recordScored(record, assessment, scored, entry);
    return answerOf(scored, entry);
  },
});
