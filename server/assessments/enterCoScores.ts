import * as api from '#api/assessments.ts';
import { whyNotScoreLinesAs } from '#domain/assessments/policy.ts';
import { scoreLines } from '#domain/assessments/scoring.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepBytes, readScan } from '../kernel/keepPaper.ts';
import { lockFile } from './fileStore.ts';
import { answerOf, recordScored } from './scored.ts';
import { saveAssessment } from './store.ts';

/** The clerk enters the co-scorer's column from the sheet they signed on paper; the scan stays with every line. */
export const enterCoScores = action({
  name: 'assessments.enterCoScores',
  input: api.enterCoScores.input,
  async run({ assessmentId, lines, file: paper }, context) {
    const { tx, actor, now, today, record } = context;
    const { assessment, campaign, data, coSigning } = await lockFile(tx, assessmentId, today);
    const scan = readScan(paper, 'file');
    const entry = { layer: 'co-scorer', edits: lines, by: actor.personId, at: now, paperHash: scan.hash } as const;
    refuseIf(whyNotScoreLinesAs(actor, assessment, campaign, entry, data, coSigning));

    await keepBytes(context, scan.bytes, scan.mediaType);
    const scored = scoreLines(assessment, data, entry);
    await saveAssessment(tx, assessment, scored);
    recordScored(record, assessment, scored, entry);
    return answerOf(scored, entry);
  },
});
