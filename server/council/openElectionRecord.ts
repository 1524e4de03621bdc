import * as api from '#api/elections.ts';
import { canonical } from '#ballot/canonical.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadBoard, recordOf } from './electionStore.ts';
import { seenElection, whyNotRead, whyNotTake } from './showElection.ts';

/** The whole record of an election as one file, to be checked by anybody with `datchuan ballot verify`. */
export const openElectionRecord = view({
  name: 'council.openElectionRecord',
  input: api.openElectionRecord.input,
  async run({ electionId }, context) {
    const { one, election } = await seenElection(context, electionId);
    const { form } = one.votes.find(({ id }) => id === election.voteId)!;
    refuseIf([...whyNotRead(context.actor, form, election), ...whyNotTake(election)]);
    const record = recordOf(election, await loadBoard(context.tx, electionId));
    const bytes = Buffer.from(`${canonical(record)}\n`, 'utf8');
    return new FileAnswer(`bien-ban-bo-phieu-${election.digest.slice(0, 8)}.json`, 'application/octet-stream', bytes);
  },
});
