import * as api from '#api/elections.ts';
import { whyNotAbandon } from '#domain/council/election.ts';
import { voidUndecrypted } from '#domain/council/vote.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { saveVote } from './caseStore.ts';
import { handledElection } from './electionScene.ts';
import { saveElection } from './electionStore.ts';
import { keepVoided } from './lateTies.ts';

/** A vote whose keys or trustees are lost is given up before its result is known: it does not count, the case is voted again. */
export const abandonElection = action({
  name: 'council.abandonElection',
  input: api.abandonElection.input,
  async run({ electionId }, context) {
    const { sitting, one, election } = await handledElection(context, electionId);
    refuseIf(whyNotAbandon(one.votes.at(-1), election));

    await saveElection(context.tx, { ...election, state: 'abandoned' });
    const after = voidUndecrypted(one, 'not-decrypted');
    await saveVote(context.tx, after.votes.at(-1)!);
    await keepVoided(context, sitting, after);
    return { id: one.id, version: after.version };
  },
});
