import * as api from '#api/assessments.ts';
import { whyNotSee } from '#domain/assessments/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { isInside } from '#domain/plans/policy.ts';
import type { LetterPaper } from '#papers/write/paper.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadFile } from './fileStore.ts';
import { minutesPaper, type PaperCase, paperCaseOf, receiptPaper, sheetPaper } from './papers.ts';
import { listSubmissions } from './submissionStore.ts';

const papers: Readonly<
  Record<'score-sheet' | 'minutes' | 'receipt', readonly [name: string, of: (found: PaperCase) => LetterPaper]>
> = {
  'score-sheet': ['bang-cham-diem', sheetPaper],
  minutes: ['bien-ban-doc-truoc-toan-the', minutesPaper],
  receipt: ['bien-nhan', receiptPaper],
};

/** A paper of the assessment; from above as it was submitted. */
export const printAssessment = view({
  name: 'assessments.print',
  input: api.printAssessment.input,
  async run({ assessmentId, paper }, { tx, actor, today, site }) {
    const file = await loadFile(tx, assessmentId, today);
    refuseIf(whyNotSee(actor, file.assessment, file.campaign));
    const submission = (await listSubmissions(tx, assessmentId)).at(-1);
    const isLive = isInside(actor, file.assessment.unitId) && file.assessment.state !== 'submitted';
    const content = isLive || !submission ? file.content : submission.content;
    const found = await paperCaseOf(tx, file, content, submission, today, site.isDemo);
    if (paper === 'receipt' && !submission) throw new Refused([{ kind: 'state', code: 'assessments.not-submitted' }]);
    const [name, of] = papers[paper];
    return new PaperAnswer(`${name}-${file.campaign.year}`, of(found));
  },
});
