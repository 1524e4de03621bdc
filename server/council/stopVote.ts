import * as api from '#api/council.ts';
import { stop, whyNotStop } from '#domain/council/vote.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveVote } from './caseStore.ts';
import { keepVoided } from './lateTies.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting stops a vote by hand that is not counted yet; minutes and history keep that there was one. */
export const stopVote = action({
  name: 'council.stopVote',
  input: api.stopVote.input,
  async run({ caseId, version }, context) {
    const { sitting, one } = await handledCase(context, caseId);
    refuseIf([...whyNotCurrent(one.version, version), ...whyNotStop(sitting, one)]);
    const stopped = stop(sitting, one);
    await saveVote(context.tx, stopped.votes.at(-1)!);
    await keepVoided(context, sitting, stopped);
    return { id: caseId, version: stopped.version };
  },
});
