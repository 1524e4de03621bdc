import type { LawRef } from '../kernel/refusal.ts';

/** Titles of emulation a person can register for (danh hiệu thi đua của cá nhân), from the office up. */
export const personalTitles = [
  'advanced-worker',
  'emulation-soldier',
  'ministry-emulation-soldier',
  'national-emulation-soldier',
] as const;
export type PersonalTitle = (typeof personalTitles)[number];

interface TitleRule {
  /** The title's name in the law. */
  readonly name: string;
  /** How plans and lists shorten it. */
  readonly short: string;
  /** Asked of whoever registers for it, beyond the title below. */
  readonly needsInitiative: boolean;
  readonly law: LawRef;
}

const law = (at: string): LawRef => ({ text: 'Luật Thi đua, khen thưởng 06/2022/QH15', at });

/** Name and condition of each title; the shares and who decides are set by ministries and provinces. */
export const personalTitleRules: Readonly<Record<PersonalTitle, TitleRule>> = {
  'advanced-worker': { name: 'Lao động tiên tiến', short: 'LĐTT', needsInitiative: false, law: law('Điều 24') },
  'emulation-soldier': { name: 'Chiến sĩ thi đua cơ sở', short: 'CSTĐCS', needsInitiative: true, law: law('Điều 23') },
  'ministry-emulation-soldier': {
    name: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
    short: 'CSTĐ cấp tỉnh',
    needsInitiative: true,
    law: law('Điều 22'),
  },
  'national-emulation-soldier': {
    name: 'Chiến sĩ thi đua toàn quốc',
    short: 'CSTĐTQ',
    needsInitiative: true,
    law: law('Điều 21'),
  },
};
