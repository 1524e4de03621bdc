import * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { type EntryScene, type Layer, whyNotEnter, whyNotJudge } from '#domain/evaluations/entry.ts';
import { type RoundStanding, whyNotEnterAs, whyNotSeeRound } from '#domain/evaluations/policy.ts';
import type { Round } from '#domain/evaluations/round.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { listDecisions } from './decisionStore.ts';
import { addEntries } from './entryStore.ts';
import { lockRound, standingIn } from './roundStore.ts';
import { listSubjects, type NamedSubject } from './subjectStore.ts';

type Row = Parameters<typeof whyNotJudge>[0] & { readonly personId: string };

interface Entering {
  readonly actor: Actor;
  readonly layer: Layer;
  readonly onDay: Day;
  readonly hasPaper: boolean;
  readonly standing: RoundStanding;
  readonly round: Round;
  readonly subjects: ReadonlyMap<string, NamedSubject>;
  readonly isGraded: boolean;
  readonly today: Day;
}

/** One layer of one or many people: all rows or none, each in an entry of its own that nothing writes over. */
export const enterLayer = action({
  name: 'evaluations.enterLayer',
  input: api.enterLayer.input,
  async run({ roundId, layer, onDay, rows, paper }, context) {
    const { tx, actor, today, now, newId, record } = context;
    const round = await lockRound(tx, roundId);
    const standing = await standingIn(tx, actor, round, today);
    refuseIf(whyNotSeeRound(actor, standing));
    const subjects = new Map((await listSubjects(tx, roundId)).map((one) => [one.personId, one]));
    const isGraded = standingOf(await listDecisions(tx, roundId), 'grades') !== undefined;
    const hasPaper = paper !== undefined;
    const entering = { actor, layer, onDay, hasPaper, standing, round, subjects, isGraded, today };
    refuseIf(rows.flatMap((row, index) => whyNotRow(entering, rows, row, index)));

    const paperHash = paper ? await keepPaper(context, paper) : null;
    const source = paper ? 'paper' : 'system';
    const entered = { roundId, layer, onDay, source, paperHash, enteredBy: actor.personId, enteredAt: now } as const;
    await addEntries(
      tx,
      rows.map((row) => ({ id: newId(), ...row, ...entered })),
    );
    record({
      type: 'evaluation.layer-entered',
      subjectId: roundId,
      body: { unitId: round.unitId, layer, people: rows.length, source, paperHash },
    });
    return { entered: rows.length };
  },
});

/** Every reason against one row, at its field; a person who is not on the list cannot be told from one who may not be seen. */
function whyNotRow(entering: Entering, rows: readonly Row[], row: Row, index: number): Refusal[] {
  const at = `rows.${index}.`;
  const { actor, layer, onDay, standing, hasPaper } = entering;
  const subject = entering.subjects.get(row.personId);
  if (!subject) return [{ kind: 'unseen', code: 'evaluations.not-found' }];
  const may = whyNotEnterAs(actor, layer, subject, standing, hasPaper);
  if (may.length > 0) return may;
  const scene: EntryScene = { ...entering, subject };
  const isTwice = rows.findIndex((other) => other.personId === row.personId) < index;
  return [
    ...(isTwice ? [{ kind: 'input', code: 'evaluations.not-of-base', at: `${at}personId` } as const] : []),
    ...whyNotEnter(layer, onDay, scene, at),
    ...whyNotJudge(row, entering.round.settings.grading[subject.staffClass], at),
  ];
}
