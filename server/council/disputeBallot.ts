import * as api from '#api/elections.ts';
import { whyNotDispute } from '#domain/council/dispute.ts';
import { whyNotSeeInside } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { addDispute, listDisputes } from './disputeStore.ts';
import { lockElectionScene } from './electionScene.ts';

/** A voter complains about the ballot in their name. Until it is answered nothing is decrypted, and the sitting is not closed. */
export const disputeBallot = action({
  name: 'council.disputeBallot',
  input: api.disputeBallot.input,
  async run({ electionId, ground, receipt }, context) {
    const { actor, tx, now, newId, record } = context;
    const { sitting, one, election } = await lockElectionScene(context, electionId);
    refuseIf(whyNotSeeInside(actor, one));
    const vote = one.votes.find(({ id }) => id === election.voteId)!;
    const disputes = await listDisputes(tx, [electionId]);
    refuseIf(whyNotDispute(vote, sitting, election, disputes, actor.personId));

    const id = newId();
    await addDispute(tx, { id, electionId, personId: actor.personId, ground, receipt, saidAt: now, answer: null, reason: '' });
    const body = { sittingId: sitting.id, voteId: vote.id, electionId, disputeId: id, ground };
    record({ type: 'sitting.ballot-disputed', subjectId: one.id, body });
    return { id };
  },
});
