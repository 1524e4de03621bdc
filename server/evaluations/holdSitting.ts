import type { z } from 'zod';
import * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { whyNotEnter } from '#domain/evaluations/entry.ts';
import { whyNotEnterAs, whyNotSeeRound } from '#domain/evaluations/policy.ts';
import type { Round } from '#domain/evaluations/round.ts';
import type { RoundTitle } from '#domain/evaluations/titles.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { addSitting, listDecisions } from './decisionStore.ts';
import { addEntries } from './entryStore.ts';
import { lockRound, standingIn } from './roundStore.ts';
import { listSubjects, type NamedSubject } from './subjectStore.ts';

type Input = z.output<typeof api.holdSitting.input>;
type Row = Input['rows'][number];

/** What the council found of each person, in its own layer, with the votes for titles. */
export const holdSitting = action({
  name: 'evaluations.holdSitting',
  input: api.holdSitting.input,
  async run(input, context) {
    const { tx, actor, now, newId, record } = context;
    const round = await lockRound(tx, input.roundId);
    const subjects = await listSubjects(tx, round.id);
    refuseIf(await whyNotHold(context, input, round, subjects));
    const { heldOn, total, present, form, rows, paper } = input;
    const paperHash = paper ? await keepPaper(context, paper) : null;
    const by = { recordedBy: actor.personId, recordedAt: now };
    const id = newId();
    await addSitting(tx, { id, roundId: round.id, heldOn, total, present, form, paperHash, ...by, votes: rows.flatMap(votesOf) });
    const entered = { onDay: heldOn, source: paper ? 'paper' : 'system', paperHash } as const;
    const at = { layer: 'council', ...entered, enteredBy: actor.personId, enteredAt: now } as const;
    await addEntries(
      tx,
      rows
        .filter(({ grade }) => grade !== null)
        .map(({ personId, grade, remark }) => ({
          ...{ id: newId(), roundId: round.id, personId, general: null, results: null, grade, remark },
          ...at,
        })),
    );
    record({
      type: 'evaluation.sitting-held',
      subjectId: id,
      body: { roundId: round.id, unitId: round.unitId, total, present, people: rows.length },
    });
    return { id, people: rows.length };
  },
});

const votesOf = ({ personId, advancedWorker, emulationSoldier }: Row) => {
  const cast = (title: RoundTitle, agree: number | null) => (agree === null ? [] : [{ personId, title, agree }]);
  return [...cast('advanced-worker', advancedWorker), ...cast('emulation-soldier', emulationSoldier)];
};

async function whyNotHold(
  { tx, actor, today }: Context,
  input: Input,
  round: Round,
  subjects: readonly NamedSubject[],
): Promise<Refusal[]> {
  const standing = await standingIn(tx, actor, round, today);
  const unseen = whyNotSeeRound(actor, standing);
  if (unseen.length > 0) return unseen;
  const isGraded = standingOf(await listDecisions(tx, round.id), 'grades') !== undefined;
  const { heldOn, total, present, rows, paper } = input;
  const more: Refusal[] = present > total ? [{ kind: 'input', code: 'evaluations.more-present-than-all', at: 'present' }] : [];
  const ofRows = rows.flatMap((row, index) => {
    const at = `rows.${index}.`;
    const subject = subjects.find(({ personId }) => personId === row.personId);
    if (!subject) return [{ kind: 'unseen', code: 'evaluations.not-found' } as const];
    // A council sits on its members too, and says so in its minutes; who enters them votes on nobody.
    const may = whyNotEnterAs(actor, 'council', { ...subject, personId: '' }, standing, paper !== undefined);
    if (may.length > 0) return may;
    const isVoted = row.grade === null;
    return [
      ...whyNotEnter('council', heldOn, { round, subject, isGraded: isGraded && !isVoted, today }, at),
      ...whyNotVotes(row, present, at),
    ];
  });
  return [...more, ...ofRows];
}

function whyNotVotes({ advancedWorker, emulationSoldier }: Row, present: number, at: string): Refusal[] {
  const above = (votes: number | null, field: string): Refusal[] =>
    votes !== null && votes > present ? [{ kind: 'input', code: 'evaluations.votes-above-present', at: `${at}${field}` }] : [];
  return [...above(advancedWorker, 'advancedWorker'), ...above(emulationSoldier, 'emulationSoldier')];
}
