import * as api from '#api/enrolments.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { attachedListPaper, enrolmentPaper } from './enrolmentPaper.ts';

/** The unit's enrolment as a paper, to be signed by hand or kept. */
export const printEnrolment = view({
  name: 'enrolments.print',
  input: api.printEnrolment.input,
  async run({ enrolmentId }, context) {
    const { year, paper } = await enrolmentPaper(context, enrolmentId);
    return new PaperAnswer(`ban-dang-ky-${year}`, paper);
  },
});

/** The list of persons that goes with it. */
export const printAttachedList = view({
  name: 'enrolments.printAttachedList',
  input: api.printAttachedList.input,
  async run({ enrolmentId }, context) {
    const { year, paper } = await attachedListPaper(context, enrolmentId);
    return new PaperAnswer(`danh-sach-kem-theo-${year}`, paper);
  },
});
