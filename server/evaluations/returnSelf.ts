import * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { currentOf, whyNotReturn } from '#domain/evaluations/entry.ts';
import { whyNotKeepRoundAs, whyNotReturnAs } from '#domain/evaluations/policy.ts';
import { whyNotPlace } from '#domain/evaluations/subject.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { listDecisions } from './decisionStore.ts';
import { addReturn, listEntries, listReturns } from './entryStore.ts';
import { lockRound, standingIn } from './roundStore.ts';
import { loadSubject, placeSubject } from './subjectStore.ts';

/** Gives a self-evaluation back with the reason. */
export const returnSelf = action({
  name: 'evaluations.returnSelf',
  input: api.returnSelf.input,
  async run({ roundId, personId, reason }, { tx, actor, today, now, record }) {
    const round = await lockRound(tx, roundId);
    const subject = await loadSubject(tx, roundId, personId);
    refuseIf(whyNotReturnAs(actor, subject, await standingIn(tx, actor, round, today)));
    const entries = await listEntries(tx, roundId, personId);
    const isGraded = standingOf(await listDecisions(tx, roundId), 'grades') !== undefined;
    refuseIf(whyNotReturn(entries, await listReturns(tx, roundId, personId), isGraded));
    const entryId = currentOf(entries, 'self')!.id;
    await addReturn(tx, { entryId, reason, at: now, by: actor.personId });
    record({ type: 'evaluation.self-returned', subjectId: entryId, body: { roundId, unitId: round.unitId, personId } });
    return { personId };
  },
});

/** Puts somebody out of the base, or into it; only the kind of reason is kept. */
export const placePerson = action({
  name: 'evaluations.place',
  input: api.placePerson.input,
  async run({ roundId, personId, out, version }, { tx, actor, today, record }) {
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotKeepRoundAs(actor, await standingIn(tx, actor, round, today)));
    const subject = await loadSubject(tx, roundId, personId);
    const isGraded = standingOf(await listDecisions(tx, roundId), 'grades') !== undefined;
    refuseIf(whyNotPlace(isGraded, subject, version));
    const placed = { ...subject, out, version: version + 1 };
    await placeSubject(tx, placed);
    record({ type: 'evaluation.placed', subjectId: roundId, body: { unitId: round.unitId, personId, isIn: out === null } });
    return { personId, version: placed.version };
  },
});
