import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import {
  type CapBase,
  type Grade,
  type GradedClass,
  gradedClasses,
  gradingRuleOf,
  type PointFrame,
  type RuleSource,
  type Thresholds,
} from '../law/evaluationRules.ts';
import {
  type AdvancedWorkerRule,
  advancedWorkerRuleOf,
  type EmulationSoldierRule,
  emulationSoldierRuleOf,
} from '../law/titleConditions.ts';

/** How one kind of staff is graded in a round: by points where there is a frame, else by grade alone. */
export interface Grading {
  readonly frame: PointFrame | null;
  readonly thresholds: Thresholds | null;
  readonly disciplined: { readonly from: string; readonly grade: Grade };
  readonly source: RuleSource;
}

/** The most that may be excellent (tỷ lệ hoàn thành xuất sắc), in hundredths of a percent. */
export interface Cap {
  readonly share: number;
  readonly of: CapBase;
  /** The higher share was chosen, for a unit of outstanding results. */
  readonly isExceptional: boolean;
  readonly source: RuleSource;
}

/** Everything a round is judged by; frozen when it opens (quy định áp dụng cho đợt). */
export interface EvaluationSettings {
  readonly grading: Readonly<Record<GradedClass, Grading>>;
  readonly cap: Cap;
  /** Months of work in the period below which somebody is not in the base. */
  readonly base: { readonly leastMonths: number; readonly source: RuleSource };
  readonly advancedWorker: Omit<AdvancedWorkerRule, 'period'>;
  readonly emulationSoldier: Omit<EmulationSoldierRule, 'period'>;
}

/** What a unit decided for itself, each part with where it is written; what it left out follows the law (quy định riêng của đơn vị). */
export interface OwnSettings {
  readonly points?: { readonly frame: PointFrame; readonly thresholds: Thresholds; readonly source: string };
  readonly cap?: { readonly share: number; readonly of: CapBase; readonly isExceptional: boolean; readonly source: string };
  readonly base?: { readonly leastMonths: number; readonly source: string };
  readonly advancedWorker?: Pick<AdvancedWorkerRule, 'least' | 'leastMonths' | 'unregistered'> & {
    readonly vote?: AdvancedWorkerRule['vote'];
    readonly source: string;
  };
  readonly emulationSoldier?: Pick<EmulationSoldierRule, 'share' | 'rounding' | 'vote' | 'ties' | 'needsInitiative'> & {
    readonly source: string;
  };
}

const own = (source: string): RuleSource => ({ text: source, isCertain: true });

/** What the law of a day says, kind of staff by kind of staff. */
export function lawfulSettings(on: Day): EvaluationSettings {
  const general = gradingRuleOf('public-employee', on);
  const { period: _a, ...advancedWorker } = advancedWorkerRuleOf(on);
  const { period: _e, ...emulationSoldier } = emulationSoldierRuleOf(on);
  const gradingOf = (staffClass: GradedClass): Grading => {
    const { frame, thresholds, disciplined, source } = gradingRuleOf(staffClass, on);
    return { frame, thresholds, disciplined, source };
  };
  return {
    grading: Object.fromEntries(gradedClasses.map((each) => [each, gradingOf(each)])) as EvaluationSettings['grading'],
    cap: { share: general.cap.share, of: general.cap.of, isExceptional: false, source: general.source },
    base: { leastMonths: general.leastMonths, source: general.source },
    advancedWorker,
    emulationSoldier,
  };
}

/** The law of the day, with what the unit decided for itself in its place. */
export function settingsOf(on: Day, decided: OwnSettings): EvaluationSettings {
  const law = lawfulSettings(on);
  const { points, cap, base, advancedWorker, emulationSoldier } = decided;
  const graded = (each: Grading): Grading =>
    points ? { ...each, frame: points.frame, thresholds: points.thresholds, source: own(points.source) } : each;
  return {
    grading: Object.fromEntries(gradedClasses.map((each) => [each, graded(law.grading[each])])) as EvaluationSettings['grading'],
    cap: cap ? { ...cap, source: own(cap.source) } : law.cap,
    base: base ? { leastMonths: base.leastMonths, source: own(base.source) } : law.base,
    advancedWorker: advancedWorker
      ? { ...law.advancedWorker, ...advancedWorker, vote: advancedWorker.vote ?? null, source: own(advancedWorker.source) }
      : law.advancedWorker,
    emulationSoldier: emulationSoldier
      ? { ...law.emulationSoldier, ...emulationSoldier, source: own(emulationSoldier.source) }
      : law.emulationSoldier,
  };
}

const no = (code: string, at: string, facts?: Refusal['facts']): Refusal => ({
  kind: 'input',
  code,
  at,
  ...(facts ? { facts } : {}),
});

/** Every reason against a unit's own settings: thresholds out of order or above the frame, a share above what the law of the day bounds. */
export function whyNotSettings(decided: OwnSettings, on: Day): Refusal[] {
  return [...whyNotPoints(decided.points), ...whyNotCap(decided.cap, on), ...whyNotShares(decided.emulationSoldier)];
}

function whyNotPoints(points: OwnSettings['points']): Refusal[] {
  if (!points) return [];
  const { frame, thresholds } = points;
  const total = frame.general + frame.results;
  const isInOrder = total >= thresholds.excellent && thresholds.excellent > thresholds.good && thresholds.good > thresholds.met;
  return isInOrder ? [] : [no('evaluations.thresholds-out-of-order', 'own.points.thresholds', { total: total / 100 })];
}

function whyNotCap(cap: OwnSettings['cap'], on: Day): Refusal[] {
  if (!cap) return [];
  const rule = gradingRuleOf('public-employee', on);
  const most = cap.isExceptional ? rule.cap.exceptional : rule.cap.share;
  if (cap.share <= most) return [];
  return [{ ...no('evaluations.cap-above-law', 'own.cap.share', { most: most / 100 }), law: rule.source }];
}

function whyNotShares(emulation: OwnSettings['emulationSoldier']): Refusal[] {
  if (!emulation) return [];
  const isTwice = new Set(emulation.ties).size < emulation.ties.length;
  return isTwice ? [no('evaluations.tie-rule-twice', 'own.emulationSoldier.ties')] : [];
}

/** Hundredths of a percent as a text: 1550 is `15,5 %`. */
export function shareText(share: number): string {
  return `${String(share / 100).replace('.', ',')} %`;
}
