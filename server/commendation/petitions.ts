import * as api from '#api/postings.ts';
import { keepsAwards, whyNotPetitionAs } from '#domain/commendation/awardPolicy.ts';
import { answer, type Petition, whyNotAnswer, whyNotPetition } from '#domain/commendation/petition.ts';
import { Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action, view } from '../kernel/action.ts';
import { listChosen } from './chosenStore.ts';
import {
  addPetition,
  findByCode,
  hashOfCode,
  isSaidAlready,
  lockPetition,
  petitionCode,
  savePetition,
  takeOffList,
} from './petitionStore.ts';
import { postedIn, takingUnits } from './postingStore.ts';
import { loadRound, lockRound } from './store.ts';
import { untiedPetitions } from './untiedPetitions.ts';

/** Somebody inside says something about a posted nominee: the act is kept without its actor, its repetition without its answer. */
export const makePetition = action({
  name: 'commendation.makePetition',
  input: api.makePetition.input,
  isSecret: true,
  async run({ roundId, nominationId, text, received }, { tx, actor, today, newId, record }) {
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotPetitionAs(actor, round, await takingUnits(tx, roundId)));
    if (received && !keepsAwards(actor, round)) refuseIf([{ kind: 'forbidden', code: 'commendation.only-keepers' }]);
    const [receivedOn, way] = received ? [received.on, received.way] : ([today, 'system'] as const);
    const isListed = (await listChosen(tx, roundId, today)).some((one) => one.nominationId === nominationId);
    const posted = isListed ? (await postedIn(tx, roundId)).get(nominationId) : undefined;
    refuseIf([
      ...(round.state === 'posted' ? [] : [stateRefusal('commendation.decided-already')]),
      ...whyNotPetition(posted, receivedOn, today),
      ...((await isSaidAlready(tx, nominationId, text)) ? [stateRefusal('commendation.petition-there')] : []),
    ]);
    const blank = { state: 'open', answer: null, answeredOn: null, answeredBy: null, version: 1 } as const;
    const petition: Petition = { id: newId(), roundId, nominationId, receivedOn, way, text, ...blank };
    const code = petitionCode();
    await addPetition(tx, petition, hashOfCode(code));
    record({ type: 'petition.made', subjectId: petition.id, body: { roundId, nominationId }, isAnonymous: true });
    return { code };
  },
});

/** What became of it, for whoever holds the code. */
export const followPetition = view({
  name: 'commendation.followPetition',
  input: api.followPetition.input,
  async run({ roundId, code }, { tx, actor }) {
    const round = await loadRound(tx, roundId);
    refuseIf(whyNotPetitionAs(actor, round, await takingUnits(tx, roundId)));
    const found = await findByCode(tx, roundId, code);
    if (!found) throw new Refused([{ kind: 'input', code: 'commendation.code-unknown', at: 'code' }]);
    const { state, name, answer: said, answeredOn } = found;
    return { state, name, answer: said, answeredOn };
  },
});

/** A keeper who is not tied to whom it is about answers; upheld, it frees the place. */
export const answerPetition = action({
  name: 'commendation.answerPetition',
  input: api.answerPetition.input,
  async run({ petitionId, ...given }, context) {
    const { tx, actor, today, record } = context;
    const petition = await lockPetition(tx, petitionId);
    const round = await lockRound(tx, petition.roundId);
    const isTheirs = keepsAwards(actor, round) && (await untiedPetitions(context, round, [petition])).length > 0;
    if (!isTheirs) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
    refuseIf(whyNotAnswer(petition, given.version));
    const answered = answer(petition, given, actor.personId, today);
    await savePetition(tx, answered);
    const { nominationId, roundId, version } = answered;
    if (given.isUpheld) await takeOffList(tx, nominationId, given.answer);
    const { isUpheld } = given;
    record({ type: 'petition.answered', subjectId: petitionId, body: { roundId, nominationId, isUpheld } });
    if (isUpheld) record({ type: 'nomination.taken-off', subjectId: nominationId, body: { roundId, unitId: round.unitId } });
    return { id: petitionId, version };
  },
});
