import * as api from '#api/elections.ts';
import { whyNotAnswerDispute } from '#domain/council/dispute.ts';
import { voidDisputed } from '#domain/council/vote.ts';
import { refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { saveVote } from './caseStore.ts';
import { loadDispute, saveAnswer } from './disputeStore.ts';
import { handledElection } from './electionScene.ts';
import { keepVoided } from './lateTies.ts';

/** Whoever runs the sitting answers a complaint about a ballot. Upheld, the vote is void and taken again; dismissed, it stands; the minutes say why. */
export const answerDispute = action({
  name: 'council.answerDispute',
  input: api.answerDispute.input,
  async run({ electionId, disputeId, answer, reason }, context) {
    const { actor, tx, now, record } = context;
    const { sitting, one, election } = await handledElection(context, electionId);
    const dispute = await loadDispute(tx, electionId, disputeId);
    const isLast = one.votes.at(-1)!.id === election.voteId;
    refuseIf([
      ...whyNotAnswerDispute(dispute, actor.personId),
      ...(isLast || answer === 'dismissed' ? [] : [stateRefusal('council.vote-counts-no-more')]),
    ]);

    await saveAnswer(tx, disputeId, { answer, reason, by: actor.personId, at: now });
    const vote = one.votes.find(({ id }) => id === election.voteId)!;
    const voided = answer === 'upheld' && (vote.state === 'open' || vote.state === 'counted');
    const body = { sittingId: sitting.id, voteId: vote.id, electionId, disputeId, personId: dispute.personId, answer };
    record({ type: 'sitting.dispute-answered', subjectId: one.id, body });
    if (voided) {
      const after = voidDisputed(one);
      await saveVote(tx, after.votes.at(-1)!);
      await keepVoided(context, sitting, after);
    }
    return { id: disputeId, voided };
  },
});
