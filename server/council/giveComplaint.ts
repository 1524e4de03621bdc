import * as api from '#api/elections.ts';
import type { Complaint } from '#ballot/trustee.ts';
import { isDealerAtFault } from '#ballot/trustee.ts';
import { whyNotSetUpKeys } from '#domain/council/election.ts';
import { inputRefusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { entrustedElection } from './electionScene.ts';
import { type HeldElection, savePart } from './electionStore.ts';

/** A trustee proves that another dealt them a wrong share: this setup cannot open any more, it is begun again without the dealer. */
export const giveComplaint = action({
  name: 'council.giveComplaint',
  input: api.giveComplaint.input,
  async run({ electionId, complaint }, context) {
    const { one, sitting, election, own } = await entrustedElection(context, electionId);
    refuseIf(whyNotSetUpKeys(one.votes.at(-1), election));
    refuseIf(own.complaint ? [stateRefusal('council.complaint-stands')] : []);
    const isProved = complaint.trustee === own.trusteeId && isAtFault(election, complaint);
    refuseIf(isProved ? [] : [inputRefusal('council.complaint-refused', 'complaint')]);

    await savePart(context.tx, electionId, own.trusteeId, { complaint });
    const body = { sittingId: sitting.id, electionId, trusteeId: own.trusteeId, dealerId: complaint.dealer };
    context.record({ type: 'sitting.key-complained', subjectId: one.id, body });
    return { id: electionId, state: election.state };
  },
});

/** What cannot be read as elements of the group proves nothing. */
function isAtFault({ manifest, parts }: HeldElection, complaint: Complaint): boolean {
  const dealing = parts.find(({ trusteeId }) => trusteeId === complaint.dealer)?.dealing;
  try {
    return dealing ? isDealerAtFault(manifest, dealing, complaint) : false;
  } catch {
    return false;
  }
}
