import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** Whose authority gives the award: a commune's, or that of any other body (cấp khen thưởng). */
export type AwardingLevel = 'commune' | 'other';

/** How much money goes with a giấy khen while one decree holds (mức tiền thưởng), in hundredths of the base wage. */
export interface BonusRate {
  readonly level: AwardingLevel;
  readonly individual: number;
  readonly collective: number;
  readonly period: Period;
  readonly law: LawRef;
  /** `false`: from memory; the body's own rules on spending go first. */
  readonly isCertain: boolean;
}

const decrees = [
  { from: '2017-10-01', until: '2024-01-01', text: 'Nghị định 91/2017/NĐ-CP' },
  { from: '2024-01-01', until: '2025-07-01', text: 'Nghị định 98/2023/NĐ-CP' },
  { from: '2025-07-01', until: null, text: 'Nghị định 152/2025/NĐ-CP' },
] as const;

const levels = [
  { level: 'other', individual: 30, collective: 60 },
  { level: 'commune', individual: 15, collective: 30 },
] as const;

/** The rates of giấy khen under each decree; none was compared with its text. */
export const bonusRates: readonly BonusRate[] = decrees.flatMap(({ from, until, text }) =>
  levels.map((rate) => ({
    ...rate,
    period: { from: from as Day, until: until as Day | null },
    law: { text },
    isCertain: false,
  })),
);

/** The rate of a level on a day; undefined before the first decree that is held here. */
export function bonusRateOf(level: AwardingLevel, on: Day): BonusRate | undefined {
  return bonusRates.find((rate) => rate.level === level && covers(rate.period, on));
}

/** To what a bonus is rounded up, in đồng (làm tròn số lên hàng chục nghìn đồng); from memory of both decrees. */
export const bonusStep = { amount: 10_000, isCertain: false, law: { text: 'Nghị định 98/2023/NĐ-CP' } } as const;

/** A bonus in đồng: hundredths of the base wage, rounded up to ten thousand đồng. @throws RangeError for what is no whole number from 0. */
export function bonusOf(hundredths: number, baseWage: number): number {
  const exact = hundredths * baseWage;
  if (!Number.isSafeInteger(exact) || exact < 0) throw new RangeError(`no bonus: ${hundredths} x ${baseWage}`);
  const step = bonusStep.amount * 100;
  return Math.ceil(exact / step) * bonusStep.amount;
}
