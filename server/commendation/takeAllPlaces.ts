import * as api from '#api/awardChoice.ts';
import { whyNotChoose, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { votesOut } from '#domain/commendation/taking.ts';
import { refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockChoice } from './choiceScene.ts';
import { weighedIn } from './choiceWeighed.ts';
import { addPlaces } from './placeStore.ts';
import { keepExplanation } from './takePlaces.ts';

/** Everybody of an audience who is in by rank gets a place at once; those whom nothing parts wait for a ruling. */
export const takeAllPlaces = action({
  name: 'commendation.takeAllPlaces',
  input: api.takeAllPlaces.input,
  async run({ roundId, audience }, context) {
    const { tx, actor, now, record } = context;
    const scene = await lockChoice(context, roundId);
    const { round, world, taken, tied } = scene;
    refuseIf([...whyNotUntied(tied, audience), ...whyNotChoose(round)]);
    const left = votesOut(world, audience);
    refuseIf(left > 0 ? [stateRefusal('commendation.votes-out', { left })] : []);
    const { weighed } = weighedIn(scene, audience);
    const fresh = weighed.filter(({ id, outcome }) => outcome.status === 'in' && !taken.has(id));
    refuseIf(fresh.length > 0 ? [] : [stateRefusal('commendation.nobody-left')]);
    const places = fresh.map(({ id, rank }) => ({ nominationId: id, rank: rank!, reason: null, by: actor.personId, at: now }));
    await addPlaces(tx, roundId, places);
    const all = { places: [...scene.places, ...places], taken: new Set([...taken, ...fresh.map(({ id }) => id)]) };
    await keepExplanation(context, { ...scene, ...all });
    for (const { nominationId, rank } of places)
      record({ type: 'nomination.place-taken', subjectId: nominationId, body: { roundId, rank, audience, outOfRank: false } });
    const undecided = weighed.filter(({ outcome }) => outcome.status === 'tied' || outcome.status === 'waiting').length;
    record({ type: 'award-round.chosen', subjectId: roundId, body: { audience, taken: places.length, undecided } });
    return { taken: places.length, undecided };
  },
});
