import type { Day } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import type { LawRef } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';

/** What a level may give (thẩm quyền khen thưởng theo cấp), from a day on. */
export interface AwardLevel {
  /** Kinds of units, as `unitTypes` names them. */
  readonly types: readonly string[];
  readonly period: Period;
  readonly awards: readonly string[];
  readonly law: LawRef;
  /** `false`: told from memory; whoever has the text at hand goes by it. */
  readonly isCertain: boolean;
}

const law2022 = (at: string): LawRef => ({ text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at });
const since2024: Period = { from: '2024-01-01' as Day, until: null };
const ofUnits = ['Tập thể lao động tiên tiến', 'Đơn vị tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Lao động tiên tiến', 'Giấy khen'];

/** The levels that this register knows; unions and enterprises give by rules of their own. */
export const awardLevels: readonly AwardLevel[] = [
  {
    types: ['commune'],
    period: since2024,
    awards: ['Lao động tiên tiến', 'Giấy khen', 'Gia đình văn hóa'],
    law: law2022('Điều 80'),
    isCertain: true,
  },
  {
    types: ['district'],
    period: { from: '2024-01-01' as Day, until: '2025-07-01' as Day },
    awards: [...ofUnits, 'Thôn, tổ dân phố văn hóa'],
    law: law2022('Điều 80'),
    isCertain: true,
  },
  { types: ['agency', 'public-service-unit'], period: since2024, awards: ofUnits, law: law2022('Điều 80'), isCertain: true },
  {
    types: ['province'],
    period: since2024,
    awards: ['Cờ thi đua', 'Chiến sĩ thi đua', 'Tập thể lao động xuất sắc', 'Bằng khen', ...ofUnits],
    law: law2022('Điều 79'),
    isCertain: false,
  },
];

const keyOf = (award: string) =>
  fold(award)
    .replace(/[“”"']/g, '')
    .trim()
    .replace(/^(?:(?:tang|cong nhan|danh hieu)\s+)+/, '');

/** The level of a kind of unit on a day; undefined where this register has none. */
export const awardLevelOf = (type: string, on: Day): AwardLevel | undefined =>
  awardLevels.find(({ types, period }) => types.includes(type) && covers(period, on));

/** Whether a level gives an award, by its name: `Giấy khen của Chủ tịch …` is a Giấy khen. */
export const isGivenAt = ({ awards }: AwardLevel, award: string): boolean =>
  awards.some((name) => keyOf(award).startsWith(keyOf(name)));
