import * as api from '#api/awardChoice.ts';
import { whyNotSettle, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockChoice } from './choiceScene.ts';
import { endLimit } from './limitStore.ts';

/** A limit of the round is taken away, with a reason; a limit of the plan is only ever ruled on. */
export const endAwardLimit = action({
  name: 'commendation.endLimit',
  input: api.endAwardLimit.input,
  async run({ roundId, limitId, reason }, context) {
    const { tx, actor, now, record } = context;
    const { round, tied, limits } = await lockChoice(context, roundId);
    const limit = limits.find(({ key }) => key === limitId);
    refuseIf(limit ? [] : [inputRefusal('commendation.no-such-limit', 'limitId')]);
    refuseIf([...whyNotUntied(tied, limit!.audience), ...whyNotSettle(round)]);
    await endLimit(tx, { roundId, limitId, reason }, { personId: actor.personId, now });
    record({ type: 'award-round.limit-ended', subjectId: roundId, body: { limitId } });
    return { id: limitId };
  },
});
