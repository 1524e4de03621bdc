import * as api from '#api/awardChoice.ts';
import { whyNotRuleAs, whyNotSettle, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { inputRefusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockChoice } from './choiceScene.ts';
import { addChoiceRuling } from './limitStore.ts';

/** Which of the limits that contradict counts, by name and with a reason; a plan's own contradiction is ruled on at the plan. */
export const ruleAwardLimit = action({
  name: 'commendation.ruleLimit',
  input: api.ruleAwardLimit.input,
  async run({ roundId, conflict: about, taken, reason, as }, context) {
    const { tx, actor, today, now, newId, record } = context;
    const { round, council, tied, conflicts } = await lockChoice(context, roundId);
    refuseIf([...whyNotRuleAs(actor, round, council, as, today), ...whyNotSettle(round)]);
    const conflict = conflicts.find(({ key, origin }) => key === about && origin === 'round');
    refuseIf(conflict ? whyNotUntied(tied, conflict.audience) : [stateRefusal('commendation.no-conflict')]);
    const isSide = conflict!.sides.some((side) => side.taken === taken);
    refuseIf(isSide ? [] : [inputRefusal('commendation.no-such-limit', 'taken')]);
    const { audience, sides } = conflict!;
    const over = sides.map((side) => side.taken).filter((other) => other !== taken);
    const id = newId();
    const ruling = {
      id,
      matter: 'limit' as const,
      audience,
      about,
      taken: [taken, ...over],
      reason,
      as,
      by: actor.personId,
      at: now,
    };
    await addChoiceRuling(tx, roundId, ruling);
    record({ type: 'award-round.limit-ruled', subjectId: roundId, body: { rulingId: id, audience, as } });
    return { id };
  },
});
