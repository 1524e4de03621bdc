import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';
import type { Severity } from './discipline.ts';

/** The yearly grades, best first: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ (mức xếp loại chất lượng). */
export const grades = ['excellent', 'good', 'met', 'unmet'] as const;
export type Grade = (typeof grades)[number];

/** `grade` is as good as `least` or better ("từ … trở lên"). */
export function isGradeAtLeast(grade: Grade, least: Grade): boolean {
  return grades.indexOf(grade) <= grades.indexOf(least);
}

/** Legal kinds of workers, as in `domain/people/person.ts`: law is earlier than people and says the words itself. */
export const gradedClasses = ['cadre', 'civil-servant', 'public-employee', 'worker'] as const;
export type GradedClass = (typeof gradedClasses)[number];

/** Of whom the share of «hoàn thành xuất sắc» is a share: of those graded good, of those good or better, of all who are graded. */
export const capBases = ['good', 'good-or-better', 'graded'] as const;
export type CapBase = (typeof capBases)[number];

/** Where a figure comes from; `isCertain` is false where the text was not at hand or the place decides. */
export interface RuleSource extends LawRef {
  readonly isCertain: boolean;
}

/** Hundredths of a point: general criteria and results of the work (tiêu chí chung, kết quả thực hiện nhiệm vụ). */
export interface PointFrame {
  readonly general: number;
  readonly results: number;
}

/** The least total, in hundredths of a point, of each grade above the lowest. */
export interface Thresholds {
  readonly excellent: number;
  readonly good: number;
  readonly met: number;
}

/** How one kind of staff is graded from a day on (quy định đánh giá, xếp loại). */
export interface GradingRule {
  readonly classes: readonly GradedClass[];
  readonly period: Period;
  /** Null: the text grades by criteria, not by points. */
  readonly frame: PointFrame | null;
  readonly thresholds: Thresholds | null;
  /** The most that may be graded excellent, in hundredths of a percent; `exceptional` in a unit of outstanding results. */
  readonly cap: { readonly share: number; readonly exceptional: number; readonly of: CapBase };
  /** Months of work in the period below which nobody is graded. */
  readonly leastMonths: number;
  /** Disciplined in the period by this form or a heavier one: this grade. */
  readonly disciplined: { readonly from: Severity; readonly grade: Grade };
  readonly source: RuleSource;
}

const from = (day: string, until: string | null = null): Period => ({ from: day as Day, until: until as Day | null });
const hundred = { frame: { general: 3000, results: 7000 }, thresholds: { excellent: 9000, good: 7000, met: 5000 } } as const;
const unpointed = { frame: null, thresholds: null } as const;
const capped = { share: 2000, exceptional: 2500 } as const;
const disciplined = { from: 'reprimand', grade: 'unmet' } as const;
const decree90 = (isCertain: boolean): RuleSource => ({ text: 'Nghị định 90/2020/NĐ-CP', isCertain });
const decree48 = (isCertain: boolean): RuleSource => ({
  text: 'Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP',
  at: 'Điều 2',
  isCertain,
});

/** Newest first within a class; workers under contract are graded as public employees are, by custom. */
export const gradingRules: readonly GradingRule[] = [
  {
    classes: ['civil-servant', 'cadre'],
    period: from('2026-01-01'),
    ...hundred,
    cap: { ...capped, of: 'good' },
    leastMonths: 6,
    disciplined,
    source: { text: 'Nghị định 335/2025/NĐ-CP', isCertain: true },
  },
  {
    classes: ['public-employee', 'worker'],
    period: from('2026-07-01'),
    ...hundred,
    cap: { ...capped, of: 'good' },
    leastMonths: 6,
    disciplined,
    source: { text: 'Nghị định 233/2026/NĐ-CP', isCertain: false },
  },
  {
    classes: [...gradedClasses],
    period: from('2023-09-15', '2026-07-01'),
    ...unpointed,
    cap: { ...capped, of: 'good' },
    leastMonths: 6,
    disciplined,
    source: decree48(true),
  },
  {
    classes: [...gradedClasses],
    period: from('2020-08-20', '2023-09-15'),
    ...unpointed,
    cap: { ...capped, of: 'good' },
    leastMonths: 6,
    disciplined,
    source: decree90(false),
  },
];

/** The rule for a kind of staff on a day; before the oldest one its values are used too. */
export function gradingRuleOf(staffClass: GradedClass, on: Day): GradingRule {
  const rules = gradingRules.filter(({ classes }) => classes.includes(staffClass));
  return rules.find(({ period }) => covers(period, on)) ?? rules.at(-1)!;
}
