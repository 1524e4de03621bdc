import * as api from '#api/awardChoice.ts';
import { whyNotSettle, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { whyNotSetRules } from '#domain/commendation/choiceRules.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockChoice } from './choiceScene.ts';
import { addRules } from './limitStore.ts';

/** By what the round chooses, each figure with its source; the rules set before stay in the history. */
export const setChoiceRules = action({
  name: 'commendation.setChoiceRules',
  input: api.setChoiceRules.input,
  async run({ roundId, ...rules }, context) {
    const { tx, actor, now, newId, record } = context;
    const { round, tied } = await lockChoice(context, roundId);
    refuseIf([...[...tied].slice(0, 1).flatMap((audience) => whyNotUntied(tied, audience)), ...whyNotSettle(round)]);
    refuseIf(whyNotSetRules(rules));
    const id = newId();
    await addRules(tx, { id, roundId, rules }, { personId: actor.personId, now });
    record({
      type: 'award-round.choice-rules-set',
      subjectId: roundId,
      body: { rulesId: id, excellentFrom: rules.excellentFrom },
    });
    return { id };
  },
});
