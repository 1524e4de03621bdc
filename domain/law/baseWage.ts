import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** Mức lương cơ sở while one decree holds, in đồng a month. */
export interface BaseWage {
  readonly amount: number;
  readonly period: Period;
  readonly law: LawRef;
  /** `false`: the amount or its days were not compared with the text. */
  readonly isCertain: boolean;
}

const from = (day: string, until: string | null): Period => ({ from: day as Day, until: until as Day | null });

/** The amounts since 2018, oldest first. */
export const baseWages: readonly BaseWage[] = [
  {
    ...{ amount: 1_390_000, period: from('2018-07-01', '2019-07-01'), isCertain: false },
    law: { text: 'Nghị định 72/2018/NĐ-CP', at: 'Điều 3' },
  },
  {
    ...{ amount: 1_490_000, period: from('2019-07-01', '2023-07-01'), isCertain: false },
    law: { text: 'Nghị định 38/2019/NĐ-CP', at: 'Điều 3' },
  },
  {
    ...{ amount: 1_800_000, period: from('2023-07-01', '2024-07-01'), isCertain: true },
    law: { text: 'Nghị định 24/2023/NĐ-CP', at: 'Điều 3' },
  },
  {
    ...{ amount: 2_340_000, period: from('2024-07-01', null), isCertain: false },
    law: { text: 'Nghị định 73/2024/NĐ-CP', at: 'Điều 3' },
  },
];

/** The base wage of a day (mức lương cơ sở); undefined before the first that is held here. */
export function baseWageOf(on: Day): BaseWage | undefined {
  return baseWages.find(({ period }) => covers(period, on));
}
