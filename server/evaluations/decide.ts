import type { z } from 'zod';
import * as api from '#api/evaluations.ts';
import {
  type DecidedRow,
  type DecisionKind,
  standingOf,
  whyNotFrame,
  whyNotGrades,
  whyNotTitle,
} from '#domain/evaluations/decision.ts';
import { proposedGrade } from '#domain/evaluations/entry.ts';
import { whyNotDecideAs } from '#domain/evaluations/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { addDecision } from './decisionStore.ts';
import { frozenOf, gradingOf } from './present.ts';
import { lockRound, standingIn } from './roundStore.ts';
import { loadScene, type Scene } from './sceneStore.ts';

type Row = z.output<typeof api.decide.input>['rows'][number];

/** The head decides, or the clerk enters what the head or the superior signed; the chain as it stood is frozen with it. */
export const decide = action({
  name: 'evaluations.decide',
  input: api.decide.input,
  async run({ roundId, kind, number, signedOn, issuer, reason, rows, paper }, context) {
    const { tx, actor, today, now, newId, record } = context;
    const round = await lockRound(tx, roundId);
    const hasPaper = paper !== undefined;
    refuseIf(whyNotDecideAs(actor, await standingIn(tx, actor, round, today), hasPaper));
    const scene = await loadScene(tx, round);
    const before = standingOf(scene.decisions, kind);
    refuseIf([
      ...whyNotFrame({ number, signedOn, reason }, before, today),
      ...whyNotRows(scene, kind, rows, { issuer, hasPaper }),
    ]);

    const paperHash = paper ? await keepPaper(context, paper) : null;
    const decision = { id: newId(), roundId, kind, number, signedOn, issuer, reason, supersedes: before?.id ?? null };
    const kept = { frozen: frozenOf(scene), paperHash, decidedBy: actor.personId, decidedAt: now };
    await addDecision(tx, { ...decision, ...kept, rows: rows.map((row) => decidedRow(kind, row)) });
    const body = { roundId, unitId: round.unitId, kind, people: rows.length, supersedes: decision.supersedes };
    record({ type: 'evaluation.decided', subjectId: decision.id, body });
    return { id: decision.id, kind, people: rows.length };
  },
});

function decidedRow(kind: DecisionKind, { personId, grade, titles }: Row): DecidedRow {
  if (kind === 'grades') return { personId, grade, titles: [] };
  return kind === 'head' ? { personId, grade, titles } : { personId, grade: null, titles: [kind] };
}

interface Signed {
  readonly issuer: string | null;
  readonly hasPaper: boolean;
}

function whyNotRows(scene: Scene, kind: DecisionKind, rows: readonly Row[], signed: Signed): Refusal[] {
  if (kind === 'head') return whyNotHead(scene, rows, signed);
  if (kind !== 'grades')
    return whyNotTitle(
      kind,
      rows.map(({ personId }) => personId),
      withoutHead(scene),
      scene.decisions,
    );
  const people = scene.candidates.map((one) => ({ ...one, proposed: proposedGrade(scene.entries.get(one.personId) ?? []) }));
  const classes = new Map(scene.subjects.map(({ personId, staffClass }) => [personId, staffClass]));
  return whyNotGrades(rows, people, scene.round.settings, (personId) => gradingOf(scene, classes.get(personId) ?? 'worker'));
}

/** Whoever the superior gave the title to is not on the unit's own list, and keeps a place of its quota. */
function withoutHead({ chain, candidates }: Scene): Scene['chain'] {
  const heads = candidates.filter(({ isHead }) => isHead).map(({ personId }) => personId);
  const own = (ids: readonly string[]) => ids.filter((id) => !heads.includes(id));
  const { advanced, emulation } = chain;
  const most = emulation.most - (emulation.taken.length - own(emulation.taken).length);
  return {
    ...chain,
    advanced: { ...advanced, eligible: own(advanced.eligible) },
    emulation: { ...emulation, most, taken: own(emulation.taken) },
  };
}

/** The superior's decision on the head: who issued it, its scan, the one person, a grade. */
function whyNotHead({ candidates }: Scene, rows: readonly Row[], { issuer, hasPaper }: Signed): Refusal[] {
  const refusals: Refusal[] = [];
  const [row] = rows;
  const isHead = rows.length === 1 && candidates.some((one) => one.isHead && one.personId === row!.personId);
  if (!isHead) refusals.push({ kind: 'input', code: 'evaluations.not-the-head', at: 'rows' });
  else if (!row!.grade) refusals.push({ kind: 'input', code: 'evaluations.nothing-said', at: 'rows.0.grade' });
  if (issuer === null) refusals.push({ kind: 'input', code: 'kernel.missing', at: 'issuer' });
  if (!hasPaper) refusals.push({ kind: 'input', code: 'evaluations.paper-missing', at: 'paper' });
  return refusals;
}
