import * as api from '#api/appraisals.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { inspectionPaper } from './inspectionPaper.ts';

/** The one minutes of the inspection, as a paper to be signed by the team and the unit. */
export const printInspection = view({
  name: 'appraisals.printInspection',
  input: api.printInspection.input,
  async run({ assessmentId }, context) {
    const { year, paper } = await inspectionPaper(context, assessmentId);
    return new PaperAnswer(`bien-ban-kiem-tra-${year}`, paper);
  },
});
