import * as api from '#api/council.ts';
import { tally, whyNotTally } from '#domain/council/vote.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { voidedByLateTie } from './lateTies.ts';
import { keepOutcome } from './outcome.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting enters the count of hands or of ballots; the frozen rule says what it comes to. Who is tied by now voids it instead. */
export const countVote = action({
  name: 'council.countVote',
  input: api.countVote.input,
  async run({ caseId, version, ...count }, context) {
    const { sitting, council, one } = await handledCase(context, caseId);
    refuseIf([...whyNotCurrent(one.version, version), ...whyNotTally(sitting, one, count)]);
    const late = await voidedByLateTie(context, { sitting, council }, one);
    if (late) return { id: caseId, version: late.version, voided: true };
    return { ...(await keepOutcome(context, tally(sitting, one, count))), voided: false };
  },
});
