import * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { newcomersOf, whyNotAddNewcomers } from '#domain/evaluations/newcomers.ts';
import { whyNotKeepRoundAs } from '#domain/evaluations/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { listHolders } from '../people/store.ts';
import { listDecisions } from './decisionStore.ts';
import { lockRound, standingIn } from './roundStore.ts';
import { addSubjects, listSubjects, listWorkers } from './subjectStore.ts';

/** Everybody who came after the list was made is put on it, in the base or out of it by the round's own rule. */
export const addNewcomers = action({
  name: 'evaluations.addNewcomers',
  input: api.addNewcomers.input,
  async run({ roundId }, { tx, actor, today, record }) {
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotKeepRoundAs(actor, await standingIn(tx, actor, round, today)));
    const workers = await listWorkers(tx, round.unitId, today);
    const listed = (await listSubjects(tx, roundId)).map(({ personId }) => personId);
    const found = newcomersOf(workers, listed, round);
    const isGraded = standingOf(await listDecisions(tx, roundId), 'grades') !== undefined;
    refuseIf(whyNotAddNewcomers(isGraded, found.length));
    const heads = await listHolders(tx, ['unit-head'], round.unitId, today);
    const added = found.map(({ personId, out }) => {
      const worker = workers.find((one) => one.personId === personId)!;
      return { ...worker, roundId, isHead: heads.includes(personId), out, addedOn: today, version: 1 };
    });
    await addSubjects(tx, added);
    const inBase = added.filter(({ out }) => out === null).map(({ personId }) => personId);
    const body = { unitId: round.unitId, year: round.year, people: added.length, base: inBase };
    record({ type: 'evaluation.people-added', subjectId: roundId, body });
    return { people: added.length, base: inBase.length };
  },
});
