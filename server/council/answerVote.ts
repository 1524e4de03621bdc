import * as api from '#api/council.ts';
import { whyNotSeeAnswers, whyNotSeeInside } from '#domain/council/policy.ts';
import { whyNotAnswer } from '#domain/council/vote.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { saveAnswer } from './caseStore.ts';
import { lockCase } from './scene.ts';

/** A member answers what was asked in writing, again while it is open; a slip of paper is entered by the secretary or the chair. */
export const answerVote = action({
  name: 'council.answerVote',
  input: api.answerVote.input,
  async run({ caseId, choice, personId }, context) {
    const { actor, today, now, tx, record } = context;
    const { sitting, council, one } = await lockCase(context, caseId);
    const whose = personId ?? actor.personId;
    const isOwn = whose === actor.personId;
    refuseIf(isOwn ? whyNotSeeInside(actor, one) : whyNotSeeAnswers(actor, one, sitting, council, today));
    refuseIf(whyNotAnswer(sitting, one, whose, { today, onPaper: !isOwn }));

    const voteId = one.votes.at(-1)!.id;
    await saveAnswer(tx, voteId, { personId: whose, choice }, { personId: actor.personId, now });
    record({
      type: 'sitting.answered',
      subjectId: caseId,
      body: { sittingId: sitting.id, voteId, personId: whose, fromPaper: !isOwn },
    });
    return { id: caseId };
  },
});
