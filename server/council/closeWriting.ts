import * as api from '#api/council.ts';
import { closeWriting as close, whyNotCloseWriting } from '#domain/council/vote.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { listAnswers, saveVote } from './caseStore.ts';
import { keepVoided, voidedByLateTie } from './lateTies.ts';
import { keepOutcome } from './outcome.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting closes what was asked in writing: everybody has answered, or the last day is over. Too few answers, or a tie since, void it. */
export const closeWriting = action({
  name: 'council.closeWriting',
  input: api.closeWriting.input,
  async run({ caseId, version }, context) {
    const { sitting, council, one } = await handledCase(context, caseId);
    const vote = one.votes.at(-1);
    const answers = await listAnswers(context.tx, vote ? [vote.id] : []);
    refuseIf([...whyNotCurrent(one.version, version), ...whyNotCloseWriting(sitting, one, answers, context.today)]);
    const late = await voidedByLateTie(context, { sitting, council }, one);
    if (late) return { id: caseId, version: late.version, voided: true };
    const closed = close(sitting, one, answers, context.today);
    if (closed.votes.at(-1)!.state === 'counted') return { ...(await keepOutcome(context, closed)), voided: false };
    await saveVote(context.tx, closed.votes.at(-1)!);
    await keepVoided(context, sitting, closed);
    return { id: caseId, version: closed.version, voided: true };
  },
});
