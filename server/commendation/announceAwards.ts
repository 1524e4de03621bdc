import * as api from '#api/awards.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { whyNotAnnounce } from './announcing.ts';
import { awardsOfRound } from './awardStore.ts';
import { saveRoundState } from './chosenStore.ts';
import { findDecision } from './decisionStore.ts';
import { lockRound } from './store.ts';

/** The awards were made known, at the conference of the year for instance; the public page shows them from here on. */
export const announceAwards = action({
  name: 'commendation.announce',
  input: api.announceAwards.input,
  async run({ roundId, announcedOn, occasion }, { tx, actor, today, record }) {
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotAnnounce(actor, round));
    const { decidedOn } = (await findDecision(tx, roundId))!;
    refuseIf([
      ...(announcedOn > today ? [inputRefusal('commendation.day-in-future', 'announcedOn')] : []),
      ...(announcedOn < decidedOn
        ? [inputRefusal('commendation.announced-before-decision', 'announcedOn', { day: shortDate(decidedOn) })]
        : []),
    ]);
    await tx
      .insertInto('award_announcement')
      .values({ round_id: roundId, announced_on: announcedOn, occasion, announced_by: actor.personId })
      .execute();
    await saveRoundState(tx, round, 'announced');
    const awards = (await awardsOfRound(tx, roundId)).length;
    record({ type: 'award-round.announced', subjectId: roundId, body: { unitId: round.unitId, announcedOn, awards } });
    return { awards };
  },
});
