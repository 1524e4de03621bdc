import * as api from '#api/postings.ts';
import { whyNotHeard } from '#domain/commendation/awardDecision.ts';
import { whyNotKeepAwardsAs } from '#domain/commendation/awardPolicy.ts';
import { lastDayOf, whyNotPost } from '#domain/commendation/posting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { decisionScene, saveRoundState } from './chosenStore.ts';
import { addPosting, postedIn } from './postingStore.ts';
import { lockRound } from './store.ts';

/** Those chosen hang inside for the days that the rule says; who fills a freed place hangs as long. */
export const postAwards = action({
  name: 'commendation.post',
  input: api.postAwards.input,
  async run({ roundId, postedOn, workingDays, source }, { tx, actor, today, newId, record }) {
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotKeepAwardsAs(actor, round));
    const posted = await postedIn(tx, roundId);
    const { chosen } = await decisionScene(tx, round, today);
    const unposted = chosen.filter(({ nominationId }) => !posted.has(nominationId));
    refuseIf([...whyNotPost(round, unposted.length, postedOn, today), ...whyNotHeard(unposted)]);
    const until = lastDayOf(postedOn, workingDays);
    const ids = unposted.map(({ nominationId }) => nominationId);
    await addPosting(tx, { id: newId(), roundId, postedOn, until, workingDays, source }, ids, actor.personId);
    await saveRoundState(tx, round, 'posted');
    record({
      type: 'award-round.posted',
      subjectId: roundId,
      body: { unitId: round.unitId, postedOn, until, posted: ids.length },
    });
    return { until, posted: ids.length };
  },
});
