import type { z } from 'zod';
import type * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { currentOf, type Entry, type Judged, returnOf } from '#domain/evaluations/entry.ts';
import type { EvaluationSettings, Grading } from '#domain/evaluations/settings.ts';
import type { RoundTitle, TitleReason } from '#domain/evaluations/titles.ts';
import { addDays } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { type GradedClass, gradedClasses } from '#domain/law/evaluationRules.ts';
import type { Scene } from './sceneStore.ts';
import type { NamedSubject } from './subjectStore.ts';

/** The rules with the kinds of staff that share one put together. */
export function presentSettings(settings: EvaluationSettings): api.RoundSettings {
  const { grading, cap, base, advancedWorker, emulationSoldier } = settings;
  const groups = grouped(gradedClasses, (each) => JSON.stringify(grading[each]));
  return {
    grading: [...groups.values()].map((classes) => ({ classes: [...classes], ...presentGrading(grading[classes[0]!]) })),
    cap,
    base,
    advancedWorker,
    emulationSoldier: { ...emulationSoldier, ties: [...emulationSoldier.ties] },
  };
}

const presentGrading = ({ frame, thresholds, disciplined, source }: Grading) => ({ frame, thresholds, disciplined, source });

export const gradingOf = (scene: Pick<Scene, 'round'>, staffClass: GradedClass): Grading =>
  scene.round.settings.grading[staffClass];

type State = (typeof api.sheetStates)[number];

/** How far somebody's evaluation has come. */
export function stateOf(scene: Pick<Scene, 'entries' | 'returns' | 'decisions'>, subject: NamedSubject): State {
  const own = scene.entries.get(subject.personId) ?? [];
  if (subject.out !== null) return 'out';
  if (standingOf(scene.decisions, subject.isHead ? 'head' : 'grades')) return 'decided';
  if (returnOf(own, scene.returns)) return 'returned';
  if (currentOf(own, 'council')) return 'voted';
  if (currentOf(own, 'head')) return 'proposed';
  if (currentOf(own, 'team')) return 'remarked';
  return currentOf(own, 'self') ? 'sent' : 'none';
}

/** Why a person is not proposed for a title as it stands; empty where they are. */
export function reasonsOf({ chain }: Pick<Scene, 'chain'>, personId: string, title: RoundTitle): TitleReason[] {
  if (title === 'advanced-worker') return [...(chain.advanced.barred.get(personId) ?? [])];
  const barred = chain.emulation.barred.get(personId) ?? [];
  const isCut = chain.emulation.cut.some((one) => one.personId === personId);
  const isTied = chain.emulation.tied.includes(personId);
  return [...barred, ...(isCut ? (['cut-by-quota'] as const) : []), ...(isTied ? (['tied'] as const) : [])];
}

/** The newest of a layer, without who entered it. */
export function judgedOf(entries: readonly Entry[], layer: Entry['layer']): z.output<typeof api.judged> | null {
  const current = currentOf(entries, layer);
  return current ? wordsOfEntry(current) : null;
}

const wordsOfEntry = ({ general, results, grade, remark }: Judged) => ({ general, results, grade, remark });

/** How many of the base have come to each step. */
export function stepsOf({ subjects, entries, decisions }: Scene) {
  const base = subjects.filter(({ out }) => out === null);
  const have = (layer: Entry['layer']) =>
    base.filter(({ personId }) => currentOf(entries.get(personId) ?? [], layer) !== undefined).length;
  const graded = new Set(
    (['grades', 'head'] as const).flatMap((kind) => standingOf(decisions, kind)?.rows.map(({ personId }) => personId) ?? []),
  );
  const decided = base.filter(({ personId }) => graded.has(personId)).length;
  return { self: have('self'), team: have('team'), head: have('head'), council: have('council'), decided };
}

/** The round with its rules and counts; no names in it. Shares are for those who read everybody, and for all once decided. */
export function presentRound(scene: Scene, isReader: boolean) {
  const { round, chain, subjects, decisions } = scene;
  const share = (title: RoundTitle) => ({
    title,
    ...(title === 'advanced-worker' ? chain.advanced.share : chain.emulation.share),
    decided: standingOf(decisions, title) !== undefined,
  });
  return {
    id: round.id,
    term: round.term,
    from: round.period.from,
    through: addDays(round.period.until!, -1),
    headcountOn: round.headcountOn,
    settings: presentSettings(round.settings),
    base: chain.base,
    out: subjects.length - chain.base,
    steps: stepsOf(scene),
    shares: [share('advanced-worker'), share('emulation-soldier')].filter(({ decided }) => decided || isReader),
  };
}

/** The chain as it stood when somebody decided: counts and the ids behind them, with no reason anywhere. */
export function frozenOf({ chain }: Pick<Scene, 'chain'>) {
  const { advanced, emulation, collective, ...counts } = chain;
  return {
    ...counts,
    advanced: { ...advanced.share, personIds: advanced.eligible },
    emulation: { ...emulation.share, most: emulation.most, of: emulation.of, taken: emulation.taken, tied: emulation.tied },
    collective: collective.map(({ rule, isReached }) => ({ title: rule.title, isReached })),
  };
}
