import * as api from '#api/awardChoice.ts';
import { whyNotFill, whyNotRuleAs, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { select } from '#domain/commendation/selection.ts';
import { fullFor, sharesLost, whyNotTake } from '#domain/commendation/taking.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockChoice } from './choiceScene.ts';
import { addPlaces } from './placeStore.ts';
import { keepExplanation, whyNotFull } from './takePlaces.ts';

/** Gives somebody a place, the round held: of all who ask for the last one at once, one has it. */
export const takePlace = action({
  name: 'commendation.takePlace',
  input: api.takePlace.input,
  async run({ roundId, nominationId, reason }, context) {
    const { tx, actor, today, now, record } = context;
    const scene = await lockChoice(context, roundId);
    const { round, council, world, taken, tied } = scene;
    const one = world.nominees.find(({ id }) => id === nominationId);
    refuseIf(one ? whyNotUntied(tied, one.audience) : [inputRefusal('commendation.not-proposed', 'nominationId')]);
    refuseIf([...whyNotFill(round, scene.freed), ...(reason === null ? [] : whyNotRuleAs(actor, round, council, 'head', today))]);
    const full = taken.has(nominationId) ? [] : whyNotFull(scene, fullFor(world, taken, one!), sharesLost(world, taken, one!));
    refuseIf(full.length > 0 ? full : whyNotTake(world, taken, nominationId, reason));

    const rank = select(world, taken).find(({ id }) => id === nominationId)!.rank!;
    const place = { nominationId, rank, reason, by: actor.personId, at: now };
    await addPlaces(tx, roundId, [place]);
    await keepExplanation(context, { ...scene, places: [...scene.places, place], taken: new Set([...taken, nominationId]) });
    const body = { roundId, rank, audience: one!.audience, outOfRank: reason !== null };
    record({ type: 'nomination.place-taken', subjectId: nominationId, body });
    return { id: nominationId, rank };
  },
});
