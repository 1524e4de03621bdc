import * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { whyNotEnter, whyNotJudge, whyNotResend } from '#domain/evaluations/entry.ts';
import { whyNotEnterAs } from '#domain/evaluations/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { listDecisions } from './decisionStore.ts';
import { addEntries, dropDraft, keepDraft, listEntries, listReturns } from './entryStore.ts';
import { loadRound, lockRound, standingIn } from './roundStore.ts';
import { loadSubject } from './subjectStore.ts';

/** Somebody sends what they say of themselves. */
export const evaluateSelf = action({
  name: 'evaluations.evaluateSelf',
  input: api.evaluateSelf.input,
  async run({ roundId, ...judged }, { tx, actor, today, now, newId, record }) {
    const round = await lockRound(tx, roundId);
    const { personId } = actor;
    const subject = await loadSubject(tx, roundId, personId);
    const standing = await standingIn(tx, actor, round, today);
    refuseIf(whyNotEnterAs(actor, 'self', subject, standing, false));
    const isGraded = standingOf(await listDecisions(tx, roundId), 'grades') !== undefined;
    const before = await listEntries(tx, roundId, personId);
    refuseIf([
      ...whyNotEnter('self', today, { round, subject, isGraded, today }),
      ...whyNotResend(before, await listReturns(tx, roundId, personId)),
      ...whyNotJudge(judged, round.settings.grading[subject.staffClass]),
    ]);
    const id = newId();
    const entered = { onDay: today, source: 'system', paperHash: null, enteredBy: personId, enteredAt: now } as const;
    await addEntries(tx, [{ id, roundId, personId, layer: 'self', ...judged, ...entered }]);
    await dropDraft(tx, roundId, personId);
    const number = before.filter(({ layer }) => layer === 'self').length + 1;
    record({ type: 'evaluation.self-sent', subjectId: id, body: { roundId, unitId: round.unitId, personId, number } });
    return { id, number };
  },
});

/** Keeps one's own words until they are sent; nothing is checked yet, nobody is told. */
export const keepSelfDraft = action({
  name: 'evaluations.keepDraft',
  input: api.keepSelfDraft.input,
  async run({ roundId, ...content }, { tx, actor, today, now }) {
    const round = await loadRound(tx, roundId);
    const subject = await loadSubject(tx, roundId, actor.personId);
    refuseIf(whyNotEnterAs(actor, 'self', subject, await standingIn(tx, actor, round, today), false));
    await keepDraft(tx, { roundId, personId: actor.personId, content, at: now });
    return { savedAt: now };
  },
});
