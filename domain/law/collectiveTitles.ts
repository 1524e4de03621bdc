import type { LawRef } from '../kernel/refusal.ts';

/** Titles of emulation a team or unit can register for (danh hiệu thi đua của tập thể), from the office up. */
export const collectiveTitles = ['advanced-collective', 'excellent-collective'] as const;
export type CollectiveTitle = (typeof collectiveTitles)[number];

interface CollectiveTitleRule {
  /** The title's name in the law. */
  readonly name: string;
  /** How plans and lists shorten it. */
  readonly short: string;
  readonly law: LawRef;
}

const law = (at: string): LawRef => ({ text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at });

/** Name and place of each title in the law; its conditions and who decides are set by ministries and provinces. */
export const collectiveTitleRules: Readonly<Record<CollectiveTitle, CollectiveTitleRule>> = {
  'advanced-collective': { name: 'Tập thể Lao động tiên tiến', short: 'TTLĐTT', law: law('Điều 28') },
  'excellent-collective': { name: 'Tập thể Lao động xuất sắc', short: 'TTLĐXS', law: law('Điều 27') },
};
