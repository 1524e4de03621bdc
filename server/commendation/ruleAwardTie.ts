import * as api from '#api/awardChoice.ts';
import { whyNotChoose, whyNotRuleAs, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { select } from '#domain/commendation/selection.ts';
import { whyNotRuleTie } from '#domain/commendation/taking.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockChoice } from './choiceScene.ts';
import { addChoiceRuling } from './limitStore.ts';

/** Who goes first of those whom the rule leaves equal where a limit ends: the head's word, or the council's as its secretary notes it. */
export const ruleAwardTie = action({
  name: 'commendation.ruleTie',
  input: api.ruleAwardTie.input,
  async run({ roundId, order, reason, as }, context) {
    const { tx, actor, today, now, newId, record } = context;
    const { round, council, tied, world, taken } = await lockChoice(context, roundId);
    refuseIf([...whyNotRuleAs(actor, round, council, as, today), ...whyNotChoose(round)]);
    const audience = world.nominees.find(({ id }) => id === order[0])?.audience;
    refuseIf(audience ? whyNotUntied(tied, audience) : [inputRefusal('commendation.not-proposed', 'order')]);
    refuseIf(whyNotRuleTie(world, taken, order));
    const id = newId();
    const about = String(select(world, taken).find((one) => one.id === order[0])!.rank);
    await addChoiceRuling(tx, roundId, {
      ...{ id, matter: 'tie', audience: audience!, about, taken: order, reason, as, by: actor.personId, at: now },
    });
    record({
      type: 'award-round.tie-ruled',
      subjectId: roundId,
      body: { rulingId: id, audience: audience!, among: order.length, as },
    });
    return { id };
  },
});
