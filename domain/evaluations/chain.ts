import type { Day } from '../kernel/day.ts';
import { type Grade, grades } from '../law/evaluationRules.ts';
import { type CollectiveRule, collectiveRules } from '../law/titleConditions.ts';
import { type Ratio, reaches, shareOf } from './quota.ts';
import type { EvaluationSettings } from './settings.ts';
import { baseOf, type OutKind, outKinds } from './subject.ts';
import { type AdvancedStep, advancedStep, type Candidate, type EmulationStep, emulationStep } from './titles.ts';

/** How many are excellent, how many may be, and of how many that is a share; the head, graded above, is not among them. */
export interface CapStep {
  readonly used: number;
  readonly most: number;
  readonly of: number;
}

/** From grades to titles, every step with its base (chuỗi từ cá nhân đến đơn vị). */
export interface Chain {
  readonly onDay: Day;
  readonly base: number;
  readonly out: Readonly<Record<OutKind, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly ungraded: number;
  readonly cap: CapStep;
  readonly advanced: AdvancedStep & { readonly share: Ratio<Day> };
  readonly emulation: EmulationStep & { readonly share: Ratio<Day> };
  readonly collective: readonly { readonly rule: CollectiveRule; readonly isReached: boolean }[];
}

/** Titles already decided; null where they are not. */
export interface DecidedTitles {
  readonly advanced: readonly string[] | null;
  readonly emulation: readonly string[] | null;
}

/** Counts everything anew from the people of the round; what was decided stands in the place of what is computed. */
export function chainOf(
  all: readonly Candidate[],
  settings: EvaluationSettings,
  onDay: Day,
  decided: DecidedTitles = { advanced: null, emulation: null },
): Chain {
  const counted = baseOf(all);
  const count = counted.length;
  const step = advancedStep(all, settings);
  const advanced = decided.advanced ?? step.eligible;
  const emulation = emulationStep(all, advanced, settings);
  const soldiers = decided.emulation ?? emulation.taken;
  return {
    onDay,
    base: count,
    out: Object.fromEntries(outKinds.map((kind) => [kind, all.filter(({ out }) => out === kind).length])) as Chain['out'],
    grades: gradeCounts(counted),
    ungraded: counted.filter(({ grade }) => grade === null).length,
    cap: capStep(counted, settings),
    advanced: { ...step, share: { achieved: advanced.length, base: count, onDay } },
    emulation: { ...emulation, share: { achieved: soldiers.length, base: count, onDay } },
    collective: collectiveRules.map((rule) => ({ rule, isReached: reaches(advanced.length, count, rule.share) })),
  };
}

/** How many of each grade. */
export function gradeCounts(all: readonly { readonly grade: Grade | null }[]): Readonly<Record<Grade, number>> {
  return Object.fromEntries(grades.map((grade) => [grade, all.filter((one) => one.grade === grade).length])) as Readonly<
    Record<Grade, number>
  >;
}

/** The cap on «hoàn thành xuất sắc» with its base; always rounded down, for it is "không quá". */
export function capStep(
  counted: readonly Pick<Candidate, 'grade' | 'isHead'>[],
  { cap }: Pick<EvaluationSettings, 'cap'>,
): CapStep {
  const graded = gradeCounts(counted.filter(({ isHead }) => !isHead));
  const of = { good: graded.good, 'good-or-better': graded.good + graded.excellent, graded: total(graded) }[cap.of];
  return { used: graded.excellent, most: shareOf(of, cap.share, 'floor'), of };
}

const total = (graded: Readonly<Record<Grade, number>>) => grades.reduce((sum, grade) => sum + graded[grade], 0);
