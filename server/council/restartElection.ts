import * as api from '#api/elections.ts';
import { whyNotRestart } from '#domain/council/election.ts';
import { trusteesAt, whyNotEntrust } from '#domain/council/trustee.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { beginElection } from './beginElection.ts';
import { handledElection } from './electionScene.ts';
import { saveElection } from './electionStore.ts';
import { loadTrusteeship } from './trusteeStore.ts';

/** The joint key is begun again under a new manifest, without trustees who left or dealt wrongly: nobody has voted yet. */
export const restartElection = action({
  name: 'council.restartElection',
  input: api.restartElection.input,
  async run({ electionId, without }, context) {
    const { sitting, council, one, election } = await handledElection(context, electionId);
    refuseIf(whyNotRestart(one.votes.at(-1), election));
    const kept = await loadTrusteeship(context.tx, council.id);
    const trustees = trusteesAt(kept, sitting.seats, one.ties).filter(({ id }) => !without.includes(id));
    refuseIf(whyNotEntrust(kept, trustees));

    await saveElection(context.tx, { ...election, state: 'abandoned' });
    const minutes = Math.round((Date.parse(election.closesAt) - Date.parse(election.opensAt)) / 60_000);
    const terms = { minutes, attempt: election.attempt + 1, trustees };
    const next = await beginElection(context, { council, sitting }, one, kept, terms);
    return { id: next.id, state: next.state };
  },
});
