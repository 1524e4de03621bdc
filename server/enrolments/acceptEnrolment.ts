import * as api from '#api/enrolments.ts';
import { action } from '../kernel/action.ts';
import { answerAs } from './answering.ts';

/** A superior accepts the submission it has read. */
export const acceptEnrolment = action({
  name: 'enrolments.accept',
  input: api.acceptEnrolment.input,
  run: (input, context) => answerAs(context, input, []),
});
