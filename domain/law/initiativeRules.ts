import type { LawRef } from '../kernel/refusal.ts';

/** A share of votes that must be reached (tỷ lệ phải đạt). */
export const voteShares = ['over-half', 'two-thirds', 'three-quarters', 'eighty-percent'] as const;
export type VoteShare = (typeof voteShares)[number];

/** Whom a share is counted of: the members who may judge the case, or those of them who are present. */
export const voteBases = ['members', 'present'] as const;
export type VoteBase = (typeof voteBases)[number];

interface Fraction {
  readonly of: number;
  readonly parts: number;
  /** `true`: the fraction itself is not enough (quá nửa). */
  readonly strictly: boolean;
}

const fractions: Readonly<Record<VoteShare, Fraction>> = {
  'over-half': { parts: 1, of: 2, strictly: true },
  'two-thirds': { parts: 2, of: 3, strictly: false },
  'three-quarters': { parts: 3, of: 4, strictly: false },
  'eighty-percent': { parts: 4, of: 5, strictly: false },
};

/** Whether `votes` of `base` reach the share; nothing reaches a share of nobody. */
export function reaches(share: VoteShare, votes: number, base: number): boolean {
  const { parts, of, strictly } = fractions[share];
  if (base === 0) return false;
  return strictly ? votes * of > base * parts : votes * of >= base * parts;
}

/** The fewest votes that reach the share of a base; one more than the base where none do. */
export function votesFor(share: VoteShare, base: number): number {
  let votes = 0;
  while (votes <= base && !reaches(share, votes, base)) votes += 1;
  return votes;
}

const statute = (at: string): LawRef => ({ text: 'Điều lệ Sáng kiến ban hành kèm theo Nghị định số 13/2012/NĐ-CP', at });

/** What an initiative must be (điều kiện công nhận): new in the unit, applied or tried there, of use, not excluded. */
export const initiativeConditions = { law: statute('Điều 3, Điều 4'), isCertain: true } as const;

/** Who judges: a council that the head sets up, with people who know the field and the authors' union. */
export const initiativeCouncil = { law: statute('Điều 8'), isCertain: true } as const;

/** How long after the first application an initiative can be proposed, in months (thời hạn nộp đơn). */
export const proposingMonths = { months: 12, law: statute('Điều 5'), isCertain: false } as const;

/** Neither the decree nor Thông tư 18/2013/TT-BKHCN, as far as it was read, fixes a share of votes: the council's own rules do. */
export const councilShare = { law: statute('Điều 8'), isCertain: false } as const;
