import * as api from '#api/awardChoice.ts';
import { whyNotChoose, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { whyNotRelease } from '#domain/commendation/taking.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { lockChoice } from './choiceScene.ts';
import { removePlace } from './placeStore.ts';
import { keepExplanation } from './takePlaces.ts';

/** A place is given back before the list is posted; why stands in the history as a hash, in words nowhere. */
export const releasePlace = action({
  name: 'commendation.releasePlace',
  input: api.releasePlace.input,
  async run({ roundId, nominationId, reason }, context) {
    const scene = await lockChoice(context, roundId);
    const { round, world, taken, tied } = scene;
    const one = world.nominees.find(({ id }) => id === nominationId);
    refuseIf(one ? whyNotUntied(tied, one.audience) : [inputRefusal('commendation.not-proposed', 'nominationId')]);
    refuseIf([...whyNotChoose(round), ...whyNotRelease(taken, nominationId)]);
    await removePlace(context.tx, nominationId);
    const places = scene.places.filter((place) => place.nominationId !== nominationId);
    await keepExplanation(context, { ...scene, places, taken: new Set([...taken].filter((id) => id !== nominationId)) });
    const body = { roundId, audience: one!.audience, reason: contentHash({ id: context.newId(), reason }) };
    context.record({ type: 'nomination.place-released', subjectId: nominationId, body });
    return { id: nominationId };
  },
});
