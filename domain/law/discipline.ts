import { type Day, dayOf, isDay, monthOf, yearOf } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';

/**
 * Forms of discipline from light to heavy: khiển trách, cảnh cáo, kéo dài thời hạn nâng lương, hạ bậc lương, giáng chức,
 * cách chức; `dismissal` is the form that ends the work: buộc thôi việc, bãi nhiệm (cán bộ), sa thải (người lao động).
 */
export const severities = ['reprimand', 'warning', 'raise-delay', 'pay-cut', 'demotion', 'removal', 'dismissal'] as const;
export type Severity = (typeof severities)[number];

/** `severity` is as heavy as `threshold` or heavier ("từ … trở lên"). */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold);
}

/** The heaviest of several forms; undefined of none. */
export function heaviest(of: readonly Severity[]): Severity | undefined {
  return severities.findLast((severity) => of.includes(severity));
}

/** The legal kinds of workers that have their own forms (cán bộ, công chức, viên chức, người lao động). */
export type DisciplinedClass = 'cadre' | 'civil-servant' | 'public-employee' | 'worker';

/** One form for one kind of worker: whom it is for, and how long the decision has effect. */
export interface DisciplineForm {
  readonly severity: Severity;
  /** Managers alone, all but managers, or everybody. */
  readonly for: 'all' | 'managers' | 'others';
  /** Whole months from the day of the decision; null: it does not end by itself. */
  readonly months: number | null;
}

/** The forms of one kind of worker while one text holds (các hình thức kỷ luật), lightest first. */
export interface DisciplineRule {
  readonly staffClass: DisciplinedClass;
  readonly period: Period;
  readonly forms: readonly DisciplineForm[];
  readonly law: LawRef;
  /** Where the months of effect are written. */
  readonly effectLaw: LawRef;
  readonly isCertain: boolean;
  readonly isEffectCertain: boolean;
}

const form = (severity: Severity, months: number | null, whose: DisciplineForm['for'] = 'all'): DisciplineForm => ({
  severity,
  for: whose,
  months,
});

const since = (from: string, until: string | null = null): Period => ({ from: from as Day, until: until as Day | null });
const decree172: LawRef = { text: 'Nghị định 172/2025/NĐ-CP' };
const twelveMonths: LawRef = { text: 'Nghị định 112/2020/NĐ-CP, hiệu lực 12 tháng của quyết định kỷ luật' };
const newTwelveMonths: LawRef = { text: 'Nghị định 172/2025/NĐ-CP, hiệu lực 12 tháng của quyết định kỷ luật' };
const erased: LawRef = { text: 'Bộ luật Lao động 45/2019/QH14', at: 'Điều 126' };

const cadreForms = [form('reprimand', 12), form('warning', 12), form('removal', 12), form('dismissal', null)];
const simpleForms = [form('reprimand', 12), form('warning', 12), form('removal', 12, 'managers'), form('dismissal', null)];

/** The forms by kind of worker; before a first text its numbers are used too. */
export const disciplineRules: readonly DisciplineRule[] = [
  {
    staffClass: 'cadre',
    period: since('2010-01-01', '2025-07-01'),
    forms: cadreForms,
    law: { text: 'Luật Cán bộ, công chức 22/2008/QH12', at: 'Điều 78' },
    effectLaw: twelveMonths,
    isCertain: true,
    isEffectCertain: false,
  },
  {
    staffClass: 'cadre',
    period: since('2025-07-01'),
    forms: cadreForms,
    law: decree172,
    effectLaw: newTwelveMonths,
    isCertain: true,
    isEffectCertain: false,
  },
  {
    staffClass: 'civil-servant',
    period: since('2010-01-01', '2025-07-01'),
    forms: [
      form('reprimand', 12),
      form('warning', 12),
      form('pay-cut', 12, 'others'),
      form('demotion', 12, 'managers'),
      form('removal', 12, 'managers'),
      form('dismissal', null),
    ],
    law: { text: 'Luật Cán bộ, công chức 22/2008/QH12', at: 'Điều 79' },
    effectLaw: twelveMonths,
    isCertain: true,
    isEffectCertain: false,
  },
  {
    staffClass: 'civil-servant',
    period: since('2025-07-01'),
    forms: simpleForms,
    law: decree172,
    effectLaw: newTwelveMonths,
    isCertain: true,
    isEffectCertain: false,
  },
  {
    staffClass: 'public-employee',
    period: since('2012-01-01'),
    forms: simpleForms,
    law: { text: 'Luật Viên chức 58/2010/QH12', at: 'Điều 52' },
    effectLaw: twelveMonths,
    isCertain: true,
    isEffectCertain: false,
  },
  {
    staffClass: 'worker',
    period: since('2021-01-01'),
    forms: [form('reprimand', 3), form('raise-delay', 6), form('removal', 36), form('dismissal', null)],
    law: { text: 'Bộ luật Lao động 45/2019/QH14', at: 'Điều 124' },
    effectLaw: erased,
    isCertain: true,
    isEffectCertain: true,
  },
];

/** The rule of a kind of worker on a day. */
export function disciplineRuleOf(staffClass: DisciplinedClass, on: Day): DisciplineRule {
  const rules = disciplineRules.filter((rule) => rule.staffClass === staffClass);
  return rules.find((rule) => covers(rule.period, on)) ?? rules[0]!;
}

/** The forms that can be decided about somebody on a day, lightest first. */
export function formsFor(staffClass: DisciplinedClass, manages: boolean, on: Day): readonly DisciplineForm[] {
  const whose = manages ? 'managers' : 'others';
  return disciplineRuleOf(staffClass, on).forms.filter((each) => each.for === 'all' || each.for === whose);
}

/** The first day without effect of a form decided on a day; null: it does not end by itself. Months count by date, a month's last day at most. */
export function effectEnd({ months }: DisciplineForm, decidedOn: Day): Day | null {
  return months === null ? null : addMonths(decidedOn, months);
}

function addMonths(from: Day, months: number): Day {
  const index = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  let date = Number(from.slice(8));
  while (!isDay(dayOf(year, month, date))) date -= 1;
  return dayOf(year, month, date);
}
