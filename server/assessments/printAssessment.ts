import * as api from '#api/assessments.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { assessmentPaper } from './heldPapers.ts';

const names = { 'score-sheet': 'bang-cham-diem', minutes: 'bien-ban-doc-truoc-toan-the', receipt: 'bien-nhan' } as const;

/** A paper of the assessment; from above as it was submitted. */
export const printAssessment = view({
  name: 'assessments.print',
  input: api.printAssessment.input,
  async run({ assessmentId, paper }, context) {
    const found = await assessmentPaper(context, assessmentId, paper);
    return new PaperAnswer(`${names[paper]}-${found.year}`, found.paper);
  },
});
