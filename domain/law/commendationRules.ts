import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** What the law asks of whoever is commended (nguyên tắc khen thưởng). */
export const commendationPrinciples = ['registered', 'no-pending-discipline', 'after-discipline', 'one-award'] as const;
export type CommendationPrinciple = (typeof commendationPrinciples)[number];

/** One principle as a text has it, for a period. */
export interface CommendationRule {
  readonly principle: CommendationPrinciple;
  readonly period: Period;
  readonly law: LawRef;
  /** `false`: told from memory, or without its article at hand. */
  readonly isCertain: boolean;
}

const period = (from: string, until: string | null): Period => ({ from: from as Day, until: until as Day | null });
const decree91: LawRef = { text: 'Nghị định 91/2017/NĐ-CP', at: 'Điều 3' };
const decree98: LawRef = { text: 'Nghị định 98/2023/NĐ-CP' };
const decree152: LawRef = { text: 'Nghị định 152/2025/NĐ-CP' };
const law2022: LawRef = { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 5' };
const of91 = period('2017-10-01', '2024-01-01');
const of98 = period('2024-01-01', '2025-07-01');
const of152 = period('2025-07-01', null);

/** The principles by the days they hold; before the first there is nothing to cite. */
export const commendationRules: readonly CommendationRule[] = [
  { principle: 'registered', period: of91, law: decree91, isCertain: false },
  ...(['no-pending-discipline', 'after-discipline'] as const).flatMap((principle): readonly CommendationRule[] => [
    { principle, period: of91, law: decree91, isCertain: false },
    { principle, period: of98, law: decree98, isCertain: false },
    { principle, period: of152, law: decree152, isCertain: true },
  ]),
  { principle: 'one-award', period: of91, law: decree91, isCertain: false },
  { principle: 'one-award', period: period('2024-01-01', null), law: law2022, isCertain: true },
];

/** Where a principle stands on a day; undefined where this register has no text of that day. */
export const principleLaw = (principle: CommendationPrinciple, on: Day): LawRef | undefined =>
  commendationRules.find((rule) => rule.principle === principle && covers(rule.period, on))?.law;
