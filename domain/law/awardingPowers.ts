import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';

/** What the head of a unit may decide on alone (thẩm quyền khen thưởng của thủ trưởng đơn vị), from a day on. */
export interface AwardingPower {
  readonly period: Period;
  readonly awards: readonly string[];
  readonly law: LawRef;
  /** `false`: from memory, not compared with the text. */
  readonly isCertain: boolean;
  /** An award by its name, with or without `danh hiệu`. */
  readonly gives: (award: string) => boolean;
}

const awards = [
  'Tập thể lao động tiên tiến',
  'Đơn vị tiên tiến',
  'Chiến sĩ thi đua cơ sở',
  'Lao động tiên tiến',
  'Chiến sĩ tiên tiến',
  'Giấy khen',
];

const gives = (award: string) => awards.some((name) => keyOf(award).startsWith(keyOf(name)));

/** Heads of units with legal personality, of provincial departments and of the people's committees below the province. */
export const awardingPowers: readonly AwardingPower[] = [
  {
    period: { from: '2004-07-01' as Day, until: '2024-01-01' as Day },
    ...{ awards, gives, isCertain: false },
    law: { text: 'Luật Thi đua, khen thưởng 15/2003/QH11', at: 'Điều 79, Điều 80' },
  },
  {
    period: { from: '2024-01-01' as Day, until: null },
    ...{ awards, gives, isCertain: true },
    law: { text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at: 'Điều 80' },
  },
];

const keyOf = (award: string) => tidy(fold(award).replace(/[“”"']/g, '')).replace(/^(?:(?:tang|cong nhan|danh hieu)\s+)+/, '');

/** The powers of a day; undefined before the first that is held here. */
export function awardingPowerOf(on: Day): AwardingPower | undefined {
  return awardingPowers.find(({ period }) => covers(period, on));
}
