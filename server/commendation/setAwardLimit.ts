import * as api from '#api/awardChoice.ts';
import { whyNotSettle, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { whyNotSetLimit } from '#domain/commendation/choiceRules.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockChoice } from './choiceScene.ts';
import { addLimit } from './limitStore.ts';

/** One more limit for the round; what it contradicts stays beside it until somebody rules. */
export const setAwardLimit = action({
  name: 'commendation.setLimit',
  input: api.setAwardLimit.input,
  async run({ roundId, ...limit }, context) {
    const { tx, actor, now, newId, record } = context;
    const { round, tied } = await lockChoice(context, roundId);
    refuseIf([...whyNotUntied(tied, limit.audience), ...whyNotSettle(round)]);
    refuseIf(whyNotSetLimit(limit));
    const id = newId();
    await addLimit(tx, roundId, { ...limit, key: id }, { personId: actor.personId, now });
    const { audience, measure, amount, force, reach } = limit;
    record({ type: 'award-round.limit-set', subjectId: roundId, body: { limitId: id, audience, measure, amount, force, reach } });
    return { id };
  },
});
