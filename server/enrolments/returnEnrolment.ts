import * as api from '#api/enrolments.ts';
import { action } from '../kernel/action.ts';
import { answerAs } from './answering.ts';

/** A superior returns the submission, with a reason at each field concerned. */
export const returnEnrolment = action({
  name: 'enrolments.return',
  input: api.returnEnrolment.input,
  run: ({ reasons, ...input }, context) => answerAs(context, input, reasons),
});
