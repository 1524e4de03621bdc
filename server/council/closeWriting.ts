import * as api from '#api/council.ts';
import { closeWriting as close, whyNotCloseWriting } from '#domain/council/vote.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { listAnswers } from './caseStore.ts';
import { keepOutcome } from './outcome.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting closes what was asked in writing: everybody has answered, or the last day is over. */
export const closeWriting = action({
  name: 'council.closeWriting',
  input: api.closeWriting.input,
  async run({ caseId, version }, context) {
    const { sitting, one } = await handledCase(context, caseId);
    const vote = one.votes.at(-1);
    const answers = await listAnswers(context.tx, vote ? [vote.id] : []);
    refuseIf([...whyNotCurrent(one.version, version), ...whyNotCloseWriting(sitting, one, answers, context.today)]);
    return await keepOutcome(context, close(sitting, one, answers, context.today));
  },
});
